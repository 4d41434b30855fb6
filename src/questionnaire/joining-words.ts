import { type Language, type Localised, languages } from '#problem';

/** Words that join two thoughts, as whole words. */
const joining: Readonly<Record<Language, RegExp>> = {
  en: wholeWord('and|or'),
  ru: wholeWord('и|или|либо'),
  pl: wholeWord('i|oraz|lub|albo|bądź'),
};

function wholeWord(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu');
}

/** The words of a text in each of its languages that may make two questions of one: „i”, «или». */
export const joiningWords = (text: Localised): readonly string[] =>
  languages.flatMap((language) => joining[language].exec(text[language] ?? '')?.[0].toLowerCase() ?? []);
