import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '#audit';
import type { Language } from '#problem';
import type { Question } from '#questionnaire/questionnaire';
import { composeScorecard } from '#report/compose-scorecard';
import { composeSideExplanation } from '#report/compose-side-explanation';
import { roundRange, sideDifference } from '#report/mirror/side-difference';
import type { Block, Report } from '#report/report';
import type { ScoringRules } from '#scoring/rules';
import { wordingFor } from '#wording/wording';
import { customer, employee, mirrorQuestionnaire, six } from '../scoring/mirror-fixture';
import { answersOf, type Person, rulesOf, type Said } from '../scoring/round-fixture';

const subject = {
  client: 'Acme',
  round: '2026-Q4',
  opened: '2026-11-02',
  closed: '2026-11-20',
  draft: false,
  version: '0.1.0',
  totalsOnly: false,
  launched: null,
};
const byLevel: Partial<ScoringRules> = { split: 'level', headcounts: { level: { manager: 14, 'front-line': 30 } } };
const audited = (survey: readonly Person[], rules: Partial<ScoringRules> = byLevel) => {
  const round = { questionnaire: mirrorQuestionnaire, survey, rules };
  return audit({ answers: answersOf(round), rules: rulesOf(round) }, null, subject);
};
const reported = (survey: readonly Person[], language: Language = 'en'): Report => audited(survey).report(wordingFor(language));
const section = (report: Report, id: string): readonly Block[] => report.sections.find((each) => each.id === id)?.blocks ?? [];
const kinds = <Kind extends Block['kind']>(all: readonly Block[], kind: Kind) =>
  all.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

const spread = (at: number, around: number): Said => Math.min(100, Math.max(0, around + (at % 3 === 0 ? -25 : at % 3 === 1 ? 0 : 25)));
const sixth = (first: Said, rest: Said): Said[] => [first, ...six(rest).slice(1)];
/** Being kept informed matters to customers and does not happen, staff believe the contrary; the rest is in step. */
const customers = (n: number): Person[] =>
  Array.from({ length: n }, (_, at) => customer(sixth(at % 4 === 0 ? 75 : 100, spread(at, 50)), sixth(spread(at, 25), spread(at + 1, 50))));
const staff = (n: number): Person[] =>
  Array.from({ length: n }, (_, at) =>
    employee(sixth(spread(at, 50), spread(at + 2, 50)), sixth(spread(at, 75), spread(at, 50)), {
      role: at % 3 === 0 ? 'manager' : 'front-line',
    }),
  );
const whole = [...customers(24), ...staff(30)];

