import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { shippedFolder } from './shipped-folder';

/** The value of a shipped YAML text as the build parsed and checked it; undefined for any text that is not, to the last letter, what the build saw. */
export function parsedContent(path: string, text: string): unknown | undefined {
  const name = relative(shippedFolder(), path);
  if (name.startsWith('..')) return undefined;
  try {
    const built = JSON.parse(readFileSync(join(import.meta.dirname, 'content', name.replace(/\.yaml$/, '.json')), 'utf8')) as Built;
    return built.text === text ? built.value : undefined;
  } catch {
    // Nothing was built for it, as in tests.
    return undefined;
  }
}

interface Built {
  readonly text: string;
  readonly value: unknown;
}
