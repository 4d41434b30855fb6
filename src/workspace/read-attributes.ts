import type { Attribute } from './audit';
import type { AttributesInFile } from './audit-schema';

/** Declared attributes: a list of values has no headcounts. */
export const readAttributes = (attributes: AttributesInFile | undefined): readonly Attribute[] =>
  Object.entries(attributes ?? {}).map(([name, values]) => ({
    name,
    values: Array.isArray(values)
      ? values.map((value) => ({ value: String(value), headcount: null }))
      : Object.entries(values).map(([value, headcount]) => ({ value, headcount })),
  }));
