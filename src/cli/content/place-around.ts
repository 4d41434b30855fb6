import { dirname, join } from 'node:path';
import { exists } from '#disk/exists';
import type { Context } from '../context';
import { openWorkspace } from '../workspace/open-workspace';
import { contentFolders } from './content-folders';
import type { ContentPlace } from './find-questionnaire';
import { shippedFolder } from './shipped-folder';

/** What a file draws from: its workspace's content from the file's own folder on, else the folder of content that it stands in. */
export function placeAround({ cwd, language }: Pick<Context, 'cwd' | 'language'>, path: string): ContentPlace {
  const [near, far] = [dirname(path), dirname(dirname(path))];
  const workspace = openWorkspace({ currentFolder: near });
  const folders = workspace.ok ? contentFolders(workspace.value) : [];
  const at = folders.findIndex((folder) => folder === near || folder === far);
  if (workspace.ok && at >= 0) return { cwd, folders: folders.slice(at), language: workspace.value.audit.language ?? language };
  const isContent = (folder: string): boolean => exists(join(folder, 'markers')) || exists(join(folder, 'scales.yaml'));
  return { cwd, folders: [near, far].filter((folder) => folder !== shippedFolder() && isContent(folder)), language };
}
