import { join, relative } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { type Problem, problem, wholeFile } from '#problem';

/**
 * What cloud drives call the second of two versions: Dropbox and Nextcloud “x (conflicted copy …).csv” in the user's language, Google Drive and others
 * “x (1).csv”, OneDrive “x-DESKTOP-4F2.yaml”, Syncthing “x.sync-conflict-….csv”, Box and ownCloud “x_conflict-….csv”. The first group is the original's name.
 */
const endings: readonly RegExp[] = [
  /^(.+?) ?\([^()]*(?:conflict|конфликт|konflikt)[^()]*\)$/i,
  /^(.+?) ?\(\d{1,3}\)$/,
  /^(.+?)[._-](?:sync-)?conflict(?:ed)?(?:[._-].*)?$/i,
  /^(.+?)-(?:(?:DESKTOP|LAPTOP|WIN|PC)-[A-Z0-9]+|[\w-]*(?:MacBook|iMac)[\w-]*)(?:-\d+)?$/,
];

/** macOS and iCloud: “x 2.csv”, told from a name of the user's by the “x.csv” beside it. */
const numbered = /^(.+) [2-9](\.(?:ya?ml|jsonl?|csv))$/i;

/** Every file of a workspace, or of the folder `inside` it, that a cloud drive set aside: answers in it would be missed, or counted twice. */
export function conflictCopies(root: string, inside = root): readonly Problem[] {
  const walk = (folder: string): readonly Problem[] => {
    const listed = listFolder(folder);
    if (!listed.ok) return [];
    return listed.value.flatMap(({ name, kind }) => {
      const path = join(folder, name);
      if (kind === 'folder') return folder === root && !['rounds', 'questionnaires'].includes(name) ? [] : walk(path);
      const twin = numbered.exec(name)?.slice(1).join('') ?? null;
      const original = kind !== 'file' ? null : listed.value.some((other) => other.name === twin) ? twin : originalOf(name);
      if (original === null) return [];
      const file = relative(root, path);
      return [problem('workspace/conflict-copy', { file, original }, wholeFile(file))];
    });
  };
  return walk(inside);
}

/** The name of the file that this one is a copy of; null: it is none. */
export function originalOf(name: string): string | null {
  const parts = /^(.+)(\.(?:ya?ml|jsonl?|csv))$/i.exec(name);
  if (!parts) return null;
  for (const ending of endings) {
    const stem = ending.exec(parts[1] ?? '')?.[1];
    if (stem) return `${stem}${parts[2]}`;
  }
  return null;
}
