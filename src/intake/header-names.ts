import { metadataHeaders } from './metadata-headers';
import { normalForm } from './normal-form';
import type { MetadataKind } from './survey-tool';

interface OwnColumn {
  readonly name: string;
  readonly kind: MetadataKind;
}

/** Which of a tool's own columns a header names; null when it is none. */
function ownColumnNamed(tool: string, header: string): OwnColumn | null {
  const plain = normalForm(header);
  for (const [name, { kind, names }] of Object.entries(metadataHeaders[tool] ?? {})) {
    if (names.some((each) => normalForm(each) === plain)) return { name, kind };
  }
  return null;
}

/** What kind of column of a tool's own a header names; null when it is none. `part` narrows it to one of its columns. */
export function ownColumn(tool: string, header: string, part: string | null = null): MetadataKind | null {
  const own = ownColumnNamed(tool, header);
  return own && (part === null || part === own.name) ? own.kind : null;
}

/** All names of all tools' own columns: known words by which an encoding is confirmed. */
export const ownColumnNames: readonly string[] = Object.values(metadataHeaders).flatMap((columns) =>
  Object.values(columns).flatMap(({ names }) => names),
);

/** The tool's own columns in front, each once: cut off by position first, for a question further on may have the same name. */
export function leadingColumns(tool: string, headers: readonly string[]): readonly (MetadataKind | null)[] {
  const seen = new Set<string>();
  let inFront = true;
  return headers.map((header) => {
    const own = inFront ? ownColumnNamed(tool, header) : null;
    inFront = own !== null && !seen.has(own.name);
    if (!own || !inFront) return null;
    seen.add(own.name);
    return own.kind;
  });
}

/** A header, its row in brackets, and the text without what brackets, parentheses or a dash add: `question [row]`, `text (tick all)`, `text - row`. */
export function headerNames(header: string): readonly string[] {
  const row = /\[([^[\]]+)\]\s*$/.exec(header);
  const plain = row ? header.slice(0, row.index) : header;
  const names = [header, ...(row?.[1] ? [row[1]] : []), plain.replace(/\s*\([^()]*\)\s*$/, '')];
  const dash = / [-–—] ([^–—]+)$/.exec(header);
  return [...names, ...(row?.[1] ? [row[1].replace(/\s*\([^()]*\)\s*$/, '')] : []), ...(dash?.[1] ? [dash[1]] : [])];
}
