import { join } from 'node:path';
import { exists } from '#disk/exists';
import { shippedFolder } from './shipped-folder';

export type ContentOwner = 'own' | 'library' | 'shipped';

/** Where a piece of content comes from, and whose it takes the place of. */
export interface Origin {
  readonly from: ContentOwner;
  readonly path: string;
  /** The next one of the same id below it; null: the id is its own. */
  readonly over: ContentOwner | null;
}

/** Where the file of a questionnaire (`self-check.yaml`) or a marker (`markers/one-team.yaml`) in use stands; null: nowhere. `folders`: the workspace's own, then the shared library. */
export function originOf(file: string, folders: readonly string[]): Origin | null {
  const owners: readonly ContentOwner[] = ['own', 'library'];
  const places = [
    ...folders.map((folder, i) => ({ folder, from: owners[i] ?? 'library' })),
    { folder: shippedFolder(), from: 'shipped' as const },
  ];
  const [first, second] = places.filter(({ folder }) => exists(join(folder, file)));
  return first ? { from: first.from, path: join(first.folder, file), over: second?.from ?? null } : null;
}
