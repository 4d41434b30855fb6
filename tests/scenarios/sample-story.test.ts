import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadAudit, type ScoredAudit } from '#cli/round/load-audit';
import type { Finding } from '#finding/finding';
import { type FormatName, formats } from '#formats/index';
import { type Language, languages } from '#problem';
import { wordingFor } from '#wording/wording';
import { temporaryFolder } from '../disk/temporary-folder';
import { goodValue } from '../sample/good-value';
import { sampleContext } from '../sample/sample-context';

const sample = fileURLToPath(new URL('../../reports/sample', import.meta.url));
const young = 'Returns';

const audited = (folder = sample, round = '2026-Q4'): ScoredAudit =>
  goodValue(loadAudit(sampleContext(folder, 'en'), { args: [], options: { round } }, null));
const now = audited();

const found = <R extends Finding['rule']>(rule: R): readonly Extract<Finding, { rule: R }>[] =>
  now.input(wordingFor('en')).findings.filter((each): each is Extract<Finding, { rule: R }> => each.rule === rule);
const marker = (id: string) => now.scorecard.markers.find((each) => each.id === id)!;

/** The report of an audit in a format and language, as the text a reader could search. */
async function textOf(audit: ScoredAudit, format: FormatName, language: Language): Promise<string> {
  const { render } = await formats[format].load();
  const rendered = render(audit.report(wordingFor(language)), { width: 80, colour: 0, unicode: true });
  return typeof rendered === 'string' ? rendered : new TextDecoder().decode(rendered);
}

const everyForm = (Object.keys(formats) as FormatName[]).flatMap((format) => languages.map((language) => [format, language] as const));

describe('the story of the bundled example', () => {
  test('has 12 interviews of four roles, an auditor, about 80 rows of staff and key figures', () => {
    const by = (source: string) => now.scorecard.collected.find((each) => each.source === source)!;
    expect(by('interview').byRole.map(({ role, n }) => [role, n])).toEqual([
      ['back-office', 3],
      ['front-line', 3],
      ['leader', 3],
      ['manager', 3],
    ]);
    expect([by('rating').n, by('kpi').n]).toEqual([1, 15]);
    expect(by('survey').n).toBeGreaterThan(75);
    expect(now.scorecard.markers.filter(({ score }) => score !== null)).toHaveLength(26);
  });

  test('a precondition lies below 60 in the second round and holds the level', () => {
    expect(found('gate')).toMatchObject([{ marker: 'cascade', state: 'weak', certain: true }]);
    expect(marker('cascade').score).toBeLessThan(58);
    expect(now.before?.markers.find(({ id }) => id === 'cascade')?.gate?.state).toBe('open');
    expect(now.scorecard.index.score).toBeGreaterThan(61);
    expect(now.scorecard.index).toMatchObject({ band: 3, bandReason: 'held-by-weak-gate', weakGates: ['cascade'], closedGates: [] });
  });

  test('leaders are 15 points and more above staff on two matched questions', () => {
    const realities = found('two-realities');
    expect(realities.length).toBeGreaterThanOrEqual(2);
    expect(realities.map(({ question }) => question)).toEqual(expect.arrayContaining(['shared-conviction-2', 'why-us-1']));
    for (const { difference, verdict } of realities) {
      expect(difference).toBeGreaterThan(20);
      expect(['clear', 'indicative']).toContain(verdict);
    }
  });

  test('leaders see themselves where the auditor does not', () => {
    expect(found('say-do')).toMatchObject([{ marker: 'leader-presence', rated: 50 }]);
  });

  test('many people cannot tell whether their top managers stand behind service', () => {
    expect(found('not-known')).toMatchObject([{ marker: 'leadership-sponsorship', question: null }, { question: 'direct-access-1' }]);
  });

  test('refreshing the programme fell by 5 and more, which two rounds let us call a first sign of fading and no more', async () => {
    expect(found('fading')).toMatchObject([{ marker: 'programme-refresh', verdict: 'clear', monthsSinceLaunch: 8 }]);
    expect(found('fading')[0]?.change).toBeLessThan(-7);
    for (const language of languages) {
      const { say } = wordingFor(language);
      const text = await textOf(now, 'markdown', language);
      expect(text).toContain(say('report.fading.title'));
      expect(text).toContain(say('report.fading.limit'));
    }
  });
});

describe('one department is too small to show', () => {
  test('while it did not exist, the split by department was shown', async () => {
    const split = now.before?.groups[0];
    expect(split?.groups.map(({ id, withheld }) => [id, withheld])).toEqual([
      ['Transport', null],
      ['Warehouse', null],
      ['Customer service', null],
    ]);
    expect(split?.groups.every(({ markers }) => markers.length === 15 && markers.every(({ score }) => score !== null))).toBe(true);
    expect(await textOf(audited(sample, '2026-Q3'), 'markdown', 'en')).toContain('Warehouse');
  });

  test('now no figure of any department is left in the scorecard, for the others would tell it', () => {
    const [split] = now.scorecard.groups;
    expect(split?.groups.map(({ id, withheld }) => [id, withheld])).toEqual(
      expect.arrayContaining([
        [young, 'suppressed'],
        ['Transport', 'complementary-suppressed'],
      ]),
    );
    expect(
      JSON.stringify(split?.groups.map(({ id: _, markers, ...group }) => [group, markers.map(({ score, n }) => [score, n])])),
    ).not.toMatch(/\d/);
  });

  test.each(everyForm)('the %s report in %s names it without a figure beside it', async (format, language) => {
    const text = (await textOf(now, format, language))
      .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
      .replace(/<\/?(li|p|td|th|tr|h\d|div|text|title|desc)\b[^>]*>/g, '\n');
    const lines = text.split('\n').filter((line) => line.includes(young));
    expect(lines.filter((line) => /\d/.test(line.replaceAll(/<[^>]*>/g, '')))).toEqual([]);
    if (format !== 'csv') expect(lines.length).toBeGreaterThan(0);
  });

  test.each(everyForm)('the %s report in %s stays the same, byte by byte, whoever works there', async (format, language) => {
    expect(await textOf(otherStaff(), format, language)).toBe(await textOf(now, format, language));
  });
});

/** The same answers, with the four people of the small department exchanged for four others. */
const otherStaff = once((): ScoredAudit => {
  const folder = temporaryFolder();
  cpSync(sample, folder, { recursive: true });
  const path = join(folder, 'workspace/rounds/2026-Q4/tables/self-check.csv');
  const lines = readFileSync(path, 'utf8').split('\n');
  const [inside, outside] = [young, 'Warehouse'].map((name) => lines.flatMap((line, i) => (line.split(',')[2] === name ? [i] : [])));
  expect(inside).toHaveLength(4);
  for (const [k, i] of inside!.entries()) {
    const j = outside![k * 3]!;
    lines[i] = lines[i]!.replace(`,${young},`, ',Warehouse,');
    lines[j] = lines[j]!.replace(',Warehouse,', `,${young},`);
  }
  writeFileSync(path, lines.join('\n'));
  return audited(folder);
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
