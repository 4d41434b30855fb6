import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#charts/drawing/text-width';
import { charts, drawChart } from '#charts/index';
import type { Block, Chart, DumbbellRow, PairRow, Tone } from '#report/report';
import { fixtureReport } from '../formats/fixture-report';
import { clashes, drawnTexts } from './drawn-texts';

const isChart = (block: Block): block is Extract<Block, { kind: 'chart' }> => block.kind === 'chart';
const figures = (['en', 'ru', 'pl'] as const).flatMap((language) =>
  fixtureReport(language).sections.flatMap(({ blocks }) => blocks.filter(isChart).map(({ figure }) => figure)),
);

const words = fc
  .array(
    fc.constantFrom(
      'Uprawnienia',
      'na',
      'najniższym',
      'możliwym',
      'szczeblu',
      'Клиентоориентированность',
      'и',
      'взаимодействие',
      'подразделений',
      'team',
      'Непротиворечивоеинформированиевсехподразделений',
      '(80 %)',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((list) => list.join(' '));
const score = fc.integer({ min: 0, max: 100 });
const tone = fc.constantFrom<Tone>('plain', 'strong', 'muted', 'good', 'warn', 'bad');
const dumbbellRow: fc.Arbitrary<DumbbellRow> = fc
  .record({
    label: words,
    tag: fc.constantFrom('', 'Gate', 'Обязательное условие'),
    score: fc.option(score),
    half: fc.option(fc.integer({ min: 0, max: 40 })),
    target: score,
    gap: fc.constantFrom('+7', '−12', '+100', 'met', 'достигнут', 'ukryto: za mało odpowiedzi'),
    evidence: fc.constantFrom('', 'clear', 'nie można rozstrzygnąć', 'указывает на это'),
    tone,
  })
  .map(({ half, ...row }) => ({
    ...row,
    id: 'x',
    low: half === null || row.score === null ? null : Math.max(0, row.score - half),
    high: half === null || row.score === null ? null : Math.min(100, row.score + half),
  }));
const pairRow: fc.Arbitrary<PairRow> = fc.record({
  id: fc.constant('x'),
  label: words,
  first: fc.option(score),
  second: fc.option(score),
  difference: fc.constantFrom('+18', '−3', '0', 'скрыто: мало ответов'),
  tone,
});
const figure: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({
    chart: fc.constant('dumbbell' as const),
    title: words,
    summary: words,
    scoreLabel: words,
    intervalLabel: words,
    targetLabel: words,
    gapLabel: words,
    rows: fc.array(dumbbellRow, { maxLength: 14 }),
  }),
  fc.record({
    chart: fc.constant('pairs' as const),
    title: words,
    summary: words,
    firstLabel: words,
    secondLabel: words,
    differenceLabel: words,
    rows: fc.array(pairRow, { maxLength: 14 }),
  }),
  fc.record({
    chart: fc.constant('band' as const),
    title: words,
    summary: words,
    score: fc.option(score),
    low: fc.option(score),
    high: fc.option(score),
    target: fc.option(score),
    scoreLabel: words,
    targetLabel: words,
    bands: fc.array(words, { minLength: 5, maxLength: 5 }),
    band: fc.option(fc.integer({ min: 0, max: 4 })),
  }),
);

const drawn = (each: Chart, width: number): string => drawChart(each, { width, id: 'figure' });

describe('charts', () => {
  it('list every kind of figure under its name', () => {
    expect(Object.keys(charts).sort()).toEqual([...new Set(figures.map(({ chart }) => chart))].sort());
  });

  it.each([760, 320])('keep every text apart and inside, real names, width %i', (width) => {
    for (const each of figures) {
      const svg = drawn(each, width);
      expect(clashes(svg, drawnTexts(svg, textWidth))).toEqual([]);
    }
  });

  it('keep every text apart and inside, whatever the names, numbers and width', () => {
    fc.assert(
      fc.property(figure, fc.constantFrom(300, 320, 480, 519, 520, 600, 760, 1000), (each, width) => {
        const svg = drawn(each, width);
        expect(clashes(svg, drawnTexts(svg, textWidth))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('print every number, so that nothing depends on colour or length', () => {
    for (const each of figures) {
      const texts = drawnTexts(drawn(each, 760), textWidth).map(({ text }) => text);
      if (each.chart === 'dumbbell')
        for (const row of each.rows) for (const number of [row.score ?? row.target, row.target]) expect(texts).toContain(String(number));
      if (each.chart === 'pairs')
        for (const { first, second } of each.rows) for (const number of [first ?? second, second]) expect(texts).toContain(String(number));
      if (each.chart === 'band') expect(texts).toContain(String(each.score));
    }
  });

  it('say title, summary and every row to those who cannot see', () => {
    const svg = drawn(figures.find(({ chart }) => chart === 'dumbbell')!, 760);
    expect(svg).toMatch(/role="img" aria-labelledby="figure-title figure-desc"/);
    expect(svg).toContain('<title id="figure-title">Gaps to target</title>');
    expect(svg).toMatch(/<desc id="figure-desc">[^<]*Executive sponsorship \(Gate\): Score 28 \(22–34\), Target 80, Gap \+52, clear\./);
  });

  it('draw nothing of a withheld score but its target', () => {
    const row: DumbbellRow = {
      id: 'x',
      label: 'Sales',
      tag: '',
      score: null,
      low: null,
      high: null,
      target: 75,
      gap: 'withheld',
      evidence: '',
      tone: 'muted',
    };
    const svg = drawn(
      {
        chart: 'dumbbell',
        title: '',
        summary: '',
        scoreLabel: 'Score',
        intervalLabel: 'Range',
        targetLabel: 'Target',
        gapLabel: 'Gap',
        rows: [row],
      },
      760,
    );
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg).toContain('>withheld</text>');
  });

  it('draw the same text from the same figure, and coordinates no finer than a tenth', () => {
    for (const each of figures) {
      const svg = drawn(each, 760);
      expect(drawn(structuredClone(each), 760)).toBe(svg);
      expect(svg).not.toMatch(/="[^"]*\d\.\d{2,}/);
    }
  });

  it('have a shape that does not depend on the text', () => {
    const hostile = '"><script>alert(1)</script><a href="javascript:x" onload=\'y\'>`z`</a>\u001b]0;t\u0007\u202e';
    const shape = (svg: string): readonly number[] => [svg.match(/</g)?.length ?? 0, svg.match(/="/g)?.length ?? 0];
    const plain = fixtureReport('pl').sections.flatMap(({ blocks }) => blocks.filter(isChart));
    const marked = fixtureReport('pl', { extra: hostile }).sections.flatMap(({ blocks }) => blocks.filter(isChart));
    for (const [index, { figure: each }] of plain.entries())
      expect(shape(drawn(marked[index]!.figure, 760))).toEqual(shape(drawn(each, 760)));
  });
});
