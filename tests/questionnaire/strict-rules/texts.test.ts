import { describe, expect, test } from 'vitest';
import { changeLine, foundIn, ours } from './mutated-content';

const marker = 'markers/one-team.yaml';
const tea = (text: string, rest = ''): string => `questions:\n  - id: tea-1\n    type: text\n    text: ${text}\n${rest}`;

describe('translation parity', () => {
  test.each([
    ['a question', 'id: one-team-2'],
    ['a level', 'levels:'],
    ['an entry of a list', 'evidence:'],
    ['an action', 'id: one-team-action-2'],
    ['a name', 'name:'],
  ])('refuses %s that lacks a language, where it stands', (_, after) => {
    const { changed, line } = changeLine(marker, after, /^ +pl: .*$/, '');
    expect(foundIn(changed)).toEqual([`questionnaire/untranslated ${marker}:${line - 2}`]);
  });

  test('refuses a text of blanks', () => {
    const { changed } = changeLine(marker, 'id: one-team-2', /pl: .*$/, 'pl: "  "');
    expect(foundIn(changed)).toContainEqual(expect.stringMatching(/^questionnaire\/untranslated/));
  });

  test('asks of a file the languages that it speaks itself and those of the audit, no others', () => {
    const both = '{en: Is it tea?, pl: Czy to herbata?}';
    expect(foundIn(ours(tea('Is it tea?'), 'Ours'), [])).toEqual([]);
    expect(foundIn(ours(tea(both), '{en: Ours, pl: Nasz}'), [])).toEqual([]);
    expect(foundIn(ours(tea('{en: Is it tea?}'), '{en: Ours, pl: Nasz}'), [])).toEqual(['questionnaire/untranslated ours.yaml:7']);
    expect(foundIn(ours(tea(both), '{en: Ours, pl: Nasz}'), ['ru'])).toEqual([
      'questionnaire/untranslated ours.yaml:3',
      'questionnaire/untranslated ours.yaml:7',
    ]);
  });

  test('takes bare strings for the language of their file', () => {
    expect(foundIn(ours(`language: pl\n${tea('{en: Is it tea?, pl: Czy to herbata?}')}`, 'Nasz'), [])).toEqual([
      'questionnaire/untranslated ours.yaml:3',
    ]);
  });

  test('refuses other figures, but not a word in the place of a small one', () => {
    const { changed, line } = changeLine('markers/customer-dialogue.yaml', 'id: customer-dialogue-action-1', /80 %/, '90 %');
    expect(foundIn(changed)).toEqual([`questionnaire/other-figures markers/customer-dialogue.yaml:${line}`]);
    expect(foundIn(ours(tea('{en: Are 2 cups enough?, pl: Czy dwie filiżanki wystarczą?}'), '{en: A, pl: B}'), [])).toEqual([]);
  });

  test.each([
    ['another figure in its place', '{en: Are 3 days enough?, pl: Czy wystarczy 5 dni?}', 1],
    ['the same figure', '{en: Are 3 days enough?, pl: Czy wystarczą 3 dni?}', 0],
    ['a word in the place of one of two', '{en: Are 3 days or 2 enough?, pl: Czy wystarczą dwa lub 3 dni?}', 0],
    ['one more where the source writes none', '{en: Are a few days enough?, pl: Czy wystarczą 3 dni?}', 0],
    ['a larger one in a single language', '{en: Are a few days enough?, pl: Czy wystarczy 12 dni?}', 1],
    ['a small one for a larger one', '{en: Are 10 days enough?, pl: Czy wystarczy 9 dni?}', 1],
  ])('looks at figures of one digit too: %s', (_, text, count) => {
    expect(foundIn(ours(tea(text), '{en: A, pl: B}'), [])).toEqual(Array(count).fill('questionnaire/other-figures ours.yaml:7'));
  });

  test('refuses other placeholders', () => {
    const text = (pl: string): string => tea(`\n      en: "Is {client} served tea?"\n      pl: "${pl}"`);
    expect(foundIn(ours(text('Czy {client} dostaje herbatę?'), '{en: A, pl: B}'), [])).toEqual([]);
    expect(foundIn(ours(text('Czy {klient} dostaje herbatę?'), '{en: A, pl: B}'), [])).toEqual(['questionnaire/other-figures ours.yaml:9']);
    expect(foundIn(ours(text('Czy klient dostaje herbatę?'), '{en: A, pl: B}'), [])).toEqual(['questionnaire/other-figures ours.yaml:9']);
  });

  test('refuses a statement that became a question, and a full stop on an entry of a list', () => {
    const statement = changeLine(marker, 'id: one-team-2', /(ru: .*)\.$/, '$1?');
    expect(foundIn(statement.changed)).toEqual([`questionnaire/other-ending ${marker}:${statement.line}`]);
    const entry = changeLine(marker, 'evidence:', /(ru: .*)$/, '$1.');
    expect(foundIn(entry.changed)).toEqual([`questionnaire/other-ending ${marker}:${entry.line}`]);
  });

  test('lets a request ask with a full stop, and looks behind quotation marks', () => {
    const purpose = (pl: string): string => `purpose:\n  en: Did they say “fine?”\n  pl: ${pl}\n${tea('{en: Tea?, pl: Herbata?}')}`;
    expect(foundIn(ours(purpose('Proszę powiedzieć, czy mówili „dobrze”.'), '{en: A, pl: B}'), [])).toEqual([]);
    expect(foundIn(ours(purpose('Czy mówili „dobrze”'), '{en: A, pl: B}'), [])).toEqual(['questionnaire/other-ending ours.yaml:6']);
  });
});

