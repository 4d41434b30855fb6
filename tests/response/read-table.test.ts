import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '#questionnaire/questionnaire';
import { shipped } from '../questionnaire/shipped';
import { goodValue } from '../sample/good-value';
import { question, sampleQuestionnaire } from './sample-questionnaire';
import { bytesOf, open, walk } from './table';

const selfCheck = goodValue(shipped('self-check'));
const three = sampleQuestionnaire([
  question('one-team-1', 'one-team', 'agreement'),
  question('one-team-2', 'one-team', 'agreement'),
  question('comment', null, 'text'),
]);

/** respondent: the codes of all questions, with the state where there is none. */
const answersOf = (text: string | Iterable<Uint8Array>, questionnaire = three): Record<string, string[]> =>
  Object.fromEntries(
    walk(text, questionnaire).rows.map(({ respondent, answers }) => [
      respondent,
      answers.map(({ state, code }) => (state === 'answered' ? code : state)),
    ]),
  );

const expected = { anna: ['4', '2', 'Fewer forms'], piotr: ['5', 'dont-know', 'skipped'] };

describe('one table, written in many ways', () => {
  const rows = [
    ['respondent', 'one-team-1', 'one-team-2', 'comment'],
    ['anna', '4', '2', 'Fewer forms'],
    ['piotr', '5', 'dk', ''],
  ];
  const joined = (delimiter: string, end: string): string => rows.map((row) => row.join(delimiter)).join(end) + end;
  test.each([
    ['commas', joined(',', '\n')],
    ['semicolons', joined(';', '\n')],
    ['tabs', joined('\t', '\n')],
    ['CRLF', joined(';', '\r\n')],
    ['CR', joined(',', '\r')],
    ['a byte order mark', `\uFEFF${joined(',', '\n')}`],
    ['no final newline', joined(',', '\n').trimEnd()],
    ['empty lines between, before and after', `\n${joined(';', '\n\n')}\n\n`],
    ['everything in quotes', rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')],
    ['blanks around codes', 'respondent,one-team-1,one-team-2,comment\n anna , 4 , 2 ,Fewer forms\npiotr,5,dk,\n'],
    ['numbers as spreadsheets write them', 'respondent;one-team-1;one-team-2;comment\nanna;4,0;2.0;Fewer forms\npiotr;5;dk;\n'],
    ['columns in another order, capitals', 'Comment,ONE-TEAM-2,Respondent,one-team-1\nFewer forms,2,anna,4\n,dk,piotr,5\n'],
    ['question texts as headers', 'respondent,Text of one-team-1,text  of one-team-2,comment\nanna,4,2,Fewer forms\npiotr,5,dk,\n'],
  ])('%s', (_, text) => {
    expect(answersOf(text)).toEqual(expected);
    expect(walk(text, three)).toMatchObject({ problems: [], warnings: [], counted: { read: 2, empty: 0 } });
  });

  test('quotes may hold delimiters, newlines and doubled quotes', () => {
    expect(answersOf('respondent,one-team-1,comment\nanna,4,"Less ""red tape"",\r\nplease; soon"\n')).toEqual({
      anna: ['4', 'not-shown', 'Less "red tape",\r\nplease; soon'],
    });
  });

  test('a quotation mark inside a bare cell is a letter', () => {
    expect(answersOf('respondent,one-team-1,comment\nanna,4,a 5" screen\n')).toEqual({ anna: ['4', 'not-shown', 'a 5" screen'] });
  });
});

describe('answers by code, by label in three languages, and the four states that are none', () => {
  const column = (cells: readonly string[]) =>
    answersOf(`respondent;leadership-sponsorship-1;one-team-1\n${cells.map((cell, i) => `p${i};3;"${cell}"`).join('\n')}\n`, selfCheck);
  const codes = (cells: readonly string[]): (string | undefined)[] => {
    const at = selfCheck.questions.findIndex(({ id }) => id === 'one-team-1');
    return Object.values(column(cells)).map((answers) => answers[at]);
  };
  test('labels', () => {
    expect(codes(['Strongly agree', 'strongly  AGREE ', 'Скорее согласен(-на)', 'Скорее согласен', 'Raczej się nie zgadzam', '1'])).toEqual(
      ['5', '5', '4', '4', '2', '1'],
    );
  });
  test('states', () => {
    expect(codes(['', 'dk', 'n/a', 'not-shown', "Don't know", 'Затрудняюсь ответить', 'Nie dotyczy mnie'])).toEqual([
      'skipped',
      'dont-know',
      'not-applicable',
      'not-shown',
      'dont-know',
      'dont-know',
      'not-applicable',
    ]);
  });
  test('a question without a column was not shown', () => {
    const answers = Object.values(column(['4']))[0] ?? [];
    expect(answers.filter((answer) => answer === 'not-shown')).toHaveLength(selfCheck.questions.length - 2);
  });
});

test('a code is itself, whatever else is labelled like it', () => {
  const upside: Question = {
    ...question('q-1', 'q', 'choice'),
    options: [
      { code: '1', label: { en: '2' }, score: 0 },
      { code: '2', label: { en: '1' }, score: 100 },
    ],
  };
  expect(answersOf('respondent,q-1\na,1\nb,2\n', sampleQuestionnaire([upside]))).toEqual({ a: ['1'], b: ['2'] });
});

test('words that JavaScript knows are texts like others', () => {
  const words = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
  const text = `respondent,one-team-1,comment\n${words.map((word) => `${word},4,${word}`).join('\n')}\n`;
  expect(Object.values(answersOf(text)).map((answers) => answers[2])).toEqual(words);
});

test('several ticks stand in one cell', () => {
  const tick: Question = {
    ...question('q-1', 'q', 'choices'),
    options: [
      { code: 'board', label: { en: 'A board', pl: 'Tablica' }, score: 1 },
      { code: 'notes', label: { en: 'Notes' }, score: 1 },
    ],
  };
  expect(answersOf('respondent,q-1\na,notes;board\nb,Tablica; Notes\nc,none\nd,dk\n', sampleQuestionnaire([tick]))).toEqual({
    a: ['board;notes'],
    b: ['board;notes'],
    c: ['none'],
    d: ['dont-know'],
  });
});

describe('a question that is asked without being scored', () => {
  const contact: Question = {
    ...question('contact', null, 'choice'),
    options: [
      { code: 'yes', label: { en: 'Yes' }, score: null },
      { code: 'no', label: { en: 'No' }, score: null },
    ],
  };
  test('is answered, so that conditions can ask about it', () => {
    expect(answersOf('respondent,contact\na,yes\n', sampleQuestionnaire([contact]))).toEqual({ a: ['yes'] });
  });
  test('an option with `score: none` beside scored ones counts as not applicable', () => {
    const scored = { ...contact, marker: 'q', options: [...contact.options, { code: 'often', label: {}, score: 100 }] };
    expect(answersOf('respondent,contact\na,yes\nb,often\n', sampleQuestionnaire([scored]))).toEqual({
      a: ['not-applicable'],
      b: ['often'],
    });
  });
});

describe('what is wrong, with line and column', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing there', '', ['response/empty-table 1:null']],
    ['a mark alone', '\uFEFF', ['response/empty-table 1:null']],
    ['empty lines alone', '\n\r\n\n', ['response/empty-table 1:null']],
    [
      'no question among the columns',
      'respondent,shoe-size\na,43\n',
      ['response/no-question-column 1:null', 'response/unknown-column 1:2'],
    ],
    ['a column twice', 'respondent,one-team-1,one-team-1\na,4,4\n', ['response/duplicate-column 1:3']],
    ['a column twice, once by its text', 'one-team-1,Text of one-team-1\n4,4\n', ['response/duplicate-column 1:2']],
    ['a header whose quote never closes', 'one-team-1,"comment\n4,fine\n', ['response/quote 1:null']],
    ['a header and no rows', 'respondent,one-team-1\n', ['response/no-answers 1:null']],
    ['a header below an empty line', '\n\nrespondent,one-team-1\n', ['response/no-answers 3:null']],
    ['an answer out of range', 'respondent,one-team-1,one-team-2\na,4,4\nb,4,6\n', ['response/unknown-answer 3:3']],
    ['a word that is no label', 'respondent,one-team-1\na,perhaps\n', ['response/unknown-answer 2:2']],
    [
      'a row that is too short, one that is too long',
      'respondent,one-team-1\na\nb,4,5\n',
      ['response/row-length 2:1', 'response/row-length 3:1'],
    ],
    ['text behind a closing quote', 'respondent,one-team-1\n"a"b,4\n', ['response/quote 2:1']],
    ['a quote that never closes', 'respondent,one-team-1\na,4\n"b,4\nc,4\n', ['response/quote 3:1']],
    ['a respondent twice', 'respondent,one-team-1\na,4\nb,4\na,5\n', ['response/duplicate-respondent 4:1']],
    [
      'lines counted through quoted newlines',
      'respondent,comment,one-team-1\na,"one\r\ntwo\nthree",4\nb,x,9\n',
      ['response/unknown-answer 5:3'],
    ],
    ['lines that end in CR', 'respondent,one-team-1\ra,4\rb,9\r', ['response/unknown-answer 3:2']],
  ])('%s', (_, text, problems) => expect(walk(text, three).problems).toEqual(problems));

  test('all of a table at once', () => {
    expect(walk('respondent,one-team-1,one-team-2\na,7,x\nb,4\na,4,4\n', three).problems).toEqual([
      'response/unknown-answer 2:2',
      'response/unknown-answer 2:3',
      'response/row-length 3:1',
      'response/duplicate-respondent 4:1',
    ]);
  });

  test('a row that a person without a name left is no second respondent called after its line', () => {
    expect(walk('respondent,one-team-1\nrow-3,4\n,5\n', three)).toMatchObject({ problems: [], counted: { read: 2 } });
  });

  test('columns nobody knows are warned of, with the nearest known one, and not read', () => {
    const table = open('respondent,one-taem-1,one-team-2,e-mail\na,4,4,x@y.z\n', three);
    expect(table.ok && table.warnings.map(({ facts, place }) => [facts.word, facts.near, place?.column])).toEqual([
      ['one-taem-1', 'one-team-1', 2],
      ['e-mail', '', 4],
    ]);
    expect(JSON.stringify(walk('respondent,one-team-2,e-mail\na,4,x@y.z\n', three).rows)).not.toContain('x@y.z');
  });

  test('values that an attribute does not have', () => {
    const attributes = new Map([['department', ['Sales', 'Dispatch']]]);
    const walked = walk('department,one-team-1\nSales,4\nSails,4\n,4\n', three, attributes);
    expect(walked.problems).toEqual(['response/unknown-value 3:1']);
    expect(walked.rows[0]).toMatchObject({ attributes: { department: 'Sales' } });
    expect(walked.rows[2]).toMatchObject({ attributes: {} });
  });

  test('rows without any answer are left out and counted', () => {
    expect(walk('respondent,level,one-team-1\na,manager,4\nb,leader,\n,,\n', three)).toMatchObject({
      counted: { read: 3, empty: 2 },
      problems: [],
    });
  });

  test('the level a row states is the role of its person', () => {
    expect(walk('level,one-team-1\nfront-line,4\nnight shift,4\n', three).rows.map(({ role }) => role)).toEqual(['front-line', null]);
  });
});

