import { join } from 'node:path';
import { exists } from '#disk/exists';
import { makeFolder } from '#disk/make-folder';
import { readText } from '#disk/read-text';
import { writeSafely } from '#disk/write-safely';
import { bad, good, type Language, type Outcome, problem, wholeFile } from '#problem';
import { wordingFor } from '#wording/wording';
import { type Attribute, type Audit, emptyAudit } from '#workspace/audit';
import { type AuditKey, auditKeys } from '#workspace/audit-keys';
import { writeAudit } from '#workspace/write-audit';
import { writeSchemas } from './write-schemas';

export interface NewWorkspace {
  readonly client: string | null;
  readonly questionnaires: readonly string[];
  readonly language: Language;
  /** What is settled besides; nothing unless told. */
  readonly settings?: Audit;
  /** Headcounts; they come before those of the settings. */
  readonly attributes?: readonly Attribute[];
}

const raw = ['rounds/*/interviews/', 'rounds/*/tables/'];
/** Sheets and exports lie about in a workspace under any name, so what may be kept is named, not what may not. */
const kept = ['/*', '!/.gitignore', '!/audit.yaml', '!/ledger.jsonl', '!/questionnaires/', '!/reports/', '!/rounds/'];

/** Makes a workspace: audit.yaml that explains itself, its schemas, and a .gitignore for raw answers. An audit that stands there is never touched. */
export function startWorkspace(root: string, made: NewWorkspace): Outcome<null> {
  const { client, questionnaires, language, settings = emptyAudit, attributes = [] } = made;
  const auditFile = join(root, 'audit.yaml');
  if (exists(auditFile)) return bad([problem('workspace/exists', {}, wholeFile(auditFile))]);
  const wording = wordingFor(language);
  const comments: Partial<Record<AuditKey | 'head', string>> = { head: wording.say('workspace.audit-head') };
  for (const key of auditKeys) comments[key] = wording.say(`workspace.audit-${key}`);
  const folder = makeFolder(root);
  if (!folder.ok) return folder;
  const ignore = ignoreRaw(join(root, '.gitignore'), wording.say('session.init.ignore'));
  if (!ignore.ok) return ignore;
  const schemas = writeSchemas(root);
  if (!schemas.ok) return schemas;
  // Last, for it makes the folder a workspace.
  const written = writeSafely(
    auditFile,
    writeAudit({ ...settings, client, questionnaires, language, attributes: counted(settings.attributes, attributes) }, comments),
  );
  return written.ok ? good(null) : written;
}

/** Attributes with the newer headcounts; values that are only in one of the two stay. */
function counted(known: readonly Attribute[], newer: readonly Attribute[]): readonly Attribute[] {
  const names = [...new Set([...known, ...newer].map(({ name }) => name))];
  return names.map((name) => {
    const find = (list: readonly Attribute[]): Attribute['values'] => list.find((each) => each.name === name)?.values ?? [];
    const values = new Map([...find(known), ...find(newer)].map(({ value, headcount }) => [value, headcount]));
    return { name, values: [...values].map(([value, headcount]) => ({ value, headcount })) };
  });
}

/** A .gitignore that lets in what may be kept; to one that stands there only the folders of raw answers are added. */
function ignoreRaw(path: string, why: string): Outcome<null> {
  const isNew = !exists(path);
  const old = isNew ? good('') : readText(path);
  if (!old.ok) return old;
  const missing = (isNew ? [...kept, ...raw] : raw).filter((line) => !old.value.split(/\r?\n/).includes(line));
  if (missing.length === 0) return good(null);
  const before = old.value === '' || old.value.endsWith('\n') ? old.value : `${old.value}\n`;
  const written = writeSafely(path, `${before}# ${why}\n${missing.join('\n')}\n`);
  return written.ok ? good(null) : written;
}
