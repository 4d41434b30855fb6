import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { report } from '#cli/commands/report';
import { loadAudit } from '#cli/round/load-audit';
import { openJournal } from '#cli/round/open-journal';
import { openRound } from '#cli/round/open-round';
import { openWorkspace } from '#cli/workspace/open-workspace';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { temporaryFolder } from '../disk/temporary-folder';
import { answer } from '../response/journal-lines';
import { sampleQuestionnaire } from '../response/sample-questionnaire';
import { goodValue } from '../sample/good-value';
import { sampleContext } from '../sample/sample-context';

const sample = fileURLToPath(new URL('../../reports/sample', import.meta.url));
const now = '2026-11-22T10:00:00.000Z';

/** A copy of the bundled example, and its round's folder. */
function copyOfSample(): { readonly folder: string; readonly round: string } {
  const folder = temporaryFolder();
  cpSync(sample, folder, { recursive: true });
  return { folder, round: join(folder, 'workspace', 'rounds', '2026-Q4') };
}

describe('one person is counted once', () => {
  test('a table copied beside itself is a problem, not twice the people', () => {
    const { folder, round } = copyOfSample();
    const tables = join(round, 'tables');
    cpSync(join(tables, 'self-check.csv'), join(tables, 'self-check.copy.csv'));
    const audited = loadAudit(sampleContext(folder, 'en'), { args: [], options: {} }, null);
    expect(audited.ok ? [] : [...new Set(audited.problems.map(({ code }) => code))]).toEqual(['response/duplicate-respondent']);
  });

  test('an interviewee who stands in a table of the same questionnaire as well is a problem too', () => {
    const { folder, round } = copyOfSample();
    writeFileSync(join(round, 'tables', 'full-audit.csv'), 'respondent,level,shared-conviction-2\nleader-01,leader,4\n');
    const audited = loadAudit(sampleContext(folder, 'en'), { args: [], options: {} }, null);
    expect(audited.ok ? [] : audited.problems.map(({ code }) => code)).toEqual(['response/duplicate-respondent']);
  });
});

describe('the limit of three in interviews', () => {
  const interview = sampleQuestionnaire();
  const other: Questionnaire = { ...interview, id: 'other' };

  /** Three who agreed, in one questionnaire; one more in another. */
  function minimumWith(consentOfTheFourth: boolean): number {
    const root = join(temporaryFolder(), 'workspace');
    mkdirSync(root);
    writeFileSync(join(root, 'audit.yaml'), 'attributes: {level: {leader: 5}}\n');
    const place = goodValue(openWorkspace({ currentFolder: root }));
    const round = goodValue(openRound(place, { name: '2026-Q4', questionnaires: [interview, other], date: now }));
    const put = (questionnaire: Questionnaire, respondent: string, consent: boolean): void => {
      const journal = goodValue(openJournal(place, round, questionnaire, { respondent, role: 'leader', language: 'en', consent }, now));
      goodValue(journal.record(answer('one-team-1', '4')));
      journal.close();
    };
    for (const respondent of ['leader-01', 'leader-02', 'leader-03']) put(interview, respondent, true);
    put(other, 'leader-04', consentOfTheFourth);
    const call = { args: [], options: { questionnaire: interview.id } };
    return goodValue(loadAudit(sampleContext(join(root, '..'), 'en'), call, null)).scorecard.interviewMinimum;
  }

  test('needs the consent of every interviewee of the round, whichever questionnaire is chosen', () => {
    expect(minimumWith(true)).toBe(3);
    expect(minimumWith(false)).toBe(5);
  });
});

describe('a report of fewer people than the minimum', () => {
  test('is not written: exit 3, and the reason', async () => {
    const { folder, round } = copyOfSample();
    const table = join(round, 'tables', 'self-check.csv');
    writeFileSync(table, `${readFileSync(table, 'utf8').split('\n').slice(0, 4).join('\n')}\n`);
    for (const name of readdirSync(join(round, 'interviews'))) rmSync(join(round, 'interviews', name));
    renameSync(join(folder, 'workspace', 'rounds', '2026-Q3'), join(folder, 'earlier'));
    const told: string[] = [];
    const context = { ...sampleContext(folder, 'en'), tell: (text: string) => void told.push(text) };
    expect(await report.run(context, { args: [], options: {} })).toBe(3);
    expect(told.join('')).toContain('Too few people answered for a report: it needs at least 5');
    expect(existsSync(join(folder, 'workspace', 'reports', '2026-Q4'))).toBe(false);
  });
});

test('what was mended after the round had opened is said in the report', () => {
  const { folder, round } = copyOfSample();
  const problems = (): readonly string[] =>
    goodValue(loadAudit(sampleContext(folder, 'en'), { args: [], options: {} }, null)).scorecard.problems.map(({ code }) => code);
  expect(problems()).toEqual([]);
  const file = join(round, 'round.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('leader: 6', 'leader: 7'));
  expect(problems()).toEqual(['workspace/agreed-changed']);
});
