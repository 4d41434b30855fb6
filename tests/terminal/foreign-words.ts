import type { Language } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { messages } from '#wording/messages';
import { problemMessages } from '#wording/problem-messages';

type Texts = Readonly<Partial<Record<Language, string>>>;

const isTexts = (value: object): value is Texts => 'en' in value && typeof value.en === 'string';

/** Every localised text inside a value. */
function textsIn(value: unknown): readonly Texts[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isTexts(value)) return [value];
  return Object.values(value).flatMap(textsIn);
}

/** The sentences of a text, in the literal pieces between its arguments. */
const piecesOf = (sentence: string): readonly string[] =>
  sentence
    .split(/[{}]|(?<=[.?!])\s/)
    .filter((piece) => !/, (plural|select)|^\w+$/.test(piece))
    .map((piece) => piece.replace(/\s+/g, ' ').trim());

const wordCount = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

const sentences: readonly Texts[] = [...textsIn(messages), ...textsIn(problemMessages)];

/** Every piece of more than two words that the program and a questionnaire say in English, also where the translation is the same. */
export const englishPieces = (questionnaire: Questionnaire): readonly string[] => [
  ...new Set([...sentences, ...textsIn(questionnaire)].flatMap(({ en = '' }) => piecesOf(en)).filter((piece) => wordCount(piece) > 2)),
];

/** Everything that can be said in a language, in one text. */
export const sayable = (questionnaire: Questionnaire, language: Language): string =>
  [...sentences, ...textsIn(questionnaire)].map((texts) => (texts[language] ?? '').replace(/\s+/g, ' ')).join('\n');

/**
 * Latin letters that belong on a Russian screen. Everything else there is Cyrillic.
 * Keys as they are printed on keyboards: named ones, and the letters of the commands, also in sentences about them.
 * OTIF, “on time, in full”, is known in Russian logistics by its English letters; WARTE is the name of a form of action plans.
 */
const latinInRussian = new Set(['Enter', 'Esc', 'Ctrl', 'C', 'b', 's', 'd', 'x', 'n', 'j', 'f', 'q', 'y', 'OTIF', 'WARTE']);

const lettersOf: Readonly<Record<Language, RegExp>> = {
  en: /[A-Za-zé’]/u,
  ru: /[\u0400-\u04ff]/u,
  pl: /[A-Za-ząćęłńóśźżĄĆĘŁŃÓŚŹŻ]/u,
};

/** Words in letters that the language does not write with. */
export const wordsInOtherLetters = (text: string, language: Language): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter(
    (word) => ![...word].every((letter) => lettersOf[language].test(letter)) && !(language === 'ru' && latinInRussian.has(word)),
  );
