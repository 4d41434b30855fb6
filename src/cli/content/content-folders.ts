import { join, resolve } from 'node:path';
import type { Workspace } from '../workspace/open-workspace';

/** Where a workspace's content stands before the shipped one: its own folder, then the consultant's shared library. */
export const contentFolders = ({ root, audit }: Workspace): readonly string[] => [
  join(root, 'questionnaires'),
  ...(audit.library === null ? [] : [resolve(root, audit.library)]),
];
