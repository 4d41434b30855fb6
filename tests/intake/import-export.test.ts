import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importExport } from '#intake/import-export';
import type { ImportResult } from '#intake/import-result';
import { type Mapping, noMapping } from '#intake/mapping';
import { openExport } from '#intake/open-export';
import { readMapping } from '#intake/read-mapping';
import { surveyTools } from '#intake/survey-tools/index';
import { tableText } from '#intake/table-text';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { question, sampleQuestionnaire } from '../response/sample-questionnaire';
import { bytesOf, questionnaire, sampleBytes, samples, target, value } from './sample';

const wishes = { tool: null, encoding: null, delimiter: null };
const take = (text: string, mapping: Mapping = noMapping, asked: Questionnaire = questionnaire, partial = false): ImportResult =>
  importExport(
    value(openExport(bytesOf(text), 'f.csv', asked, { ...wishes, tool: mapping.tool })),
    { ...target, questionnaire: asked },
    { mapping, partial },
  );
const uses = ({ columns }: ImportResult): string[] =>
  columns.map(({ use }) => (use.kind === 'question' ? use.question : use.kind === 'attribute' ? `= ${use.attribute}` : use.kind));
const codes = ({ problems }: ImportResult): string[] => problems.map(({ code }) => code);
const map = (yaml: string): Mapping => value(readMapping(`format: 1\n${yaml}`, 'm.yaml', target));

