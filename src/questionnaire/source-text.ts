import type { Localised } from '#problem';
import type { Question } from './questionnaire';

/** The text that carries a meaning; the other languages translate it. */
export const sourceText = (text: Localised): string => text.en ?? text.ru ?? text.pl ?? '';

/** The wording a question is known by: the earlier one where it declares that it says the same in other words. */
export const knownText = ({ text, equivalent }: Question): string => sourceText(equivalent ?? text);
