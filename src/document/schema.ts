/** A JSON schema (draft 2020-12). Every object in it closes with `additionalProperties: false`. */
export type Schema = Readonly<Record<string, unknown>>;

const text = { type: 'string', minLength: 1 } as const;

/** A text in one or more languages; a bare string means the document's own language. */
export const localisedSchema: Schema = {
  anyOf: [text, { type: 'object', properties: { en: text, ru: text, pl: text }, additionalProperties: false, minProperties: 1 }],
};

export const idSchema: Schema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64 };
