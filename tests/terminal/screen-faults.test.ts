import { expect, test } from 'vitest';
import { shipped } from '../questionnaire/shipped';
import { goodValue } from '../sample/good-value';
import { screenFaults } from './screen-faults';

const questionnaire = goodValue(shipped('self-check'));
const faults = (language: 'en' | 'ru' | 'pl', text: string, overflows = false): readonly string[] =>
  screenFaults(questionnaire, language, ['Больше времени, меньше бумаг']).faultsOf(
    text.split('\n').map((line) => ({ text: line, overflows })),
  );

/** A check that finds nothing wrong has to be able to. */
test.each([
  ['en', 'The key cli.where.round stands there', 'a message key: cli.where.round'],
  ['pl', 'interview.progress', 'a message key: interview.progress'],
  ['en', 'the answer to one-team-1 is good', 'an id: one-team-1'],
  ['pl', 'Najniżej: cascade 20', 'an id: cascade'],
  ['ru', 'Раунд {round} открыт', 'a placeholder: Раунд {round} открыт'],
  ['pl', 'Odpowiedzi: NaN z 14', 'no word: Odpowiedzi: NaN z 14'],
  ['ru', 'undefined из 14', 'no word: undefined из 14'],
  ['en', '1  [object Object]', 'no word: 1  [object Object]'],
  ['ru', ' Роль: manager', 'not ru: manager'],
  // A Latin letter in a Russian word.
  ['ru', ' Нaзад', 'not ru: Нaзад'],
  ['en', ' Skip – пропустить', 'not en: пропустить'],
  ['pl', ' Please think of\n the last three months.', 'English: Please think of the last three months.'],
  ['pl', ' Type the answer,\n  then Enter.', 'English: Type the answer, then Enter.'],
  ['ru', '   1  Высший руковод…', 'cut off:    1  Высший руковод…'],
] as const)('in %s, %j is a fault', (language, text, fault) => {
  expect(faults(language, text)).toContain(fault);
});

test.each([
  ['ru', 'Дальше: culture-audit interview self-check --lang ru'],
  ['ru', ' › 1  Высший руководитель                                              leader'],
  ['ru', 'Сохранено без имени и времени, одной строкой в rounds/2026-Q4/tables/self-check.csv.'],
  ['ru', '  b назад   Enter — готово   Esc — клавиши (пропустить…)'],
  ['ru', ' ✓ Больше времени, меньше…'],
  ['pl', ' Enter – następny wolny: front-line-01.'],
  ['en', '  …'],
] as const)('in %s, %j is none', (language, text) => {
  expect(faults(language, text)).toEqual([]);
});

test('a line longer than the terminal is a fault, unless it is a command to copy', () => {
  expect(faults('en', 'Nothing was begun.', true)).toEqual(['longer than the terminal: Nothing was begun.']);
  expect(faults('en', 'Next: culture-audit interview', true)).toEqual([]);
});
