import type { Attribute } from './audit';
import type { YamlValue } from './yaml-text';

/** Attributes as files hold them: a plain list where no headcount is known. */
export const writeAttributes = (attributes: readonly Attribute[]): { readonly [name: string]: YamlValue } =>
  Object.fromEntries(
    attributes.map(({ name, values }) => [
      name,
      values.every(({ headcount }) => headcount === null)
        ? values.map(({ value }) => value)
        : Object.fromEntries(values.map(({ value, headcount }) => [value, headcount])),
    ]),
  );
