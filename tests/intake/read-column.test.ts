import { describe, expect, test } from 'vitest';
import { decimalMark, plainNumber } from '#intake/decimal-mark';
import { readColumn } from '#intake/read-column';
import type { Question } from '#questionnaire/questionnaire';
import { questionnaire } from './sample';

const ask = (id: string): Question => questionnaire.questions.find((one) => one.id === id) as Question;
const reading = (delimiter = ',', mapped: ReadonlyMap<string, string> = new Map()) => ({
  outside: questionnaire.outside,
  mapped,
  joins: [';', ','],
  delimiter,
});
const read = (id: string, cells: readonly string[], delimiter?: string, mapped?: ReadonlyMap<string, string>) =>
  readColumn({ question: ask(id), columns: [{ option: null, cells }] }, reading(delimiter, mapped));

describe('the five states stay apart', () => {
  test('in one column', () => {
    expect(read('sr1', ['Often', "Don't know", 'N/A', '', 'not-shown']).cells).toEqual(['4', 'dk', 'n/a', '', 'not-shown']);
  });
  test('an unknown label is none of them: it is counted, with the row where it stands first', () => {
    expect(read('sr1', ['Often', 'Oftn', 'never', 'OFTN ']).unknown).toEqual([{ label: 'Oftn', count: 2, row: 1 }]);
  });
});

describe('aliases that contradict a column', () => {
  test('are asked about: a longer scale than the questionnaire’s', () => {
    const { cells, unknown } = read('cf1', ['Agree', 'Скорее согласен', 'Somewhat agree', 'Strongly agree']);
    expect(cells).toEqual(['4', '4', '', '5']);
    expect(unknown.map(({ label }) => label)).toEqual(['Somewhat agree']);
  });
  test('but other words for the same step are fine', () => {
    expect(read('cf1', ['Neutral', 'Neither agree nor disagree', 'neutral']).cells).toEqual(['3', '3', '3']);
  });
});

describe('numbers', () => {
  test.each([
    [['8,5', '12', '3,5'], ';', ['8.5', '12', '3.5']],
    [['8.5', '1,200'], ',', ['8.5', '1200']],
    [['1.200,5', '8,25'], ';', ['1200.5', '8.25']],
    [['1 200', '8,5'], ',', ['1200', '8.5']],
    [['1,200', '2,400'], ',', ['1200', '2400']],
    [['1,200', '2,400'], ';', ['1.2', '2.4']],
    [['1.200', '2.400'], ';', ['1200', '2400']],
  ])('%j between %j read as %j', (cells, delimiter, expected) => {
    expect(read('tr1', cells, delimiter).cells).toEqual(expected);
  });
  test('outside their limits, or no numbers at all, are said', () => {
    expect(read('tr1', ['-3', 'many', '5']).unknown.map(({ label }) => label)).toEqual(['-3', 'many']);
    expect(read('nps', ['11', '10', '3.5']).unknown.map(({ label }) => label)).toEqual(['11', '3.5']);
    expect(read('cf1', ['4,0', '2.5', '4']).cells).toEqual(['4', '', '4']);
  });
  test('the vote and the plain form', () => {
    expect(decimalMark(['1,234,567', '12'], ';')).toBe('.');
    expect(plainNumber('1.234.567,8', ',')).toBe('1234567.8');
    expect(plainNumber('about 5', ',')).toBe('about 5');
  });
});

describe('several options', () => {
  test('in one cell', () => {
    expect(read('fb1', ['Phone calls;E-mail, web form;', 'We get no feedback', '', 'N/A', 'desk;phone']).cells).toEqual([
      'phone;mail',
      'no-feedback',
      '',
      'n/a',
      'phone;desk',
    ]);
  });
  test('with an unknown one: only that one is asked about, and a mapping may pass over it', () => {
    expect(read('fb1', ['Phone calls;Walk-in']).unknown.map(({ label }) => label)).toEqual(['walk-in']);
    expect(read('fb1', ['Phone calls;Walk-in', 'Walk-in'], ',', new Map([['walk-in', '']])).cells).toEqual(['phone', '']);
  });
  test('in a column each: nothing ticked is skipped, a plain no says that the question was answered', () => {
    const columns = [
      { option: 'phone', cells: ['Y', '', '0', 'Phone calls', 'N/A'] },
      { option: 'desk', cells: ['1', '', 'No', '', 'N/A'] },
    ];
    expect(readColumn({ question: ask('fb1'), columns }, reading()).cells).toEqual(['phone;desk', '', 'none', 'phone', 'not-shown']);
  });
});

test('texts are kept as they are', () => {
  expect(read('note', [' =SUM(A1) ', 'Two\nlines', 'NA']).cells).toEqual(['=SUM(A1)', 'Two\nlines', 'NA']);
});
