import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#problem';
import { composeReport } from '#report/compose-report';
import type { Block, Report } from '#report/report';
import type { Scorecard } from '#scoring/scorecard';
import { earlierScorecard, marker, markerContent, reportInput, scorecard } from './scorecard-fixture';

/** Every text a reader may see; not ids, kinds and tones. */
function* texts(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (!['id', 'kind', 'tone', 'align', 'chart', 'key', 'language', 'generator'].includes(key)) yield value;
  } else if (Array.isArray(value)) for (const each of value) yield* texts(each, key === 'bands' ? '' : key);
  else if (value !== null && typeof value === 'object') for (const [name, each] of Object.entries(value)) yield* texts(each, name);
}
const rich = (language: (typeof languages)[number]): Report => composeReport(reportInput(language, { before: earlierScorecard() }));
const section = (report: Report, id: string) => report.sections.find((each) => each.id === id);
const blocks = <Kind extends Block['kind']>(report: Report, id: string, kind: Kind): Extract<Block, { kind: Kind }>[] =>
  (section(report, id)?.blocks ?? []).filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
const all = (report: Report): string => [...texts(report)].join('\n');

describe('a report', () => {
  test('stands in reading order', () => {
    expect(rich('en').sections.map(({ id }) => id)).toEqual([
      'collected',
      'result',
      'gaps',
      'strengths',
      'not-known',
      'actions',
      'ask-next',
      'groups',
      'leaders-staff',
      'changes',
      'sources',
      'annex',
    ]);
  });

  test.each(languages)('in %s has no hole: no null, NaN, undefined, empty cell heading or unfilled place', (language) => {
    const said = all(rich(language));
    expect(said).not.toMatch(/\b(null|NaN|undefined|Infinity)\b|[{}]|\bother\b \{/);
    expect(said).not.toMatch(/\d[.,]\d{2,}/);
  });

  test('same input, same bytes', () => {
    expect(JSON.stringify(rich('pl'))).toBe(JSON.stringify(rich('pl')));
  });

  test('survives JSON unchanged', () => {
    const report = rich('ru');
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('of nothing at all still says so', () => {
    for (const language of languages) {
      const report = composeReport(
        reportInput(language, { scorecard: scorecard([marker({ id: 'one-team', score: null })], { collected: [] }) }),
      );
      expect(all(report)).not.toMatch(/\b(null|NaN|undefined)\b/);
      expect(report.headline.length).toBeGreaterThan(10);
    }
  });
});

describe('what is withheld', () => {
  test('prints as a dash and a reason, never as a number', () => {
    const row = blocks(rich('en'), 'annex', 'table')[0]?.rows.find(([first]) => first?.text === 'Flexibility and initiative');
    expect(row?.map(({ text }) => text)).toEqual(['Flexibility and initiative', '–', '–', '–', 'too few answers']);
    const line = blocks(rich('en'), 'gaps', 'chart')
      .flatMap(({ figure }) => (figure.chart === 'dumbbell' ? figure.rows : []))
      .find(({ id }) => id === 'flex-initiative');
    expect(line).toMatchObject({ score: null, low: null, high: null, gap: 'withheld', evidence: '' });
    expect(rich('en').dataset.rows.find(([id]) => id === 'flex-initiative')).toEqual(
      expect.arrayContaining(['flex-initiative', null, 'too few answers']),
    );
  });

  test('groups stand last, by name, all dashes', () => {
    for (const table of blocks(rich('en'), 'groups', 'table')) {
      expect(table.rows.map(([first]) => first?.text)).toEqual(['Everybody', 'Service', 'Sales', 'Dispatch', 'not stated', 'Zarządzanie']);
      for (const row of table.rows.slice(3)) expect(row.slice(1).every(({ text }) => text === '–')).toBe(true);
    }
  });

  test('law: two scorecards that differ only in what is hidden give the same bytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...languages), (count, language) => {
        const card = (order: readonly string[]): Scorecard =>
          scorecard([
            marker({ id: 'one-team', score: 61 }),
            ...order.map((id) => marker({ id, score: 13 * count, withheld: 'suppressed' })),
          ]);
        const first = composeReport(reportInput(language, { scorecard: card(['recognition', 'why-us']) }));
        const second = composeReport(
          reportInput(language, {
            scorecard: scorecard([
              marker({ id: 'one-team', score: 61 }),
              ...['recognition', 'why-us'].map((id) => marker({ id, score: 97.531, withheld: 'suppressed' })),
            ]),
          }),
        );
        expect(JSON.stringify(first)).toBe(JSON.stringify(second));
      }),
      { numRuns: 5 },
    );
  });

  test('a number of people that is hidden is said to be too few', () => {
    const few = scorecard([marker({ id: 'one-team', score: 61 })], {
      collected: [
        {
          questionnaire: 'full-audit',
          source: 'interview',
          mode: 'confidential',
          n: null,
          withheld: 'suppressed',
          byRole: [],
          headcount: 66,
        },
      ],
    });
    const row = blocks(composeReport(reportInput('en', { scorecard: few })), 'collected', 'table')[0]?.rows[0];
    expect(row?.slice(-2).map(({ text }) => text)).toEqual(['too few answers', '–']);
  });

  test('with every score withheld nothing is said to be met', () => {
    const none = scorecard([marker({ id: 'one-team', score: 61, withheld: 'suppressed' })]);
    const text = all(composeReport(reportInput('en', { scorecard: none })));
    expect(text).toContain('No marker has a score that may be shown');
    expect(text).toContain('Without a score that may be shown no action can be proposed');
    expect(text).not.toMatch(/Every (target|marker)/);
  });

  test('in an anonymous round the size of a small group is a step of five', () => {
    const row = blocks(rich('en'), 'groups', 'table')[0]?.rows.find(([first]) => first?.text === 'Sales');
    expect(row?.[1]?.text).toBe('5–9');
  });
});

