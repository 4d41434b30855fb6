import type { Located, Path } from '#document/read-document';
import type { SheetWord } from './sheet-file';

/** What was written at a path of a sheet, as it was written: YAML would make 7 of 007, and cut "We are #1" off at what it takes for a comment. */
export interface SheetWords {
  /** Trimmed; empty where nothing was written. */
  word(path: Path): string;
  /** As `word`, with what YAML took for a comment. */
  text(path: Path): string;
  /** What stands behind a value as a comment; empty where nothing does. */
  comment(path: Path): string;
}

export function sheetWords(located: Located<object>): SheetWords {
  const written = (path: Path): string => {
    const { source, column, length } = located.place(path);
    return source === null || column === null ? '' : source.slice(column - 1, column - 1 + length);
  };
  const word = (path: Path): string => {
    const value = valueAt(located.value, path);
    if (value === null || value === undefined) return '';
    const raw = written(path);
    // Behind an alias stands another name.
    return typeof value === 'number' && /^[-+.\w]+$/.test(raw) ? raw : storable(String(value));
  };
  const comment = (path: Path): string => {
    const { source, column, length } = located.place(path);
    if (source === null || column === null || valueAt(located.value, path) === null) return '';
    return /^\s+#\s?(.*)$/s.exec(source.slice(column - 1 + length))?.[1]?.trim() ?? '';
  };
  const text = (path: Path): string => {
    const plain = word(path);
    const value = valueAt(located.value, path);
    const { source, column } = located.place(path);
    const isPlain = plain !== '' && !plain.includes('\n') && source?.slice((column ?? 1) - 1).startsWith(plain);
    return source !== null && isPlain && value !== null && comment(path) !== '' ? storable(source.slice((column ?? 1) - 1)) : plain;
  };
  return { word, text, comment };
}

/** Without what no table can hold: control characters, halves of letters, the sign of a letter that was lost. */
const storable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/\p{Cs}|\ufffd/gu, '?')
    .trim();

function valueAt(value: unknown, path: Path): SheetWord | undefined {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return typeof found === 'object' && found !== null ? undefined : (found as SheetWord | undefined);
}
