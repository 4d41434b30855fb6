import { describe, expect, test } from 'vitest';
import { attributeLabels, questionLabels } from '#intake/label-index';
import type { Question } from '#questionnaire/questionnaire';
import { question as sampleQuestion } from '../response/sample-questionnaire';
import { questionnaire } from './sample';

const outside = questionnaire.outside;
const find = (id: string, label: string, mapped: ReadonlyMap<string, string> = new Map()): string | null => {
  const question = questionnaire.questions.find((one) => one.id === id) as Question;
  return questionLabels(question, outside, mapped).find(label)?.code ?? null;
};
const scaled = (labels: readonly string[]): Question => ({
  ...sampleQuestion('q', null, 'agreement'),
  options: labels.map((label, at) => ({ code: String(at + 1), label: { en: label }, score: at })),
});

describe('a label is matched', () => {
  test.each([
    ['cf1', 'strongly AGREE', '5'],
    ['cf1', 'Скорее не согласен', '2'],
    ['cf1', 'Zdecydowanie się zgadzam', '5'],
    ['cf1', '4', '4'],
    ['cf1', '4 - Agree', '4'],
    ['cf1', 'Agree (4)', '4'],
    ['cf1', 'Neutral', '3'],
    ['cf1', 'Completely agree', '5'],
    ['sr1', 'Frequently', '4'],
    ['sr1', 'Not applicable', 'n/a'],
    ['sr1', 'Ко мне не относится', 'n/a'],
    ['sr1', 'Trudno powiedzieć', 'dk'],
    ['sr1', "I don't know", 'dk'],
    ['sr1', 'Prefer not to say', ''],
    ['sr1', '', ''],
    ['rc1', 'Y', 'yes'],
    ['nps', '10 - Extremely likely', '10'],
  ])('%s: %j is %j', (id, label, code) => {
    expect(find(id, label)).toBe(code);
  });

  test.each([
    ['cf1', 'Agre'],
    ['cf1', 'Somewhat disagre'],
    ['cf1', '4 - Disagree'],
    ['cf1', 'A4'],
    ['cf1', '?'],
    ['cf1', '9'],
  ])('never by likeness: %s %j', (id, label) => {
    expect(find(id, label)).toBeNull();
  });

  test('by the mapping before everything else', () => {
    expect(find('cf1', 'Agree', new Map([['agree', '2']]))).toBe('2');
  });
});

describe('alias sets', () => {
  test('are silent about what the questionnaire itself lists', () => {
    const unsure = scaled(['No', 'Not sure', 'Yes']);
    expect(questionLabels(unsure, outside, new Map()).find('Not sure')?.code).toBe('2');
    expect(find('cf1', 'Затрудняюсь выбрать сторону')).toBe('3');
  });

  test('keep the steps of a longer scale apart', () => {
    const seven = scaled(['Strongly disagree', 'Disagree', 'Somewhat disagree', 'Neutral', 'Somewhat agree', 'Agree', 'Strongly agree']);
    const labels = questionLabels(seven, outside, new Map());
    expect(['Disagree', 'Slightly disagree', 'Undecided', 'Agree'].map((label) => labels.find(label)?.code)).toEqual(['2', '3', '4', '6']);
  });
});

test('a label without its parenthesis is known, if only one has that beginning', () => {
  const tools = scaled(['Version control (git, svn)', 'Tickets (jira)', 'Tickets (other)']);
  const labels = questionLabels(tools, outside, new Map());
  expect(labels.find('Version control')?.code).toBe('1');
  expect(labels.find('Tickets')).toBeNull();
});

test('values of attributes go through the same matching, without alias sets', () => {
  const labels = attributeLabels(['Front office', 'Yes'], new Map());
  expect(labels.find('FRONT OFFICE\u00a0')?.code).toBe('Front office');
  expect(labels.find('Tak')).toBeNull();
  expect(labels.find('Front ofice')).toBeNull();
});
