import { join, resolve } from 'node:path';
import { attempt } from '#disk/attempt';
import { findUpward } from '#disk/find-upward';
import { listFolder } from '#disk/list-folder';
import { readText } from '#disk/read-text';
import { staysInside } from '#disk/stays-inside';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { Audit } from '#workspace/audit';
import { readAudit } from '#workspace/read-audit';
import { checkRoundName, compareRoundNames } from '#workspace/round-name';

/** The folder of one client's audit, opened. */
export interface Workspace {
  readonly root: string;
  readonly auditFile: string;
  readonly audit: Audit;
  /** The names of its rounds, oldest first. */
  readonly rounds: readonly string[];
}

/** Where to look: the folder of `-C`, else CULTURE_AUDIT_WORKSPACE, else the current folder; from there upwards to audit.yaml. */
export interface WorkspaceStart {
  readonly currentFolder: string;
  readonly folder?: string | undefined;
  readonly environment?: string | undefined;
}

/** Finds and opens the workspace; `workspace/not-found` when there is none. */
export function openWorkspace({ currentFolder, folder, environment }: WorkspaceStart): Outcome<Workspace> {
  const start = resolve(currentFolder, folder ?? (environment || '.'));
  const root = findUpward(start, 'audit.yaml');
  if (root === null) return bad([problem('workspace/not-found', { folder: start }, wholeFile(start))]);
  const auditFile = join(root, 'audit.yaml');
  const text = readText(auditFile);
  if (!text.ok) return text;
  const audit = readAudit(text.value, auditFile);
  const rounds = listRounds(root);
  if (!audit.ok || !rounds.ok) return bad([audit, rounds].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)));
  return good({ root, auditFile, audit: audit.value, rounds: rounds.value }, audit.warnings);
}

function listRounds(root: string): Outcome<readonly string[]> {
  const listed = listFolder(join(root, 'rounds'));
  if (!listed.ok) return listed;
  const names = listed.value.filter(({ name, kind }) => kind === 'folder' && checkRoundName(name).ok).map(({ name }) => name);
  return good(names.sort(compareRoundNames));
}

export const roundFolder = ({ root }: Pick<Workspace, 'root'>, round: string): string => join(root, 'rounds', round);

/** Nothing is written through a link that leads out of the workspace. */
export function checkInside(workspace: Pick<Workspace, 'root'>, path: string): Outcome<null> {
  const inside = attempt(path, 'read', () => staysInside(workspace.root, path));
  if (!inside.ok) return inside;
  return inside.value ? good(null) : bad([problem('workspace/leads-outside', { file: path }, wholeFile(path))]);
}
