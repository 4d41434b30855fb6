import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exists } from '#disk/exists';
import { readText } from '#disk/read-text';

/** sha256 of a shipped YAML text → its value, written by the build beside the program. */
type ParsedContent = Readonly<Record<string, unknown>>;

let loaded: ParsedContent | null = null;

/** The value of a shipped YAML text as the build parsed and checked it; undefined for any text that is not one of them, to the last byte. */
export function parsedContent(text: string): unknown | undefined {
  loaded ??= load();
  return loaded[createHash('sha256').update(text).digest('hex')];
}

function load(): ParsedContent {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'content.json');
  const text = exists(file) ? readText(file) : null;
  return text?.ok ? (JSON.parse(text.value) as ParsedContent) : {};
}