describe('the length of English statements', () => {
  test.each([
    [11, 'too short'],
    [21, 'too long'],
  ])('of %i words is %s', (count) => {
    const words = Array.from({ length: count }, (_, i) => `word${i % 10}`).join(' ');
    const { changed, line } = changeLine(marker, 'id: one-team-1', /en: .*$/, `en: ${words}.`);
    expect(foundIn(changed)).toEqual([`questionnaire/word-count ${marker}:${line}`]);
  });

  test('dashes are no words, and hyphens make none', () => {
    const english = (text: string): readonly string[] => foundIn(changeLine(marker, 'id: one-team-1', /en: .*$/, `en: ${text}`).changed);
    expect(english('One two three four five six seven eight nine ten eleven – twelve.')).toEqual([]);
    expect(english('One two three four five six seven eight nine ten eleven – well-known.')).toEqual([]);
    expect(english('One two three four five six seven eight nine ten – well-known.')).toHaveLength(1);
  });

  test.each(['one-team-e', 'one-team-m', 'whole-picture-k'])('does not matter for %s', (id) => {
    const { changed } = changeLine(`markers/${id.replace(/-.$/, '')}.yaml`, `id: ${id}`, /en: .*?([.?]?)$/, 'en: Short$1');
    expect(foundIn(changed)).toEqual([]);
  });

  test('does not matter for the mirror and for open questions', () => {
    const mirror = changeLine('expectations.yaml', 'id: exp-informed-x', /en: .*$/, 'en: They tell me.');
    expect(foundIn(mirror.changed)).toEqual([]);
    expect(foundIn(ours(tea('Tea?'), 'Ours'), [])).toEqual([]);
  });
});

describe('one text an id', () => {
  test('the same words under two ids are refused at the later one', () => {
    const { changed, line } = changeLine(
      'markers/why-us.yaml',
      'id: why-us-3',
      /ru: .*$/,
      'ru: Подразделения решают проблему клиента сообща.',
    );
    const twice = changeLine(marker, 'id: one-team-1', /ru: .*$/, 'ru: Подразделения  решают проблему клиента сообща.');
    expect(foundIn({ ...changed, ...twice.changed })).toEqual([`questionnaire/same-text markers/why-us.yaml:${line}`]);
  });

  test('another text under an id that is taken is refused', () => {
    const { changed, line } = changeLine('staff-survey.yaml', 'id: open-keep', /en: .*$/, 'en: What should stay as it is?');
    expect(foundIn(changed)).toEqual([`questionnaire/other-text staff-survey.yaml:${line}`]);
  });

  test('open questions in the same words are fine where nobody is asked both', () => {
    const { changed } = changeLine('customer-expectations.yaml', 'id: open-keep-c', /ask: .*$/, 'ask: [customer, leader]');
    expect(foundIn(changed)).toContainEqual(expect.stringMatching(/^questionnaire\/same-text customer-expectations.yaml/));
  });
});
