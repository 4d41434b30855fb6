import { join, relative, resolve } from 'node:path';
import { canonicalPath } from '#disk/canonical-path';
import { exists } from '#disk/exists';
import { listFolder } from '#disk/list-folder';
import { readText } from '#disk/read-text';
import { bad, good, type Outcome, type Place, problem, wholeFile } from '#problem';
import { type AuditFile, auditSchema } from '#workspace/audit-schema';
import { readVersioned } from '#workspace/read-versioned';
import type { Workspace } from '../workspace/open-workspace';

/**
 * Whether audit.yaml’s `library:` is a folder to draw from. Its content is read from that one folder alone: a workspace named as
 * library is not followed to a library of its own, so no chain can arise.
 */
export function checkLibrary(workspace: Pick<Workspace, 'root' | 'audit' | 'auditFile'>): Outcome<null> {
  const { library } = workspace.audit;
  if (library === null) return good(null);
  const folder = resolve(workspace.root, library);
  const wrong = (kind: string, better = 'none'): Outcome<null> =>
    bad([problem('workspace/library', { word: library, kind, better }, placeOf(workspace))]);
  if (!exists(folder)) return wrong('missing');
  const inside = listFolder(folder);
  if (!inside.ok) return wrong(inside.problems.some(({ code }) => code === 'file/not-found') ? 'file' : 'unreadable');
  if (canonicalPath(folder) === canonicalPath(join(workspace.root, 'questionnaires'))) return wrong('own');
  const names = inside.value.map(({ name }) => name);
  const within = names.includes('questionnaires') ? join(library, 'questionnaires').replaceAll('\\', '/') : 'none';
  if (names.includes('audit.yaml')) return wrong(relative(workspace.root, folder) === '' ? 'own' : 'workspace', within);
  const isEmpty = !names.some((name) => name.endsWith('.yaml') || name === 'markers');
  return isEmpty ? wrong(within === 'none' ? 'empty' : 'outer', within) : good(null);
}

/** The line of audit.yaml that names it. */
function placeOf({ auditFile }: Pick<Workspace, 'auditFile'>): Place {
  const text = readText(auditFile);
  const read = text.ok ? readVersioned<AuditFile>(text.value, auditFile, auditSchema) : text;
  return read.ok ? read.value.place(['library']) : wholeFile(auditFile);
}
