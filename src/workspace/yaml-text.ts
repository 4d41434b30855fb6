export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Plain data as YAML: maps in blocks, short lists and inner maps in one line. Every text that could be read as something else is quoted. */
export function yamlText(value: { readonly [key: string]: YamlValue }, indent = ''): string {
  return Object.entries(value)
    .map(([key, inner]) => `${indent}${yamlScalar(key)}:${valueText(inner, indent)}\n`)
    .join('');
}

function valueText(value: YamlValue, indent: string): string {
  if (!isMap(value)) return ` ${flow(value)}`;
  const line = ` ${flow(value)}`;
  const isFlat = Object.values(value).every((inner) => typeof inner !== 'object' || inner === null);
  if (Object.keys(value).length === 0 || (isFlat && indent !== '' && line.length <= 120)) return line;
  return `\n${yamlText(value, `${indent}  `).trimEnd()}`;
}

const isMap = (value: YamlValue): value is { readonly [key: string]: YamlValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flow(value: YamlValue): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isMap(value))
    return `{${Object.entries(value)
      .map(([key, inner]) => `${yamlScalar(key)}: ${flow(inner)}`)
      .join(', ')}}`;
  return typeof value === 'string' ? yamlScalar(value) : String(value);
}

/** A text without quotes where every YAML reader takes it for that text; words of older YAML (yes, no, on, off) are quoted too. */
export const yamlScalar = (text: string): string =>
  /^[\p{L}_][\p{L}\p{N} _./-]*$/u.test(text) && !/\s$|^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i.test(text) ? text : quoted(text);

/** JSON's quotes are YAML's; the characters that YAML does not allow even there are escaped too. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