describe('columns', () => {
  test('are found by id, by text in any language, by the row of a grid, without what brackets add', () => {
    const headers = [
      'CF1',
      '"Opinie klientów trafiają do całego zespołu"',
      'How far? [Our internal rules make it easy to serve customers well]',
      'Department',
    ];
    const more = [
      '"Where does customer feedback reach you from? (tick all)"',
      'Part 2 - The team reviews complaints together',
      'Shoe size',
    ];
    expect(uses(take(`${[...headers, ...more].join(',')}\n1,2,3,Front office,phone,4,43\n`))).toEqual([
      'cf1',
      'cf2',
      'cf3',
      '= department',
      'fb1',
      'sr1',
      'unknown',
    ]);
  });

  test('that could be several questions, or one question twice, are asked about', () => {
    const twins = {
      ...questionnaire,
      questions: questionnaire.questions.map((one) =>
        one.id === 'cf2' ? { ...one, text: { en: 'Same' } } : one.id === 'cf3' ? { ...one, text: { en: 'same.' } } : one,
      ),
    };
    expect(codes(take('Same,cf1\n1,2\n', noMapping, twins))).toEqual(['import/ambiguous-column']);
    expect(codes(take('cf1,CF1\n1,2\n'))).toEqual(['import/column-twice']);
    const both = map('columns:\n  - {header: a, question: fb1}\n  - {header: b, question: fb1, option: desk}\n');
    expect(codes(take('a,b\nphone,1\n', both))).toEqual(['import/column-twice']);
  });

  describe('of who answers, in an export of our own forms', () => {
    const collect = (head: string, ...rows: readonly string[]): ImportResult => {
      const text = [`${head};cf1;_id;_uuid;_submission_time;_index`, ...rows.map((row, at) => `${row};4;${at};u${at};t${at};${at}`)];
      return take(`${text.join('\n')}\n`, noMapping, { ...questionnaire, mode: 'confidential' });
    };
    const first = (header: string): string | undefined => uses(collect(header, 'manager'))[0];

    test('are known as a whole name, or behind the group of ours', () => {
      for (const header of ['role', 'level', 'about/role', 'about-role', 'about.level', 'about::role']) expect(first(header)).toBe('role');
      for (const header of ['respondent', 'about/respondent', 'about-respondent']) expect(first(header)).toBe('respondent');
      for (const header of ['department', 'about/department', 'about-tenure']) expect(first(header)).toMatch(/^= /);
    });

    test.each([
      'Your skill - level',
      'skill-level',
      'Contact/role',
      'page-1/role',
      'contact/respondent',
      'partner.department',
      'about us/role',
      'about/contact/role',
    ])('another column that ends alike is none of them: %s', (header) => {
      const result = collect(header, 'Jan Kowalski');
      expect(uses(result)[0]).toBe('unknown');
      expect(codes(result)).toEqual([]);
    });

    test('are asked about where there are two', () => {
      expect(codes(collect('role;about/role', 'manager;manager'))).toEqual(['import/column-twice']);
      expect(codes(collect('respondent;about/respondent', 'a-1;a-1'))).toEqual(['import/column-twice']);
    });
  });

  test('of the tool itself are cut off in front: a question of the same name further on is a question', () => {
    const asked = sampleQuestionnaire([question('name', null, 'text'), question('good', null, 'agreement')]);
    const text = 'ID,Start time,Completion time,Email,Name,name,good\n1,a,b,c@d.example,Ann,What we call it,3\n';
    const result = take(text, noMapping, { ...asked, questions: asked.questions });
    expect(uses(result)).toEqual(['metadata', 'metadata', 'metadata', 'metadata', 'metadata', 'name', 'good']);
    expect(result.rows).toEqual([{ respondent: null, attributes: {}, answers: { name: 'What we call it', good: '3' } }]);
  });

  test('that tell who answered or when cannot be mapped', () => {
    const personal = map('columns:\n  - {header: Email, question: note}\n');
    expect(codes(take('ID,Start time,Completion time,Email,Name,cf1\n1,a,b,c,d,3\n', personal))).toEqual(['mapping/personal-column']);
  });

  test('with names that objects have anyway harm nothing', () => {
    const result = take('__proto__,constructor,toString,cf1\n1,2,3,Agree\n');
    expect(result.rows[0]?.answers).toEqual({ cf1: '4' });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('rows', () => {
  const lime = 'id,submitdate,lastpage,startlanguage,cf1,cf2';
  test('unfinished ones are left out, unless asked for; of one id only the last counts; without an answer none counts', () => {
    const text = `${lime}\n1,2026-01-01,3,en,1,1\n2,,1,en,2,2\n3,2026-01-01,3,en,,\n1,2026-01-02,3,en,5,5\n`;
    const result = take(text);
    expect([result.read, result.rows.map(({ answers }) => answers.cf1)]).toEqual([4, ['5']]);
    expect(result.leftOut).toEqual([
      { reason: 'unfinished', lines: [3] },
      { reason: 'double', lines: [2] },
      { reason: 'no-answers', lines: [4] },
    ]);
    expect(take(text, noMapping, questionnaire, true).rows).toHaveLength(2);
  });

  test('an ignored column of the tool still tells what is unfinished', () => {
    const ignoring = map('columns:\n  - {header: submitdate, ignore: true}\n');
    expect(take(`${lime}\n1,2026-01-01,3,en,1,1\n2,,1,en,2,2\n`, ignoring).rows).toHaveLength(1);
  });

  test('an empty cell was skipped, unless the question did not concern the respondent', () => {
    const asked = sampleQuestionnaire();
    const attributes = new Map([['level', ['leader', 'front-line']]]);
    const source = value(
      openExport(bytesOf('level,one-team-1,one-team-2,one-team-3,comment\nfront-line,4,,,\nleader,2,,,\n'), 'f.csv', asked, wishes),
    );
    const { rows } = importExport(source, { questionnaire: asked, attributes }, { mapping: noMapping, partial: false });
    expect(rows.map(({ answers }) => answers)).toEqual([
      { 'one-team-1': '4', 'one-team-2': 'not-shown', 'one-team-3': 'not-shown', comment: '' },
      { 'one-team-1': '2', 'one-team-2': '', 'one-team-3': '', comment: '' },
    ]);
  });

  test('codes of respondents are kept for a confidential questionnaire, and only where they are no names', () => {
    const asked = { ...questionnaire, mode: 'confidential' as const };
    const respondents = (text: string, of: Questionnaire = asked) => take(text, noMapping, of).rows.map(({ respondent }) => respondent);
    expect(respondents('respondent,cf1\nleader-01,1\nleader-02,2\n')).toEqual(['leader-01', 'leader-02']);
    expect(respondents('respondent,cf1\nleader-01,1\nAnn Smith,2\n')).toEqual([null, null]);
    expect(respondents('respondent,cf1\nleader-01,1\n', questionnaire)).toEqual([null]);
  });

  test('what may be a name is not repeated: the line is told, not the cell', () => {
    const tool = '_id;_uuid;_submission_time;_index';
    const told = (head: string, ...cells: readonly string[]) =>
      take(`${head};cf1;${tool}\n${cells.map((cell, at) => `${cell};4;${at};u${at};t${at};${at}\n`).join('')}`).problems;
    for (const [head, attribute] of [
      ['role', 'role'],
      ['department', 'department'],
    ] as const) {
      const problems = told(head, '', 'Jan Kowalski', 'Anna Nowak');
      expect(problems).toMatchObject([{ code: 'import/foreign-column', facts: { attribute, count: 2 }, place: { line: 3 } }]);
      expect(JSON.stringify(problems)).not.toMatch(/Kowalski|Nowak/);
    }
    const mapped = take('dept,cf1\nHR dept,4\n', map('columns:\n  - {header: dept, attribute: department}\n'));
    expect(mapped.problems).toMatchObject([{ code: 'import/unknown-value', facts: { word: 'HR dept' } }]);
    expect(told('role', 'manager', 'Jan Kowalski')).toMatchObject([{ code: 'import/foreign-column', place: { line: 3 } }]);
    expect(told('department', 'Back office', 'Back offce')).toMatchObject([
      { code: 'import/unknown-value', facts: { word: 'Back offce' } },
    ]);
  });

  test('answers that run against their marker are pointed out, and left as they are', () => {
    const people = Array.from({ length: 12 }, (_, at) => (at % 5) + 1);
    const text = (turn: boolean): string =>
      `em1,em2,em3\n${people.map((level) => `${level},${level},${turn ? 6 - level : level}`).join('\n')}\n`;
    expect(take(text(true)).warnings.map(({ code }) => code)).toContain('import/opposed-question');
    expect(take(text(false)).warnings.map(({ code }) => code)).not.toContain('import/opposed-question');
  });
});

test('a table holds the rows sorted by their codes', () => {
  const result = take('cf1,note\n1,"b, c"\n2,"two\nlines ""x"""\n');
  const text = tableText(result, ['ff', 'aa']);
  expect(text).toBe('respondent,cf1,note\naa,2,"two\nlines ""x"""\nff,1,"b, c"\n');
});

describe('recognising the tool', () => {
  test.each([
    ['google-forms.csv', 'google-forms', ','],
    ['google-forms-ru.csv', 'google-forms', ';'],
    ['ms-forms-pl.csv', 'microsoft-forms', ';'],
    ['limesurvey.csv', 'limesurvey', ','],
  ])('%s is from %s', (file, tool, delimiter) => {
    const source = value(openExport(sampleBytes(file), file, questionnaire, wishes));
    expect([source.tool.name, source.delimiter]).toEqual([tool, delimiter]);
  });
  test('anything else is a plain table, and --from decides', () => {
    expect(value(openExport(bytesOf('a,b\n1,2\n'), 'f', questionnaire, wishes)).tool.name).toBe('plain');
    for (const { name } of surveyTools)
      expect(value(openExport(bytesOf('a\n1\n'), 'f', questionnaire, { ...wishes, tool: name })).tool.name).toBe(name);
  });
});

test('any change of an export’s bytes ends in a result or a problem, never in an exception', () => {
  const full = process.env.CULTURE_AUDIT_FULL !== undefined;
  const files = ['google-forms.csv', 'google-forms-ru.csv', 'ms-forms-pl.csv', 'limesurvey.csv'].map((file) => {
    const yaml = join(samples, file.replace('.csv', '.yaml'));
    return { bytes: sampleBytes(file), mapping: value(readMapping(readFileSync(yaml, 'utf8'), yaml, target)) };
  });
  const change = fc.record({ at: fc.nat(20_000), byte: fc.constantFrom(0, 9, 10, 13, 34, 44, 59, 92, 0xc3, 0xff), cut: fc.nat(40) });
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }), ({ bytes, mapping }, changes) => {
      let changed = Buffer.from(bytes);
      for (const { at, byte, cut } of changes) {
        const place = at % changed.length;
        changed = Buffer.concat([changed.subarray(0, place), Buffer.from([byte]), changed.subarray(place + cut)]);
      }
      const source = openExport(changed, 'f.csv', questionnaire, wishes);
      if (!source.ok) expect(source.problems).not.toEqual([]);
      else importExport(source.value, target, { mapping, partial: false });
    }),
    { numRuns: full ? 3000 : 60 },
  );
}, 600_000);
