import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import type { Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { shippedFolder } from './shipped-folder';

/**
 * A shipped questionnaire as the build put it together. Undefined where the files may say something else now: one of them was changed
 * by a letter, or there is one more or less, here or in a folder that comes before the shipped one.
 */
export function builtQuestionnaire(id: string, folders: readonly string[]): Outcome<Questionnaire> | undefined {
  if (!folders.every((folder) => contentOf(folder)?.length === 0)) return undefined;
  try {
    const built = JSON.parse(readFileSync(builtPath(`${id}.questionnaire.json`), 'utf8')) as Built;
    return isUnchanged(built, readFileSync(builtPath(`${id}.sources`))) ? built.outcome : undefined;
  } catch {
    // Nothing was built for it, as in tests.
    return undefined;
  }
}

interface Built {
  readonly outcome: Outcome<Questionnaire>;
  /** Everything in the shipped folder. */
  readonly files: readonly string[];
  /** What was read for the questionnaire, with the number of its bytes: the sources, one after the other. */
  readonly read: readonly (readonly [file: string, bytes: number])[];
}

const builtPath = (name: string): string => join(import.meta.dirname, 'content', name);

/** The names of all content in a folder; null where it cannot be listed. */
function contentOf(folder: string): readonly string[] | null {
  const top = listFolder(folder);
  const markers = listFolder(join(folder, 'markers'));
  if (!top.ok || !markers.ok) return null;
  const names = [...top.value.map(({ name }) => name), ...markers.value.map(({ name }) => `markers/${name}`)];
  return names.filter((name) => name.endsWith('.yaml'));
}

function isUnchanged({ files, read }: Built, sources: Buffer): boolean {
  const folder = shippedFolder();
  let at = 0;
  return (
    contentOf(folder)?.join() === files.join() &&
    read.every(([file, bytes]) => {
      const source = sources.subarray(at, at + bytes);
      at += bytes;
      return readFileSync(join(folder, file)).equals(source);
    })
  );
}
