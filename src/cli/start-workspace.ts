import { join } from 'node:path';
import { exists } from '#disk/exists';
import { makeFolder } from '#disk/make-folder';
import { readText } from '#disk/read-text';
import { writeSafely } from '#disk/write-safely';
import { bad, good, type Language, type Outcome, problem, wholeFile } from '#problem';
import { wordingFor } from '#wording/wording';
import { emptyAudit } from '#workspace/audit';
import { type AuditKey, auditKeys } from '#workspace/audit-keys';
import { writeAudit } from '#workspace/write-audit';
import { writeSchemas } from './write-schemas';

export interface NewWorkspace {
  readonly client: string | null;
  readonly questionnaires: readonly string[];
  readonly language: Language;
}

const ignored = ['rounds/*/interviews/', 'rounds/*/tables/'];

/** Makes a workspace: audit.yaml that explains itself, its schemas, and a .gitignore for raw answers. An audit that stands there is never touched. */
export function startWorkspace(root: string, { client, questionnaires, language }: NewWorkspace): Outcome<null> {
  const auditFile = join(root, 'audit.yaml');
  if (exists(auditFile)) return bad([problem('workspace/exists', {}, wholeFile(auditFile))]);
  const wording = wordingFor(language);
  const comments: Partial<Record<AuditKey | 'head', string>> = { head: wording.say('workspace.audit-head') };
  for (const key of auditKeys) comments[key] = wording.say(`workspace.audit-${key}`);
  const made = makeFolder(root);
  if (!made.ok) return made;
  const ignore = ignoreRaw(join(root, '.gitignore'), wording.say('session.init.ignore'));
  if (!ignore.ok) return ignore;
  const schemas = writeSchemas(root);
  if (!schemas.ok) return schemas;
  // Last, for it makes the folder a workspace.
  const written = writeSafely(auditFile, writeAudit({ ...emptyAudit, client, questionnaires, language }, comments));
  return written.ok ? good(null) : written;
}

/** Adds what is missing to a .gitignore. */
function ignoreRaw(path: string, why: string): Outcome<null> {
  const old = exists(path) ? readText(path) : good('');
  if (!old.ok) return old;
  const missing = ignored.filter((line) => !old.value.split(/\r?\n/).includes(line));
  if (missing.length === 0) return good(null);
  const before = old.value === '' || old.value.endsWith('\n') ? old.value : `${old.value}\n`;
  const written = writeSafely(path, `${before}# ${why}\n${missing.join('\n')}\n`);
  return written.ok ? good(null) : written;
}