describe('a report of the mirror alone', () => {
  const report = reported(whole);

  test('leads with the largest gap, not with a missing index', () => {
    expect(report.headline).toContain('Being kept informed');
    expect(report.headline).toContain('−69');
    expect(report.sections.map(({ id }) => id)).toEqual(['collected', 'mirror', 'annex']);
    expect(JSON.stringify(report)).not.toContain('No index can be given');
  });

  test('ranks each kind of gap by size, as a picture and as figures, and calls what is within ten points close, not equal, while few have answered', () => {
    const charts = kinds(section(report, 'mirror'), 'chart').flatMap(({ figure }) => (figure.chart === 'pairs' ? [figure] : []));
    expect(charts).toHaveLength(3);
    for (const { rows } of charts) {
      expect(rows[0]?.id).toBe('exp-informed');
      expect(rows.map(({ tone }) => tone)).toEqual(['bad', ...Array.from({ length: 5 }, () => 'plain')]);
    }
    const [perception] = kinds(section(report, 'mirror'), 'table');
    expect(perception?.rows[0]?.map(({ text }) => text).slice(5)).toEqual(['apart; clear']);
    expect(perception?.rows.slice(1).every((row) => row[5]?.text === 'close; not certain')).toBe(true);
  });

  test('says that the sides agree only where the whole likely range is within ten points', () => {
    const many = reported([...customers(240), ...staff(300)]);
    const [perception] = kinds(section(many, 'mirror'), 'table');
    expect(perception?.rows.slice(1).every((row) => row[5]?.text === 'agree' && row[5].tone === 'good')).toBe(true);
    expect(JSON.stringify(kinds(section(many, 'mirror'), 'heading'))).toContain('Where the sides agree');
  });

  test('says what the gaps mean', () => {
    const [meanings] = kinds(section(report, 'mirror'), 'list');
    expect(meanings?.items).toEqual([
      'Customers get this less often than it matters to them: “Being kept informed” (−69).',
      'The organisation looks better to itself than to its customers: “Being kept informed” (+50).',
      'Staff underrate how much this matters to customers, so it is easily neglected: “Being kept informed” (−44).',
    ]);
  });

  test('reads the service gap as importance against experience', () => {
    const table = kinds(section(report, 'mirror'), 'table').find(({ caption }) => caption.startsWith('Importance against experience'));
    expect(table?.rows[0]?.map(({ text }) => text)).toEqual([
      'Being kept informed',
      '94',
      '25',
      '+57',
      'clear',
      'improve first (important, met too rarely)',
    ]);
  });

  test('shows levels, customers beside markers, and who answered, customers apart', () => {
    const tables = kinds(section(report, 'mirror'), 'table');
    expect(tables.find(({ caption }) => caption.startsWith('What matters to customers'))?.columns.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Customers', 'Managers', 'Front line']),
    );
    expect(tables.at(-1)?.rows[0]?.[2]?.text).toContain('75');
    const [who] = kinds(section(report, 'collected'), 'table');
    expect(who?.rows.map((row) => [row[3]?.text, row[4]?.text])).toEqual([
      ['30 people', 'staff'],
      ['24 people', 'customers'],
    ]);
  });

  test('has no levels where they were not declared to be shown apart, and no word about them', () => {
    const plain = section(audited(whole, {}).report(wordingFor('en')), 'mirror');
    expect(kinds(plain, 'table').some(({ caption }) => caption.includes('by level'))).toBe(false);
    expect(JSON.stringify(plain)).not.toContain('By level');
  });

  test('gives spreadsheets a row an expectation', () => {
    expect(report.dataset.columns.map(({ key }) => key)).toEqual(expect.arrayContaining(['expectation', 'importance', 'service-gap']));
    expect(report.dataset.rows).toHaveLength(6);
    expect(report.dataset.rows[0]?.slice(0, 5)).toEqual(['exp-informed', 'Being kept informed', 'early-warning', 94, 24]);
  });

  test.each(['ru', 'pl'] as const)('in %s every sentence is in that language', (language) => {
    const said = JSON.stringify(reported(whole, language).sections);
    for (const english of ['Customers', 'Staff', 'gap', 'agree', 'clear']) expect(said).not.toContain(english);
  });
});

describe('a mirror with one side', () => {
  test('of four customers and four of staff there is no report', () => {
    expect(audited([...customers(4), ...staff(4)]).tooFew).toBe(5);
    expect(audited([...customers(5), ...staff(4)]).tooFew).toBeNull();
  });

  test('of customers tells what they get against what they want, and what is missing', () => {
    const report = reported([...customers(12), ...staff(4)]);
    expect(report.headline).toContain('gap about −70');
    expect(kinds(section(report, 'mirror'), 'callout').map(({ text }) => text)).toEqual([
      expect.stringContaining('fewer than 5 members of staff'),
    ]);
    expect(kinds(section(report, 'mirror'), 'chart')).toHaveLength(1);
  });

  test('of staff asks for customers', () => {
    const report = reported([...customers(3), ...staff(12)]);
    expect(report.headline).toBe('The mirror needs its other side: fewer than 5 customers have answered.');
    expect(kinds(section(report, 'mirror'), 'chart')).toHaveLength(0);
  });

  test('in step all over says so', () => {
    const same = Array.from({ length: 30 }, (_, at) => spread(at, 50));
    const report = reported([...same.map((said) => customer(six(said), six(said))), ...same.map((said) => employee(six(said), six(said)))]);
    expect(report.headline).toBe('Customers and staff agree: no gap is larger than 10 points.');
  });
});

