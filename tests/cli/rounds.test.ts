import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closeRound } from '#cli/round/close-round';
import { finishDraft } from '#cli/round/finish-draft';
import { listDrafts } from '#cli/round/list-drafts';
import { openDraft } from '#cli/round/open-draft';
import { openJournal, type Person } from '#cli/round/open-journal';
import { type OpenedRound, openRound } from '#cli/round/open-round';
import { ownedTables } from '#cli/round/owned-tables';
import { readRoundFiles } from '#cli/round/read-round-files';
import { recoverDrafts } from '#cli/round/recover-drafts';
import { openWorkspace, type Workspace } from '#cli/workspace/open-workspace';
import type { Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { temporaryFolder } from '../disk/temporary-folder';
import { answer } from '../response/journal-lines';
import { sampleQuestionnaire } from '../response/sample-questionnaire';

const now = '2026-11-22T10:00:00.000Z';
const interview = sampleQuestionnaire();
const survey: Questionnaire = { ...interview, id: 'survey', mode: 'anonymous' };
const leader: Person = { respondent: 'leader-01', role: 'leader', language: 'pl', consent: true };

const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const codes = (outcome: Outcome<unknown>): string[] => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));
const finished = { kind: 'state', state: 'finished', at: now } as const;

function workspace(audit = 'attributes: {level: {leader: 5}, department: [Sales]}\n'): Workspace {
  const root = temporaryFolder();
  writeFileSync(join(root, 'audit.yaml'), audit);
  return value(openWorkspace({ currentFolder: root }));
}
const again = ({ root }: Workspace): Workspace => value(openWorkspace({ currentFolder: root }));
const open = (place: Workspace, questionnaires: readonly Questionnaire[] = [interview, survey]): OpenedRound =>
  value(openRound(place, { name: '2026-Q4', questionnaires, date: now }));

describe('a workspace', () => {
  test('is found by walking up, by -C, or by the environment, in that order of strength: -C first', () => {
    const [one, two] = [workspace(), workspace()];
    mkdirSync(join(one.root, 'rounds', 'x'), { recursive: true });
    expect(value(openWorkspace({ currentFolder: join(one.root, 'rounds', 'x') })).root).toBe(one.root);
    expect(value(openWorkspace({ currentFolder: one.root, environment: two.root })).root).toBe(two.root);
    expect(value(openWorkspace({ currentFolder: '/', folder: one.root, environment: two.root })).root).toBe(one.root);
    expect(codes(openWorkspace({ currentFolder: temporaryFolder() }))).toEqual(['workspace/not-found']);
  });
});

