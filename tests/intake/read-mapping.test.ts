import { describe, expect, test } from 'vitest';
import { draftMapping } from '#intake/draft-mapping';
import { noMapping } from '#intake/mapping';
import { openExport } from '#intake/open-export';
import { readMapping } from '#intake/read-mapping';
import { bytesOf, sampleBytes, target, value } from './sample';

const read = (yaml: string, unfinished = false) => readMapping(`format: 1\n${yaml}`, 'm.yaml', target, unfinished);
const problems = (yaml: string): unknown[] => {
  const outcome = read(yaml);
  return outcome.ok ? [] : outcome.problems.map(({ code, place, facts }) => [code, place?.line, facts.near ?? '']);
};
const comments = {
  head: ['head'],
  values: ['values'],
  ignored: 'ignored',
  guessed: 'guess',
  open: 'open',
  openOption: 'ticks',
  shared: 'shared',
  cells: (count: number) => `${count} cells`,
  codes: () => 'codes',
};
const wishes = { tool: null, encoding: null, delimiter: null };

describe('a mapping', () => {
  test('names columns and labels', () => {
    const mapping = value(
      read(
        'tool: plain\ndelimiter: ";"\ncolumns:\n  - {header: A, question: cf1}\n  - {header: B, attribute: department}\n  - {header: C, ignore: true}\nvalues:\n  all: {Meh: 3}\n  cf1: {Meh: Agree, Dunno: dk, Pass: skipped}\n  department: {HQ: Front office}\n',
      ),
    );
    expect(mapping.columns.map(({ use }) => use.kind)).toEqual(['question', 'attribute', 'ignored']);
    expect([...mapping.values('cf1')]).toEqual([
      ['meh', '4'],
      ['dunno', 'dk'],
      ['pass', ''],
    ]);
    expect([mapping.values('cf2').get('meh'), mapping.values('rc1').get('meh'), mapping.values('note').get('meh')]).toEqual([
      '3',
      undefined,
      undefined,
    ]);
    expect(mapping.values('department').get('hq')).toBe('Front office');
  });

  test('is checked as a whole, each mistake at its line with the nearest word', () => {
    expect(
      problems(
        'tool: google-form\ncolumns:\n  - {header: A, question: cf11}\n  - {header: B, attribute: departmen}\n  - {header: C}\n  - {header: D, question: cf1, ignore: true}\n  - {header: E, question: fb1, option: phon}\n  - {header: F, question: cf1, option: "1"}\nvalues:\n  cf0: {a: 1}\n  cf1:\n    Meh: 9\n    Hm:\n',
      ),
    ).toEqual([
      ['mapping/unknown-question', 4, 'cf1'],
      ['mapping/unknown-attribute', 5, 'department'],
      ['mapping/undecided', 6, ''],
      ['mapping/undecided', 7, ''],
      ['mapping/unknown-option', 8, 'phone'],
      ['mapping/unknown-option', 9, ''],
      ['import/unknown-tool', 2, 'google-forms'],
      ['mapping/unknown-question', 11, 'cf1'],
      ['mapping/unknown-code', 13, ''],
      ['mapping/open-label', 14, ''],
    ]);
    expect(problems('colums: []\n')).toEqual([['yaml/unknown-key', 2, 'columns']]);
  });

  test('of a newer program is refused by its version', () => {
    const outcome = readMapping('format: 99\n', 'm.yaml', target);
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['yaml/format-too-new']);
  });
});

describe('a draft', () => {
  test.each(['google-forms.csv', 'google-forms-ru.csv', 'ms-forms-pl.csv', 'limesurvey.csv'])(
    'of %s is a mapping that only waits for decisions',
    (file) => {
      const source = value(openExport(sampleBytes(file), file, target.questionnaire, wishes));
      const { text, known, open } = draftMapping(source, target, noMapping, comments, 'mapping.schema.json');
      expect(text).toMatch(/^# yaml-language-server: \$schema=mapping\.schema\.json\n# head\nformat: 1\n/);
      const mapping = value(readMapping(text, 'm.yaml', target, true));
      expect(mapping.tool).toBe(source.tool.name);
      expect(known + open).toBe(
        source.header.cells.length - source.tool.metadata(source.header.cells).filter((kind) => kind !== null).length,
      );
      // No cell of an unrecognised column is written into it.
      expect(text).not.toMatch(/GMT|2026|anonymous|@|Walk-in/);
    },
  );

  test('guesses an attribute by its values and a row of an array by its number, and says so', () => {
    const source = value(
      openExport(
        bytesOf('id,submitdate,lastpage,startlanguage,where,cf[SQ002],fb[a]\n1,2,3,en,FRONT office,A1,Y\n2,2,3,en,Back Office,A2,\n'),
        'f',
        target.questionnaire,
        wishes,
      ),
    );
    const { text } = draftMapping(source, target, noMapping, comments, 's');
    expect(text).toContain('header: where\n    attribute: department # guess');
    expect(text).toContain('header: "cf[SQ002]"\n    question: cf2 # guess');
    expect(text).toContain('header: "fb[a]"\n    question: null # ticks');
    expect(text).toMatch(/values:\n {2}# values\n {2}cf2:\n {4}# codes\n {4}A1: null # 1 cells\n {4}A2: null/);
  });

  test('holds any header and label as it is', () => {
    const hostile = [
      'yes',
      'null',
      '- a',
      'a: b',
      '# c',
      '"q"',
      '{x}',
      '&a *b',
      '%d',
      'trailing ',
      '\u2028',
      "it's",
      '@x',
      '!tag',
      '0x1F',
      '\ttab',
    ];
    const quoted = hostile.map((header) => `"${header.replaceAll('"', '""')}"`).join(',');
    const source = value(
      openExport(bytesOf(`${quoted},cf1\n${'1,'.repeat(hostile.length)}"- : #"\n`), 'f', target.questionnaire, {
        ...wishes,
        delimiter: ',',
      }),
    );
    const { text } = draftMapping(source, target, noMapping, comments, 's');
    const decided = text.replaceAll('question: null', 'ignore: true').replace('null # 1 cells', '3 # 1 cells');
    const mapping = value(readMapping(decided, 'm.yaml', target));
    expect(mapping.columns.map(({ header }) => header)).toEqual([...hostile, 'cf1']);
    expect(mapping.written).toEqual([{ of: 'cf1', label: '- : #', code: '3' }]);
  });
});
