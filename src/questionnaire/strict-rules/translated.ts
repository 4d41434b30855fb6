import { languages, problem } from '#problem';
import type { StrictRule } from '../strict-rule';
import { writtenTexts } from './written/written-texts';

/** A text that lacks a language which the audit uses, or which anything else in its file speaks. Each entry of a list is a text, so lists are equally long. */
export const translated: StrictRule = (content) =>
  writtenTexts(content).flatMap(({ text, spoken, place }) => {
    const wanted = languages.filter((language) => content.languages.includes(language) || spoken.includes(language));
    const missing = wanted.filter((language) => !text[language]?.trim());
    return missing.length > 0 ? [problem('questionnaire/untranslated', { languages: missing }, place())] : [];
  });