describe('opening a round', () => {
  test('makes it whole, once; whoever comes second finds it', () => {
    const place = workspace();
    expect(open(place)).toMatchObject({ isNew: true, round: { name: '2026-Q4', opened: '2026-11-22' } });
    const folder = join(place.root, 'rounds', '2026-Q4');
    const before = readFileSync(join(folder, 'round.yaml'), 'utf8');
    expect(open(place).isNew).toBe(false);
    expect(open(again(place)).isNew).toBe(false);
    expect(readFileSync(join(folder, 'round.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['questionnaires', 'round.yaml']);
    expect(readdirSync(join(place.root, '.schema')).sort()).toEqual(['audit.schema.json', 'kpis.schema.json', 'round.schema.json']);
    expect(again(place).rounds).toEqual(['2026-Q4']);
    expect([statSync(folder).mode & 0o777, statSync(join(folder, 'round.yaml')).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  test('freezes a questionnaire that comes later, while the round is open', () => {
    const place = workspace();
    open(place, [interview]);
    expect(open(again(place), [survey]).round.questionnaires.map(({ id }) => id)).toEqual(['sample', 'survey']);
    value(closeRound(again(place), '2026-Q4', now));
    const late = { ...interview, id: 'late' };
    expect(codes(openRound(again(place), { name: '2026-Q4', questionnaires: [late], date: now }))).toEqual(['workspace/round-closed']);
  });

  test('asks for the launch date first, where a questionnaire is read by it', () => {
    const dated: Questionnaire = { ...interview, id: 'dated', needs: ['launched'] };
    const opening = (place: Workspace, questionnaires: readonly Questionnaire[]) =>
      codes(openRound(again(place), { name: '2026-Q4', questionnaires, date: now }));
    const place = workspace();
    expect(opening(place, [interview, dated])).toEqual(['workspace/launch-date-missing']);
    expect(existsSync(join(place.root, 'rounds'))).toBe(false);
    open(place, [interview]);
    expect(opening(place, [dated])).toEqual(['workspace/launch-date-missing']);
    appendFileSync(join(place.root, 'audit.yaml'), 'launched: 2026-02-01\n');
    expect(opening(place, [dated])).toEqual([]);
    writeFileSync(join(place.root, 'audit.yaml'), '');
    expect(opening(place, [dated])).toEqual([]);
  });

  test('follows no link out of the workspace for its copies and schemas', () => {
    const place = workspace();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(place.root, '.schema'));
    expect(codes(openRound(place, { name: '2026-Q4', questionnaires: [interview], date: now }))).toEqual(['workspace/leads-outside']);
    const other = workspace();
    const { folder } = open(other, [interview]);
    renameSync(join(folder, 'questionnaires'), join(folder, 'old'));
    symlinkSync(elsewhere, join(folder, 'questionnaires'));
    expect(codes(openRound(again(other), { name: '2026-Q4', questionnaires: [survey], date: now }))).toEqual(['workspace/leads-outside']);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('does not follow a link out of the workspace', () => {
    const place = workspace();
    symlinkSync(temporaryFolder(), join(place.root, 'rounds'));
    expect(codes(openRound(place, { name: '2026-Q4', questionnaires: [interview], date: now }))).toEqual(['workspace/leads-outside']);
  });
});

describe('a confidential interview', () => {
  test('is saved answer by answer, resumed under the same code, and never a second voice', () => {
    const place = workspace();
    const round = open(place);
    const first = value(openJournal(place, round, interview, leader, now));
    expect(first.isResumed).toBe(false);
    value(first.record(answer('one-team-1', '4')));
    const size = statSync(first.path).size;
    value(first.record(answer('one-team-1', '4')));
    expect(statSync(first.path).size).toBe(size);
    expect(codes(openJournal(place, round, interview, leader, now))).toEqual(['workspace/locked']);
    first.close();
    const second = value(openJournal(place, round, interview, { respondent: 'leader-01', language: 'en' }, now));
    expect(second).toMatchObject({ isResumed: true, journal: { head: { role: 'leader', language: 'pl' } } });
    value(second.record(answer('one-team-1', '2')));
    second.close();
    const files = value(readRoundFiles(again(place), '2026-Q4'));
    expect(files.journals.map(({ journal }) => journal.answers.get('one-team-1')?.code)).toEqual(['2']);
    expect(readdirSync(join(round.folder, 'interviews'))).toEqual(['leader-01.sample.jsonl']);
  });

  test('is refused to somebody else under the same code, to a name, and in a closed round', () => {
    const place = workspace();
    const round = open(place);
    value(openJournal(place, round, interview, leader, now)).close();
    expect(codes(openJournal(place, round, interview, { ...leader, role: 'manager' }, now))).toEqual(['response/different-respondent']);
    for (const respondent of ['Anna Kowalska', '../x', 'Leader-01', '', 'a.b']) {
      expect(codes(openJournal(place, round, interview, { ...leader, respondent }, now))).toEqual(['command/respondent-name']);
    }
    expect(value(closeRound(again(place), '2026-Q4', '2026-12-01')).closed).toBe('2026-12-01');
    expect(codes(openJournal(place, open(again(place)), interview, leader, now))).toEqual(['workspace/round-closed']);
  });

  test('that cannot be read stops what counts answers, unless it is left out and told; the file stays as it is', () => {
    const place = workspace();
    const round = open(place);
    for (const respondent of ['leader-01', 'leader-02'])
      value(openJournal(place, round, interview, { ...leader, respondent }, now)).close();
    const broken = join(round.folder, 'interviews', 'leader-02.sample.jsonl');
    appendFileSync(broken, 'not a line of ours\n');
    const before = readFileSync(broken);
    expect(codes(readRoundFiles(again(place), '2026-Q4'))).toEqual(['response/journal-unreadable']);
    expect(value(readRoundFiles(again(place), '2026-Q4', true))).toMatchObject({ journals: [{}], leftOut: [{ file: broken }] });
    expect(codes(openJournal(place, round, interview, { ...leader, respondent: 'leader-02' }, now))).toEqual([
      'response/journal-unreadable',
    ]);
    expect(readFileSync(broken)).toEqual(before);
    expect(readdirSync(join(round.folder, 'interviews')).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  test('copied by hand to another name is no second voice', () => {
    const place = workspace();
    const round = open(place);
    const first = value(openJournal(place, round, interview, leader, now));
    value(first.record(finished));
    first.close();
    writeFileSync(join(round.folder, 'interviews', 'leader-09.sample.jsonl'), readFileSync(first.path));
    expect(codes(readRoundFiles(again(place), '2026-Q4'))).toEqual(['response/duplicate-respondent']);
  });
});

describe('an anonymous interview', () => {
  const person = { role: 'leader', attributes: { department: 'Sales' }, language: 'pl' } as const;

  test('keeps a draft without times, and ends as one row of a table without times', () => {
    const place = workspace();
    const round = open(place);
    for (let n = 0; n < 3; n++) {
      const draft = value(openDraft(place, round, survey, person));
      value(draft.record(answer('one-team-1', '4')));
      expect(readFileSync(draft.path, 'utf8')).not.toMatch(/2026-|\d\d:\d\d/);
      value(finishDraft(place, round, survey, draft));
    }
    const path = join(round.folder, 'tables', 'survey.csv');
    const [header = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(header).toBe('respondent,level,department,one-team-1,one-team-2,one-team-3,one-team-m,promise-1,promise-e,promise-k,comment');
    expect(rows.map((row) => row.slice(33))).toEqual(Array(3).fill('leader,Sales,4,not-shown,,not-shown,,,,'));
    expect(rows).toEqual([...rows].sort());
    expect(statSync(path).mtime.toISOString()).toBe('2000-01-01T00:00:00.000Z');
    expect(readdirSync(join(round.folder, 'interviews'))).toEqual([]);
    expect(readdirSync(join(round.folder, 'tables'))).toEqual(['survey.csv']);
    expect(value(readRoundFiles(again(place), '2026-Q4')).tables).toEqual([{ name: 'survey', path }]);
  });

  test('whose end was cut by a crash is moved later, once', () => {
    const place = workspace();
    const round = open(place);
    const draft = value(openDraft(place, round, survey, person));
    value(draft.record(answer('one-team-1', '4')));
    value(draft.record(finished));
    const copy = readFileSync(draft.path);
    value(finishDraft(place, round, survey, draft));
    writeFileSync(draft.path, copy);
    expect(value(recoverDrafts(place, round, survey))).toBe(1);
    expect(
      readFileSync(join(round.folder, 'tables', 'survey.csv'), 'utf8')
        .trimEnd()
        .split('\n'),
    ).toHaveLength(2);
    expect(existsSync(draft.path)).toBe(false);
  });

  test('that was left can be resumed by its id, and takes no notes', () => {
    const place = workspace();
    const round = open(place);
    const draft = value(openDraft(place, round, survey, person));
    value(draft.record(answer('one-team-1', '4')));
    draft.close();
    const [left] = value(listDrafts(round.folder, survey));
    const resumed = value(openDraft(place, round, survey, person, left?.head.id));
    expect(resumed.journal.answers.get('one-team-1')?.code).toBe('4');
    expect(() =>
      resumed.record({ kind: 'note', question: null, marker: null, text: 'x', quote: false, evidence: false, at: null }),
    ).toThrow();
    resumed.close();
  });
});

describe('closing a round', () => {
  test('stops the interviews that are running: nothing more is recorded, and nothing said of what came too late', () => {
    const place = workspace();
    const round = open(place);
    const running = value(openJournal(place, round, interview, leader, now));
    value(running.record(answer('one-team-1', '4')));
    value(openRound(again(place), { name: '2026-Q4', questionnaires: [{ ...interview, id: 'late' }], date: now }));
    value(running.record(answer('one-team-1', '3')));
    value(closeRound(again(place), '2026-Q4', now));
    const before = readFileSync(running.path);
    expect(codes(running.record(answer('one-team-1', '2')))).toEqual(['workspace/round-closed']);
    expect(codes(running.record(finished))).toEqual(['workspace/round-closed']);
    running.close();
    expect(readFileSync(running.path)).toEqual(before);
  });

  test('keeps an anonymous interview that is finished later out of the table', () => {
    const place = workspace();
    const round = open(place);
    const draft = value(openDraft(place, round, survey, { role: 'leader', language: 'pl' }));
    value(draft.record(answer('one-team-1', '4')));
    value(closeRound(again(place), '2026-Q4', now));
    expect(codes(finishDraft(place, round, survey, draft))).toEqual(['workspace/round-closed']);
    draft.close();
    expect(existsSync(join(round.folder, 'tables', 'survey.csv'))).toBe(false);
  });
});

describe('what stands in a round', () => {
  const other: Questionnaire = {
    ...survey,
    id: 'other',
    questions: survey.questions.slice(0, 2),
  };
  const files = (place: Workspace) => value(readRoundFiles(again(place), '2026-Q4'));
  const put = (round: OpenedRound, name: string, text: string): void => {
    mkdirSync(join(round.folder, 'tables'), { recursive: true });
    writeFileSync(join(round.folder, 'tables', name), text);
  };

  test('is no interview where the file holds nothing', () => {
    const place = workspace();
    const round = open(place);
    mkdirSync(join(round.folder, 'interviews'));
    for (const text of ['', '\0'.repeat(4000)]) {
      writeFileSync(join(round.folder, 'interviews', 'leader-01.sample.jsonl'), text);
      expect(codes(readRoundFiles(again(place), '2026-Q4'))).toEqual(['response/journal-unreadable']);
    }
  });

  test('belongs to the questionnaire a table is named after, else to the one whose questions its headers name', () => {
    const place = workspace();
    const round = open(place, [survey, other]);
    put(round, 'other.october.csv', 'respondent,one-team-1\na,4\n');
    put(round, 'October.CSV', 'respondent,one-team-1,promise-1\nb,4,2\n');
    put(round, 'few.csv', 'respondent,one-team-1\nc,4\n');
    const owned = value(ownedTables(files(place)));
    expect(owned.map(({ name, questionnaire }) => `${name} ${questionnaire.id}`)).toEqual([
      'October survey',
      'few other',
      'other.october other',
    ]);
  });

  test('is refused where a table is nobody’s or could be several’s', () => {
    const place = workspace();
    const round = open(place, [survey, other, { ...other, id: 'twin' }]);
    put(round, 'shoes.csv', 'respondent,shoe-size\na,43\n');
    put(round, 'october.csv', 'respondent,one-team-1\na,4\n');
    const owned = ownedTables(files(place));
    expect(codes(owned)).toEqual(['response/whose-table', 'response/whose-table']);
    expect(owned.ok ? null : owned.problems.map(({ facts }) => facts)).toMatchObject([
      { several: 'yes', known: ['other', 'twin'], example: 'other.october.csv' },
      { several: 'no' },
    ]);
  });

  test('is told where it is not counted', () => {
    const place = workspace();
    const round = open(place);
    put(round, 'survey.xlsx', '');
    put(round, 'survey.csv', 'respondent,one-team-1\na,4\n');
    put(round, 'survey.csv.lock', '');
    symlinkSync('nowhere', join(round.folder, 'tables', 'lost.csv'));
    const outcome = readRoundFiles(again(place), '2026-Q4');
    expect(outcome.ok && outcome.warnings.map(({ code, place: at }) => `${code} ${at?.file.split('/').at(-1)}`)).toEqual([
      'response/not-counted lost.csv',
      'response/not-counted survey.xlsx',
    ]);
  });
});
