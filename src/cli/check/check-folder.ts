import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import type { Context } from '../context';
import { originalOf } from '../workspace/conflict-copies';
import { checkFile } from './check-file';
import type { Checked } from './checked';

/** Checks every file of a folder of content, markers first. */
export const checkFolder = (context: Context, folder: string): readonly Checked[] =>
  [...yamlFiles(join(folder, 'markers')), ...yamlFiles(folder)].map((path) => checkFile(context, path));

function yamlFiles(path: string): readonly string[] {
  const listed = listFolder(path);
  return listed.ok
    ? listed.value
        .filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/.test(name) && originalOf(name) === null)
        .map(({ name }) => join(path, name))
    : [];
}