describe('another encoding is refused, never stored garbled', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    [
      'Windows-1251 in a cell, told once',
      new Uint8Array([...bytesOf('one-team-1,comment\n4,'), 0xcf, 0xf0, ...bytesOf('\n5,'), 0xcf, 0xf0, ...bytesOf('\n')]),
      ['file/not-utf8 2:2'],
    ],
    ['in a header', new Uint8Array([...bytesOf('one-team-1,'), 0xcf, 0xf0, ...bytesOf('\n4,x\n')]), ['file/not-utf8 1:null']],
    ['in a department', new Uint8Array([...bytesOf('department,one-team-1\n'), 0xb3, ...bytesOf(',4\n')]), ['file/not-utf8 2:1']],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...[...'one-team-1\n4\n'].flatMap((letter) => [letter.charCodeAt(0), 0])]),
      ['file/not-utf8 1:null'],
    ],
  ])('%s', (_, bytes, problems) => expect(walk([bytes], three).problems).toEqual(problems));
});

describe('however a table is cut into chunks, it reads the same', () => {
  const text =
    '\uFEFF"respondent";"one-team-1";comment, really;comment\r\nanna;4;x;"Weniger ""Zettel"";\r\nдоговорённости"\r\npiotr;5,0;;ok\n\newa;7;;\n';
  const bytes = bytesOf(text);
  const whole = walk([bytes], three);

  test('this one', () => {
    expect(whole).toMatchObject({
      problems: ['response/unknown-answer 6:2'],
      warnings: ['response/unknown-column 1:3'],
      counted: { read: 3, empty: 1 },
    });
  });

  test('at every byte', () => {
    for (let at = 0; at <= bytes.length; at++) expect(walk([bytes.subarray(0, at), bytes.subarray(at)], three)).toEqual(whole);
    expect(
      walk(
        [...bytes].map((byte) => new Uint8Array([byte])),
        three,
      ),
    ).toEqual(whole);
  });

  test('anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: bytes.length }), { maxLength: 12 }), (cuts) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        expect(
          walk(
            ends.slice(1).map((end, i) => bytes.subarray(ends[i], end)),
            three,
          ),
        ).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});

