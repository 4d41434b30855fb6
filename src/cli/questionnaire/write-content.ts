import { yamlScalar } from '#workspace/yaml-text';

/** One key of a file that explains itself: what it is for, and its value; without a value an example, commented out. */
export interface ContentPart {
  readonly key: string;
  readonly comment: string;
  readonly value?: unknown;
  readonly example?: unknown;
}

const width = 100;

/** A YAML file of parts, each under its comment. `remark` says something behind an entry of a list, such as the text of a picked question. */
export function writeContent(
  schema: string,
  head: string,
  parts: readonly ContentPart[],
  remark: (entry: string) => string | null = () => null,
): string {
  const blocks = parts.map(({ key, comment, value, example }) => {
    const lines = value === undefined ? commented(entryLines(key, example, '', remark)) : entryLines(key, value, '', remark);
    return [...commented(broken(comment)), ...lines].join('\n');
  });
  return `${[`# yaml-language-server: $schema=${schema}`, ...commented(broken(head)), 'format: 1'].join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

const commented = (lines: readonly string[]): readonly string[] => lines.map((line) => `# ${line}`.trimEnd());

/** A comment in lines of readable length; a line break of its own is kept. */
function broken(text: string): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width - 2) {
        lines.push(line);
        line = '';
      }
      line += line === '' ? word : ` ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

function entryLines(key: string, value: unknown, indent: string, remark: (entry: string) => string | null): readonly string[] {
  const flat = flow(value);
  const isFlat =
    isScalar(value) || (Array.isArray(value) && value.every(isScalar) && `${indent}${key}: ${flat}`.length <= width && !isListOfIds(key));
  if (isFlat) return [`${indent}${key}: ${flat}`];
  if (Array.isArray(value)) return [`${indent}${key}:`, ...value.flatMap((entry) => itemLines(entry, `${indent}  `, remark))];
  return [`${indent}${key}:`, ...mapLines(value, `${indent}  `, remark)];
}

/** Picked questions stand one a line, so that they can be moved and taken out. */
const isListOfIds = (key: string): boolean => key === 'questions' || key === 'evidence';

function itemLines(entry: unknown, indent: string, remark: (entry: string) => string | null): readonly string[] {
  if (isScalar(entry) || Array.isArray(entry)) {
    const said = typeof entry === 'string' ? remark(entry) : null;
    return [`${indent}- ${flow(entry)}${said === null ? '' : `   # ${said}`}`];
  }
  const [first = '', ...rest] = mapLines(entry, `${indent}  `, remark);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

const mapLines = (map: unknown, indent: string, remark: (entry: string) => string | null): readonly string[] =>
  Object.entries(map as Record<string, unknown>).flatMap(([key, value]) => entryLines(key, value, indent, remark));

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')}}`;
  return typeof value === 'string' ? yamlScalar(value) : String(value);
};
