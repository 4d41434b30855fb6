import { cpSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '#audit';
import { explain } from '#cli/commands/explain';
import { report } from '#cli/commands/report';
import { score } from '#cli/commands/score';
import { shippedFolder } from '#cli/content/shipped-folder';
import { loadRound } from '#cli/round/load-round';
import { openRound } from '#cli/round/open-round';
import { whereNext } from '#cli/round/where-next';
import { openWorkspace } from '#cli/workspace/open-workspace';
import type { Outcome } from '#problem';
import { markersOf } from '#scoring/rules';
import { temporaryFolder } from '../disk/temporary-folder';
import { sampleQuestionnaire } from '../response/sample-questionnaire';
import { goodValue } from '../sample/good-value';
import { sampleContext } from '../sample/sample-context';
import { markerOf } from '../scoring/round-fixture';

const codes = (outcome: Outcome<unknown>): string[] => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

/** A copy of the bundled example, and what a command there says. */
function sample() {
  const cwd = temporaryFolder();
  const root = join(cwd, 'workspace');
  cpSync(join(shippedFolder(), '..', 'reports', 'sample', 'workspace'), root, { recursive: true });
  let said = '';
  const tell = (text: string): void => {
    said += text;
  };
  const context = { ...sampleContext(cwd, 'en'), workspace: 'workspace', tell };
  return { cwd, root, context, said: () => said, lastLine: () => said.trimEnd().split('\n').at(-1) };
}
const newest = { round: null, questionnaire: null };
const people = (outcome: ReturnType<typeof loadRound>): number => {
  const loaded = goodValue(outcome);
  audit(loaded.now, loaded.before, loaded.subject);
  return loaded.rows().read;
};

describe('tables of a round', () => {
  test.each(['october.csv', 'self-check.CSV', 'October.CSV'])('count under any name: %s', (name) => {
    const { root, context } = sample();
    const before = people(loadRound(context, newest));
    const tables = join(root, 'rounds', '2026-Q4', 'tables');
    renameSync(join(tables, 'self-check.csv'), join(tables, name));
    expect(before).toBeGreaterThan(50);
    expect(people(loadRound(context, newest))).toBe(before);
    expect(people(loadRound(context, { ...newest, questionnaire: 'full-audit' }))).toBe(0);
  });

  test('that are nobody’s stop the score', async () => {
    const { root, context, said } = sample();
    writeFileSync(join(root, 'rounds', '2026-Q4', 'tables', 'shoes.csv'), 'respondent,shoe-size\na,43\n');
    expect(await score.run(context, { args: [], options: {} })).toBe(2);
    expect(said()).toContain('response/whose-table');
  });
});

describe('a round before that cannot be read', () => {
  test('is refused, for without it the changes would be missing', async () => {
    const { root, context, said } = sample();
    writeFileSync(join(root, 'rounds', '2026-Q3', 'round.yaml'), 'format: 1\n');
    expect(codes(loadRound(context, newest)).length).toBeGreaterThan(0);
    expect(await report.run(context, { args: [], options: {} })).toBe(2);
    expect(said()).toContain('2026-Q3');
    expect(readdirSync(root)).not.toContain('reports');
  });

  test('is no hindrance where it only did not ask the questionnaire wanted', () => {
    const { context } = sample();
    const rounds = ['self-check', 'full-audit'].map((questionnaire) => goodValue(loadRound(context, { ...newest, questionnaire })));
    expect(rounds.map(({ before }) => before !== null)).toContain(true);
  });
});

describe('reports', () => {
  test('are not written through a link out of the workspace, with or without -o', async () => {
    const { root, context, said } = sample();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(root, 'reports'));
    for (const options of [{}, { output: 'workspace/reports/mine' }]) {
      expect(await report.run(context, { args: [], options })).toBe(2);
      expect(said()).toContain('workspace/leads-outside');
    }
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('the next command', () => {
  test('keeps the workspace, the questionnaire and the round', async () => {
    const next = async (options: Record<string, string>, act: typeof score | typeof explain, ...args: string[]) => {
      const place = sample();
      expect(await act.run(place.context, { args, options })).toBe(0);
      return place.lastLine();
    };
    expect(await next({ questionnaire: 'self-check' }, score)).toMatch(/^Next: culture-audit explain [a-z-]+ -q self-check -C workspace$/);
    expect(await next({ round: '2026-Q3' }, explain, 'one-team')).toBe('Next: culture-audit report --round 2026-Q3 -C workspace');
  });

  test('of the bare command keeps the workspace', async () => {
    const { context } = sample();
    let shown = '';
    await whereNext({
      ...context,
      print: (text) => {
        shown += text;
      },
    });
    expect(shown).toMatch(/culture-audit (report|score|interview) -C workspace$/);
  });
});

describe('names that every object has', () => {
  test('are groups and attributes like any other', () => {
    const cwd = temporaryFolder();
    const root = join(cwd, 'workspace');
    mkdirSync(root);
    writeFileSync(
      join(root, 'audit.yaml'),
      'attributes: {level: [leader], constructor: [constructor, Sales], toString: [x]}\nunit: constructor\nsplit: [constructor]\n',
    );
    const survey = { ...sampleQuestionnaire(), id: 'survey', mode: 'anonymous' as const, markers: [markerOf('one-team')] };
    const place = goodValue(openWorkspace({ currentFolder: root }));
    const { folder } = goodValue(openRound(place, { name: '2026-Q4', questionnaires: [survey], date: '2026-11-22' }));
    mkdirSync(join(folder, 'tables'));
    const rows = Array.from({ length: 14 }, (_, at) => `r${at},${at < 7 ? 'constructor' : 'toString'},4`);
    const table = (text: readonly string[]): void =>
      writeFileSync(join(folder, 'tables', 'survey.csv'), `${['respondent,constructor,one-team-1', ...text].join('\n')}\n`);
    const context = sampleContext(cwd, 'en');
    const scored = () => {
      const loaded = goodValue(loadRound(context, newest));
      return { scorecard: audit(loaded.now, loaded.before, loaded.subject).scorecard, problems: loaded.problems() };
    };
    table(rows.map((row) => row.replace('toString', 'Sales')));
    const { groups } = scored().scorecard;
    expect(groups[0]?.groups.map(({ id, headcount }) => [id, headcount])).toEqual([
      ['constructor', null],
      ['Sales', null],
    ]);
    table(rows);
    expect(scored().problems.map(({ code }) => code)).toContain('response/unknown-value');
    table(rows.map((row) => row.replace(/,[a-zS]+,/i, ',,')));
    const unstated = scored();
    expect(unstated.problems).toEqual([]);
    // What was declared is listed whether anybody stated it or not.
    expect(unstated.scorecard.groups[0]?.groups.map(({ id, withheld }) => [id, withheld])).toEqual([
      ['constructor', 'suppressed'],
      ['Sales', 'suppressed'],
      [null, 'complementary-suppressed'],
    ]);
  });

  test('are markers without a target or weight of their own', () => {
    const { now } = goodValue(loadRound(sample().context, newest));
    const [questionnaire] = now.rules.questionnaires;
    const [marker] = questionnaire?.markers ?? [];
    const named = { ...questionnaire!, markers: [{ ...marker!, id: 'constructor', target: 70, weight: 2 }] };
    expect(markersOf({ ...now.rules, questionnaires: [named] })).toMatchObject([{ id: 'constructor', target: 70, weight: 2 }]);
  });
});