test('any bytes at all end in rows or problems, never in more', () => {
  const bytes = bytesOf('respondent,one-team-1,one-team-2,comment\nanna,4,2,"Fewer, ""much"" fewer"\npiotr,5,dk,\n');
  const edit = fc.record({
    at: fc.nat({ max: bytes.length - 1 }),
    byte: fc.oneof(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x3b, 0), fc.nat({ max: 255 })),
    cut: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const changed = [...bytes];
      for (const { at, byte, cut } of edits) changed.splice(at, cut, byte);
      const { rows } = walk([new Uint8Array(changed)], three);
      for (const { answers } of rows) for (const { score } of answers) if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
    }),
    { numRuns: process.env.CULTURE_AUDIT_FULL ? 20_000 : 1000 },
  );
});

describe('tables of any size', () => {
  /** Rows made as they are asked for. */
  function* manyRows(count: number): Generator<Uint8Array> {
    yield bytesOf('respondent,department,one-team-1,one-team-2,comment\n');
    const part = 1000;
    for (let from = 0; from < count; from += part) {
      let text = '';
      for (let i = from; i < from + part; i++) text += `,D${i % 7},${(i % 5) + 1},dk,comment no ${i}\n`;
      yield bytesOf(text);
    }
  }

  test('two hundred thousand rows are walked one by one, equal answers being one object', () => {
    const table = goodValue(open(manyRows(200_000), three));
    let sum = 0;
    const seen = new Set<unknown>();
    for (const { answers } of table.batch.rows) {
      sum += answers[0]?.score ?? 0;
      seen.add(answers[0]);
    }
    expect(table.rows()).toEqual({ read: 200_000, empty: 0 });
    expect(sum).toBe(200_000 * 50);
    expect(seen.size).toBe(5);
  });

  test('a cell that is too long is called that, and nothing else is said of what was read of it', () => {
    const long = 'x'.repeat(5 * 1024 * 1024);
    expect(walk(`one-team-1,comment\n4,"${long}"\n4,fine\n`, three).problems).toEqual(['response/cell-too-long 2:2']);
    expect(walk(`one-team-1,comment\n${long},fine\n`, three).problems).toEqual(['response/cell-too-long 2:1']);
  });

  test('a quote that never closes does not gather the rest of the file', () => {
    function* endless(): Generator<Uint8Array> {
      yield bytesOf('one-team-1,comment\n4,"');
      const part = bytesOf('x'.repeat(1024 * 1024));
      for (let i = 0; i < 40; i++) yield part;
    }
    expect(walk(endless(), three).problems).toEqual(['response/quote 2:1']);
  });
});
