import { dirname, join } from 'node:path';
import { exists } from '#disk/exists';

/** The folder of the questionnaires that ship with the program: beside `dist` when installed, at the project's root in tests. */
export function shippedFolder(): string {
  let folder = import.meta.dirname;
  while (!exists(join(folder, 'questionnaires', 'scales.yaml'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The questionnaires that belong to this program are missing: install it again.');
    folder = parent;
  }
  return join(folder, 'questionnaires');
}