describe('numbers', () => {
  test('stand beside the people they come from', () => {
    expect(all(rich('en'))).toContain('about 60 (likely between 35 and 85; 7 people)');
    expect(all(rich('ru'))).toContain('около 60 (вероятно, от 35 до 85; 7 человек)');
    expect(all(rich('pl'))).toContain('około 60 (prawdopodobnie od 35 do 85; 7 osób)');
  });

  test('of people out of a headcount and of everybody read as they should', () => {
    const twelve = scorecard([
      marker({ id: 'one-team', score: 60, n: 8, sd: 17, population: 12 }),
      marker({ id: 'recognition', score: 62, n: 6, population: 6 }),
    ]);
    const said = (language: (typeof languages)[number]) => all(composeReport(reportInput(language, { scorecard: twelve })));
    expect(said('en')).toMatch(/8 of 12 people/);
    expect(said('ru')).toMatch(/8 из 12 человек/);
    expect(said('pl')).toMatch(/8 z 12 osób/);
    expect(said('en')).toContain('62: what all 6 said');
  });

  test('in charts and dataset are the printed ones: whole, or steps of five', () => {
    const report = rich('en');
    for (const { figure } of report.sections.flatMap(({ blocks: each }) => each).filter((block) => block.kind === 'chart')) {
      if (figure.chart === 'band') expect([figure.score, figure.low, figure.high, figure.target].every(Number.isInteger)).toBe(true);
      else if (figure.chart === 'dumbbell') {
        for (const { score, low, high } of figure.rows)
          for (const value of [score, low, high]) expect(value === null || Number.isInteger(value)).toBe(true);
      } else for (const { first, second } of figure.rows) expect(Number.isInteger(first) && Number.isInteger(second)).toBe(true);
    }
    expect(report.dataset.rows.flat().every((value) => typeof value !== 'number' || Number.isInteger(value))).toBe(true);
  });

  test('of a domain are no finer than those of its markers', () => {
    const one = scorecard([marker({ id: 'one-team', score: 61.4, n: 25, sd: 45 })]);
    const rows = blocks(composeReport(reportInput('en', { scorecard: one })), 'result', 'table').flatMap(({ rows: each }) => each);
    expect(rows.find(([name]) => name?.text === 'One team and open information')?.[1]?.text).toBe('about 60');
  });

  test('a guarded score stays guarded in cell, gap and dataset', () => {
    const low = scorecard([marker({ id: 'one-team', score: 1, n: 8, sd: 2 })]);
    const report = composeReport(reportInput('en', { scorecard: low }));
    expect(report.dataset.rows[0]).toEqual(expect.arrayContaining(['≤ 4', '≥ +71']));
    expect(all(report)).not.toMatch(/\+74/);
  });
});

