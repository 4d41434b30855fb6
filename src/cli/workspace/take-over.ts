import { isAbsolute, join, relative, resolve } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { makeFolder } from '#disk/make-folder';
import { readText } from '#disk/read-text';
import { writeSafely } from '#disk/write-safely';
import { good, type Outcome } from '#problem';
import type { Audit } from '#workspace/audit';
import { openWorkspace } from './open-workspace';

export interface TakenOver {
  readonly root: string;
  readonly audit: Audit;
}

/** The settings of another workspace for a new one in `root`; what belongs to that client alone (name, headcounts, planned interviews, launch date) is left out. */
export function takeOver(folder: string, root: string): Outcome<TakenOver> {
  const workspace = openWorkspace({ currentFolder: folder });
  if (!workspace.ok) return workspace;
  const { audit, root: from } = workspace.value;
  const library = audit.library === null || isAbsolute(audit.library) ? audit.library : relative(root, resolve(from, audit.library));
  const attributes = audit.attributes.map(({ name, values }) => ({
    name,
    values: values.map(({ value }) => ({ value, headcount: null })),
  }));
  return good({ root: from, audit: { ...audit, client: null, interviews: null, launched: null, library, attributes } });
}

/** Copies the content of its own that a workspace has; how many files. */
export function copyContent(from: string, root: string): Outcome<number> {
  const copyFolder = (path: string): Outcome<number> => {
    const listed = listFolder(join(from, path));
    if (!listed.ok) return listed;
    let copied = 0;
    for (const { name, kind } of listed.value) {
      const inside = join(path, name);
      if (kind === 'folder' && name !== 'schema') {
        const below = copyFolder(inside);
        if (!below.ok) return below;
        copied += below.value;
      }
      if (kind !== 'file' || !/\.ya?ml$/.test(name)) continue;
      const text = readText(join(from, inside));
      const made = makeFolder(join(root, path));
      const written = text.ok && made.ok ? writeSafely(join(root, inside), text.value) : null;
      const failed = [text, made, written].find((outcome) => outcome !== null && !outcome.ok);
      if (failed && !failed.ok) return failed;
      copied += 1;
    }
    return good(copied);
  };
  return copyFolder('questionnaires');
}
