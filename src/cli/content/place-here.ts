import { resolve } from 'node:path';
import { good, type Outcome } from '#problem';
import type { Context } from '../context';
import { openWorkspace } from '../workspace/open-workspace';
import { checkLibrary } from './check-library';
import { contentFolders } from './content-folders';
import type { ContentPlace } from './find-questionnaire';
import { placeAround } from './place-around';

/** The content in reach from here: the workspace's own and its library before what ships; outside a workspace what ships. A workspace with faults is not passed over. */
export function placeHere(context: Pick<Context, 'cwd' | 'workspace' | 'language'>, wanted = ''): Outcome<ContentPlace> {
  const { cwd, workspace: folder, language } = context;
  // A file brings the content that it stands among.
  const around = /\.ya?ml$/.test(wanted) ? placeAround(context, resolve(cwd, wanted)) : null;
  if (around && around.folders.length > 0) return good(around);
  const workspace = openWorkspace({ currentFolder: cwd, folder: folder ?? undefined });
  if (!workspace.ok)
    return workspace.problems.every(({ code }) => code === 'workspace/not-found') ? good({ cwd, folders: [], language }) : workspace;
  const library = checkLibrary(workspace.value);
  if (!library.ok) return library;
  return good({ cwd, folders: contentFolders(workspace.value), language: workspace.value.audit.language ?? language });
}