describe('size and evidence', () => {
  const sizes = ['small', 'medium', 'large'];
  const evidence = ['clear', 'indicative', 'cannot tell', 'in step', 'no range', 'rated, not asked'];

  test('stand in two columns and never mix', () => {
    const tables = blocks(rich('en'), 'gaps', 'table');
    expect(tables.length).toBe(3);
    for (const { columns, rows } of tables) {
      const [size, sure] = ['Size', 'Evidence'].map((label) => columns.findIndex((column) => column.label === label));
      for (const row of rows) {
        expect(sizes).toContain(row[size!]?.text);
        expect(evidence).toContain(row[sure!]?.text);
      }
    }
  });
});

describe('actions', () => {
  test('are at most seven cards with measure, both levels, owner to be confirmed, date and effect', () => {
    const cards = blocks(rich('en'), 'actions', 'card');
    expect(cards).toHaveLength(7);
    for (const { rows } of cards)
      expect(rows.map(({ label }) => label)).toEqual(['Measure', 'Today', 'To reach', 'Owner', 'When', 'Expected effect']);
    expect(cards[0]?.rows.find(({ label }) => label === 'When')?.value).toBe('by December 27, 2026');
    expect(cards[0]?.rows.find(({ label }) => label === 'Owner')?.value).toContain('to be confirmed');
  });

  test('name days while the round has no end', () => {
    const cards = blocks(composeReport(reportInput('pl', { closed: null })), 'actions', 'card');
    expect(cards[0]?.rows.find(({ label }) => label === 'Termin')?.value).toBe('w ciągu 30 dni od raportu');
  });

  test('print a rough figure of today in steps of five', () => {
    const card = scorecard([marker({ id: 'direct-access', score: 31.4, n: 12 })]);
    const cards = blocks(composeReport(reportInput('en', { scorecard: card })), 'actions', 'card');
    expect(cards[0]?.rows.slice(1, 3).map(({ value }) => value)).toEqual([
      'about 30 of 100 on the question’s score',
      'about 40 of 100 on the question’s score',
    ]);
  });
});

describe('two rounds', () => {
  test('a falling programme is a first sign of fading and no more', () => {
    const now = scorecard([marker({ id: 'programme-refresh', score: 50 })]);
    const before = scorecard([marker({ id: 'programme-refresh', score: 72 })], { round: '2026-Q3' });
    const report = composeReport(reportInput('en', { scorecard: now, before }));
    expect(blocks(report, 'changes', 'callout')[0]?.title).toBe('A first sign of fading');
    expect(all(report)).not.toMatch(/decay|losing pace|in decline/i);
  });

  test('below ten people a change has a direction and no number', () => {
    const said = blocks(rich('en'), 'changes', 'list')[0]?.items.find((item) => item.includes('Speed and sense of urgency'));
    expect(said).toMatch(/ – up: /);
    expect(said).not.toMatch(/\d/);
  });

  test('without a round before there is no such section', () => {
    expect(section(composeReport(reportInput('en')), 'changes')).toBeUndefined();
  });
});