describe('in the terminal', () => {
  test('the scorecard is the mirror, and an expectation can be explained', () => {
    const input = audited(whole).input(wordingFor('en'));
    const card = composeScorecard(input, { byGroup: false, assumption: null });
    expect(card.sections.map(({ id }) => id)).toEqual(['mirror']);
    const [first] = input.scorecard.mirror?.expectations ?? [];
    if (!first) throw new Error('no mirror');
    const explained = composeSideExplanation(input, first);
    expect(kinds(section(explained, 'sides'), 'table')[0]?.rows.map((row) => row[2]?.text)).toEqual(['94', '25', '50', '75']);
  });

  test('a person’s own scorecard sets the two answers beside each other, in the words of the scale', () => {
    const labelled = (question: Question): Question => ({
      ...question,
      options: question.options.map((option) => ({ ...option, label: { en: `step ${option.code}` } })),
    });
    const questionnaire = { ...mirrorQuestionnaire, questions: mirrorQuestionnaire.questions.map(labelled) };
    const round = { questionnaire, interviews: [customer(sixth(100, 50), sixth(25, 50))] };
    const { input } = audit({ answers: answersOf(round), rules: { ...rulesOf(round), minimum: 1 } }, null, subject);
    const own = composeScorecard(input(wordingFor('en')), { byGroup: false, assumption: null, isOwn: true });
    expect(own.headline).toBe('It matters to you more than you get it: “Being kept informed”.');
    expect(kinds(section(own, 'mirror'), 'table')[0]?.rows[0]?.map(({ text }) => text)).toEqual([
      'Being kept informed',
      'step 5',
      'step 2',
    ]);
  });
});

describe('a printed difference', () => {
  const side = (score: number, n: number) => ({
    source: 'survey' as const,
    score,
    reason: null,
    n,
    sd: null,
    se: null,
    df: null,
    interval: { low: score - 4, high: score + 4 },
    intervalReason: null,
    population: null,
    plainMean: null,
    leastStratum: null,
  });

  test('is whole where both sides are, in steps of five where one is rough or small', () => {
    expect(sideDifference(-13.4, side(50.3, 40), side(63.7, 40), 5)).toEqual({ value: -13, kind: 'exact' });
    expect(sideDifference(-13.4, side(50.3, 40), side(63.7, 12), 5)).toEqual({ value: -15, kind: 'about' });
  });

  test('is a bound where a side is: five who all said 100 are not told by subtraction', () => {
    expect(sideDifference(-40, side(60, 40), side(100, 5), 5)).toEqual({ value: -35, kind: 'at-most' });
    expect(sideDifference(40, side(100, 5), side(60, 40), 5)).toEqual({ value: 35, kind: 'at-least' });
    expect(roundRange({ low: -50, high: -30 }, { value: -35, kind: 'at-most' })).toBeNull();
  });

  test('never tells more of a guarded side than the side itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(96, 97, 99, 100),
        fc.constantFrom(96, 97, 99, 100),
        fc.integer({ min: 10, max: 90 }),
        (one, other, against) => {
          const printed = (score: number) => sideDifference(against - score, side(against, 40), side(score, 5), 5);
          expect(printed(one)).toEqual(printed(other));
        },
      ),
    );
  });
});

test('every expectation that ships has a name of its own', () => {
  const ids = [...readFileSync(new URL('../../questionnaires/expectations.yaml', import.meta.url), 'utf8').matchAll(/id: (exp-[a-z]+)-i/g)];
  const say = wordingFor('en').say as (key: string) => string;
  expect(ids.map(([, id]) => say(`mirror.name.${id}`).length > 0)).toEqual(Array.from({ length: 6 }, () => true));
});
