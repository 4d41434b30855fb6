import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { lineFile } from '#disk/line-file';
import { makeFolder } from '#disk/make-folder';
import { sweep } from '#disk/sweep';
import { bad, type Outcome, type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import type { JournalHead } from '#response/journal';
import { journalLine } from '#response/journal-line';
import { checkInside, type Workspace } from '../workspace/open-workspace';
import { isRespondentCode } from './is-respondent-code';
import type { OpenedRound } from './open-round';
import { type RecordedInterview, recordedInterview } from './recorded-interview';
import { stillOpen } from './still-open';

/** Who is interviewed. What is undefined was not stated: a resumed interview keeps what it has. */
export interface Person {
  /** A code, no name. */
  readonly respondent: string;
  readonly role?: Role | undefined;
  readonly unit?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly language: string;
  readonly markers?: readonly string[] | undefined;
  readonly consent?: boolean | undefined;
}

/**
 * Opens a confidential interview, or resumes it: one respondent has one voice for a questionnaire in a round. A team's joint answer to an
 * anonymous questionnaire is kept here, too, without times.
 * `now` is an ISO time. Refused when the round is closed, the interview is open elsewhere, or the code stands for somebody else.
 */
export function openJournal(
  workspace: Workspace,
  { round, folder }: OpenedRound,
  questionnaire: Questionnaire,
  person: Person,
  now: string,
): Outcome<RecordedInterview> {
  if (round.closed !== null) return bad([problem('workspace/round-closed', { round: round.name }, wholeFile(join(folder, 'round.yaml')))]);
  const { respondent } = person;
  if (!isRespondentCode(respondent)) return bad([problem('command/respondent-name', { word: respondent })]);
  const interviews = join(folder, 'interviews');
  const path = join(interviews, `${respondent}.${questionnaire.id}.jsonl`);
  const inside = checkInside(workspace, path);
  if (!inside.ok) return inside;
  const ready = makeFolder(interviews);
  if (!ready.ok) return ready;
  sweep(interviews);
  const isTimed = questionnaire.mode !== 'anonymous';
  const file = lineFile(path, journalLine(headOf(person, questionnaire, isTimed ? now : null)));
  if (!file.ok) return file;
  const opened = recordedInterview(file.value, questionnaire, stillOpen(folder), file.warnings);
  if (!opened.ok) return opened;
  const problems = opened.value.isResumed ? differences(opened.value.journal.head, person, path) : [];
  const { record } = opened.value;
  if (problems.length === 0)
    return isTimed ? opened : { ...opened, value: { ...opened.value, record: (entry) => record({ ...entry, at: null }) } };
  opened.value.close();
  return bad(problems);
}

const headOf = (person: Person, questionnaire: Questionnaire, now: string | null): JournalHead => ({
  format: 1,
  kind: 'head',
  id: randomBytes(16).toString('hex'),
  respondent: person.respondent,
  questionnaire: questionnaire.id,
  hash: questionnaire.hash,
  role: person.role ?? null,
  unit: person.unit ?? null,
  attributes: person.attributes ?? {},
  language: person.language,
  markers: person.markers ?? null,
  consent: person.consent ?? false,
  opened: now,
});

/** What was stated now and contradicts what was stated when the interview began. */
function differences(head: JournalHead, person: Person, path: string): readonly Problem[] {
  const stated: readonly (readonly [string, string | undefined, string | null])[] = [
    ['role', person.role, head.role],
    ['unit', person.unit, head.unit],
    ...Object.entries(person.attributes ?? {}).map(
      ([name, value]) => [name, value, Object.hasOwn(head.attributes, name) ? (head.attributes[name] ?? null) : null] as const,
    ),
  ];
  return stated
    .filter(([, now, then]) => now !== undefined && now !== then)
    .map(([key, now, then]) =>
      problem('response/different-respondent', { respondent: head.respondent, key, found: then ?? '–', word: now ?? '–' }, wholeFile(path)),
    );
}