describe('the headline', () => {
  const headline = (...markers: ReturnType<typeof marker>[]) =>
    composeReport(reportInput('en', { scorecard: scorecard(markers) })).headline;

  test('names a missing precondition first', () => {
    expect(headline(marker({ id: 'cascade', score: 30 }), marker({ id: 'one-team', score: 80 }))).toMatch(
      /^Preconditions missing: “Cascade to every level and site”/,
    );
  });

  test('says which weak precondition holds the level, and whether that is certain', () => {
    expect(headline(marker({ id: 'cascade', score: 56 }), marker({ id: 'one-team', score: 90 }))).toMatch(
      /held at level 3 of 5 by a precondition: .* stands at 56 \(50–62\); this is not certain\.$/,
    );
  });

  test('gives no level while a precondition has no score', () => {
    expect(headline(marker({ id: 'cascade', score: null }), marker({ id: 'one-team', score: 90 }))).toMatch(/there is no level yet/);
  });

  test('compares with the target otherwise', () => {
    expect(headline(marker({ id: 'one-team', score: 90 }), marker({ id: 'recognition', score: 81 }))).toMatch(
      /level 5 of 5, and the target of 76 is met\.$/,
    );
  });

  test('and the annex say when preconditions were not asked', () => {
    expect(all(composeReport(reportInput('en', { scorecard: scorecard([marker({ id: 'one-team', score: 90 })]) })))).toContain(
      'Preconditions not asked',
    );
  });
});

describe('a file without a workspace', () => {
  test('shows totals only and says what a workspace unlocks', () => {
    const report = composeReport(
      reportInput('en', { totalsOnly: true, before: earlierScorecard(), client: null, round: null, opened: null, closed: null }),
    );
    expect(section(report, 'groups')).toBeUndefined();
    expect(section(report, 'changes')).toBeUndefined();
    expect(all(report)).toContain('totals of one file');
    expect(report.head.map(({ label }) => label)).toEqual(['Questionnaire']);
  });
});

describe('a draft', () => {
  test('says so', () => {
    expect(composeReport(reportInput('ru', { draft: true })).draft).toMatch(/Раунд ещё не закрыт/);
    expect(composeReport(reportInput('ru')).draft).toBeNull();
  });
});

describe('languages', () => {
  /** Names of the fixture, codes of the field and of reasons. */
  const latin = new Set(
    'Acme Service Sales Dispatch Zarządzanie KPI OTIF WMS LMS suppressed complementary-suppressed A B C Q HR IT CEO COO'.split(' '),
  );

  test('a Russian report holds no Latin word outside the reviewed list', () => {
    const found = [...texts({ ...rich('ru'), dataset: rich('ru').dataset.columns })]
      .flatMap((text) => text.match(/[A-Za-zÀ-ž][A-Za-zÀ-ž-]*/g) ?? [])
      .filter((word) => !latin.has(word) && !/^[a-f\d]+$/.test(word));
    expect([...new Set(found)]).toEqual([]);
  });

  test('a Polish report holds no English word', () => {
    const english = /\b(the|of|and|is|are|people|gap|score|target|asked|answers|with|within|leaders|staff|marker score|evidence|level)\b/i;
    const found = [...texts({ ...rich('pl'), dataset: rich('pl').dataset.columns })].filter((text) => english.test(text));
    expect(found).toEqual([]);
  });

  test('every language has the same sections, tables and rows', () => {
    const shape = (report: Report) =>
      report.sections.map(({ id, blocks: each }) => [id, each.map((block) => (block.kind === 'table' ? block.rows.length : block.kind))]);
    expect(shape(rich('ru'))).toEqual(shape(rich('en')));
    expect(shape(rich('pl')).map(([id]) => id)).toEqual(shape(rich('en')).map(([id]) => id));
  });

  test('the weakest markers are described in their own words', () => {
    const said = all(rich('ru'));
    expect(said).toContain(markerContent('leadership-sponsorship').levels[1]!.ru);
  });
});
