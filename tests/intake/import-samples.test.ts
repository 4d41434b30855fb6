import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runProgram, sampleWorkspace } from './run-program';
import { samples } from './sample';

interface Figures {
  readonly rowsUsed: number;
  readonly rowsLeftOut: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, Item>>;
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly rc1_yes: { readonly n: number; readonly yes: number };
  readonly tr1: { readonly n: number; readonly mean: number; readonly sum: number };
  readonly fb1_counts: Readonly<Record<string, number>>;
  readonly nps: { readonly n: number; readonly promoters: number; readonly detractors: number };
  readonly dept_counts: Readonly<Record<string, number>>;
  readonly notes: number;
}
interface Item {
  readonly n: number;
  readonly missing: number;
  readonly not_applicable: number;
  readonly mean: number;
  readonly counts: Readonly<Record<string, number>>;
}
interface Dimension {
  readonly n: number;
  readonly mean: number;
  readonly index_0_100: number;
  readonly by_dept: Readonly<Record<string, { readonly n: number; readonly mean: number }>>;
}
interface Scorecard {
  readonly markers: readonly {
    readonly id: string;
    readonly score: number;
    readonly n: number;
    readonly questions: readonly Question[];
  }[];
  readonly groups: readonly {
    readonly attribute: string;
    readonly groups: readonly { readonly id: string | null; readonly n: number | null; readonly markers: readonly Group[] }[];
  }[];
}
interface Question {
  readonly id: string;
  readonly mean: number;
  readonly n: number;
  readonly reversed: boolean;
  readonly answers: Readonly<Record<'answered' | 'dontKnow' | 'notApplicable' | 'skipped' | 'notShown', number>>;
  readonly distribution: readonly { readonly code: string; readonly count: number }[];
}
interface Group {
  readonly id: string;
  readonly score: number | null;
  readonly n: number | null;
}

const expected: Readonly<Record<string, Figures>> = JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8'));
const departments: Readonly<Record<string, string>> = {
  front: 'Front office',
  back: 'Back office',
  field: 'Field service',
  contact: 'Contact centre',
};
const reasons: Readonly<Record<string, string>> = { no_submitdate: 'unfinished' };
const markerOf = (dimension: string): string => dimension.replace('_', '-');
/** Raw scale points of a 0-100 score; `low` is the code of its lower end. */
const points = (score: number, low: number): number => score / 25 + low;

describe.each(Object.keys(expected))('%s gives the figures another program computed', (name) => {
  const figures = expected[name] as Figures;
  const run = () => {
    const folder = sampleWorkspace();
    const imported = runProgram(
      folder,
      'import',
      join(samples, name),
      '-q',
      'service-check',
      '--mapping',
      join(samples, name.replace('.csv', '.yaml')),
    );
    expect([imported.exit, imported.stderr.includes('import/opposed')], imported.stderr).toEqual([0, false]);
    const round = join(folder, 'rounds', readdirSync(join(folder, 'rounds'))[0] ?? '');
    const table = join(round, 'tables', readdirSync(join(round, 'tables'))[0] ?? '');
    const rows = parse(readFileSync(table), { columns: true }) as Readonly<Record<string, string>>[];
    const scorecard = JSON.parse(runProgram(folder, 'score', '--by', 'department', '--json').stdout) as Scorecard;
    return { rows, scorecard, record: readFileSync(join(round, 'imports.yaml'), 'utf8') };
  };

  test('question by question and dimension by dimension', () => {
    const { rows, scorecard, record } = run();

    expect(rows).toHaveLength(figures.rowsUsed);
    expect(record).toContain(`rows-used: ${figures.rowsUsed}\n`);
    const left = Object.entries(figures.rowsLeftOut).map(([reason, count]) => `${reasons[reason]}: ${count}`);
    expect(record).toContain(left.length === 0 ? 'rows-left-out: {}' : `rows-left-out: {${left.join(', ')}}`);

    const questions = new Map(scorecard.markers.flatMap((marker) => marker.questions.map((question) => [question.id, question] as const)));
    for (const [id, item] of Object.entries(figures.items)) {
      const question = questions.get(id) as Question;
      const low = id === 'ld1' ? 0 : 1;
      const mean = question.reversed ? 6 - points(question.mean, low) : points(question.mean, low);
      expect([id, question.n, question.answers.skipped, question.answers.dontKnow + question.answers.notApplicable]).toEqual([
        id,
        item.n,
        item.missing,
        item.not_applicable,
      ]);
      expect(Math.abs(mean - item.mean), id).toBeLessThanOrEqual(5.1e-7);
      expect(Object.fromEntries(question.distribution.map(({ code, count }) => [code, count])), id).toEqual(item.counts);
    }

    const split = scorecard.groups.find(({ attribute }) => attribute === 'department');
    for (const [dimension, figure] of Object.entries(figures.dimensions)) {
      const marker = scorecard.markers.find(({ id }) => id === markerOf(dimension));
      expect([dimension, marker?.n]).toEqual([dimension, figure.n]);
      expect(Math.abs((marker?.score ?? 0) - figure.index_0_100), dimension).toBeLessThanOrEqual(5.1e-5);
      expect(Math.abs(points(marker?.score ?? 0, 1) - figure.mean), dimension).toBeLessThanOrEqual(5.1e-7);
      for (const [code, group] of Object.entries(figure.by_dept)) {
        const shown = split?.groups.find(({ id }) => id === departments[code])?.markers.find(({ id }) => id === markerOf(dimension));
        // Groups too small to show have no figure here; their rows are counted below.
        if (shown?.score == null) continue;
        expect([code, shown.n]).toEqual([code, group.n]);
        expect(Math.abs(points(shown.score, 1) - group.mean), `${dimension} ${code}`).toBeLessThanOrEqual(5.1e-7);
      }
    }

    const cells = (id: string): string[] => rows.map((row) => row[id] ?? '').filter((cell) => cell !== '');
    const count = (id: string, is: (cell: string) => boolean): number => cells(id).filter(is).length;
    expect([cells('rc1').length, count('rc1', (cell) => cell === 'yes')]).toEqual([figures.rc1_yes.n, figures.rc1_yes.yes]);
    expect([cells('tr1').length, cells('tr1').reduce((sum, cell) => sum + Number(cell), 0)]).toEqual([figures.tr1.n, figures.tr1.sum]);
    for (const [option, people] of Object.entries(figures.fb1_counts)) {
      expect([option, count('fb1', (cell) => cell.split(';').includes(option === 'none' ? 'no-feedback' : option))]).toEqual([
        option,
        people,
      ]);
    }
    const recommend = [cells('nps').length, count('nps', (cell) => Number(cell) >= 9), count('nps', (cell) => Number(cell) <= 6)];
    expect(recommend).toEqual([figures.nps.n, figures.nps.promoters, figures.nps.detractors]);
    for (const [code, people] of Object.entries(figures.dept_counts)) {
      expect([code, count('department', (cell) => cell === departments[code])]).toEqual([code, people]);
    }
    expect(cells('note')).toHaveLength(figures.notes);
  });
});
