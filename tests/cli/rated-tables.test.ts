import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../disk/temporary-folder';
import { runProgram } from '../intake/run-program';

const round = '2026-Q1';
const questionnaire = (mode: string): string => `format: 1
id: talk
name: {en: Talk}
mode: ${mode}
respondents: [leader, manager]
attributes: [level, site]
domains:
  - {id: work, name: {en: Work}}
markers:
  - {id: calm, domain: work, name: {en: Calm}}
questions:
  - {id: calm-1, type: agreement, marker: calm, text: {en: We have time for our customers}}
  - {id: calm-e, type: yes-partly-no, marker: calm, ask: [leader, auditor], text: {en: There is a written rule}}
`;

interface Card {
  readonly collected: readonly { readonly source: string; readonly n: number }[];
  readonly markers: readonly {
    readonly sources: {
      readonly ratings: readonly { readonly unit: string | null; readonly raters: number; readonly verified: boolean }[];
    };
  }[];
}

/** A round with one table: rows of level, site, calm-1, calm-e. */
function scored(mode: string, rows: readonly (readonly string[])[]): Card {
  const folder = join(temporaryFolder(), 'acme');
  mkdirSync(join(folder, 'questionnaires'), { recursive: true });
  writeFileSync(
    join(folder, 'audit.yaml'),
    'questionnaires: [talk]\nattributes: {level: [leader, manager], site: [Warsaw, Cracow]}\nunit: site\n',
  );
  writeFileSync(join(folder, 'questionnaires', 'talk.yaml'), questionnaire(mode));
  const lines = rows.map((row, at) => [`person-${at}`, ...row].join(','));
  writeFileSync(join(folder, 'answers.csv'), ['respondent,level,site,calm-1,calm-e', ...lines, ''].join('\n'));
  const imported = runProgram(folder, 'import', 'answers.csv', '--round', round);
  expect(imported.exit, imported.stderr).toBe(0);
  return JSON.parse(runProgram(folder, 'score', '--json', '--round', round).stdout) as Card;
}
const people = (count: number, ...cells: readonly string[]): (readonly string[])[] => Array.from({ length: count }, () => cells);
const ratingsOf = ({ markers }: Card) => markers.flatMap(({ sources }) => sources.ratings);

describe('what a table says of units', () => {
  test('an auditor’s row rates the unit it states and is nobody among the people', () => {
    const card = scored('confidential', [
      ...people(6, 'manager', 'Warsaw', '4', ''),
      ['auditor', 'Cracow', '', 'yes'],
      ['auditor', '', '', 'no'],
    ]);
    expect(ratingsOf(card)).toEqual([
      expect.objectContaining({ unit: null, raters: 1, verified: true }),
      expect.objectContaining({ unit: 'Cracow', raters: 1, verified: true }),
    ]);
    expect(card.collected).toEqual([
      expect.objectContaining({ source: 'survey', n: 6 }),
      expect.objectContaining({ source: 'rating', n: 2 }),
    ]);
  });

  test('people’s own assessments count from the smallest group on, for nobody in a table agreed to less', () => {
    expect(ratingsOf(scored('confidential', people(4, 'leader', 'Warsaw', '4', 'yes')))).toEqual([]);
    expect(ratingsOf(scored('confidential', people(5, 'leader', 'Warsaw', '4', 'yes')))).toEqual([
      expect.objectContaining({ unit: null, raters: 5, verified: false }),
    ]);
  });

  test('in an anonymous questionnaire nobody speaks for a unit', () => {
    expect(ratingsOf(scored('anonymous', people(6, 'leader', 'Warsaw', '4', 'yes')))).toEqual([]);
  });
});
