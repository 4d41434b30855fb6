import { languages, problem } from '#problem';
import type { StrictRule } from '../strict-rule';
import { writtenTexts } from './written/written-texts';

/** Placeholders in braces, and figures of two digits or more: smaller ones are often words. */
const marksIn = (text: string): readonly string[] => [...new Set(text.match(/\{[^{}]*\}|\d{2,}/g) ?? [])].toSorted();

/** A translation that does not carry the same placeholders and figures as the text it translates: English, else the first there is. */
export const figures: StrictRule = (content) =>
  writtenTexts(content).flatMap(({ text, place }) => {
    const [first, ...others] = languages.filter((language) => text[language] !== undefined);
    if (first === undefined) return [];
    const expected = marksIn(text[first] ?? '');
    return others.flatMap((language) => {
      const found = marksIn(text[language] ?? '');
      if (found.join() === expected.join()) return [];
      const facts = { language, source: first, expected: expected.join(', ') || 'none', found: found.join(', ') || 'none' };
      return [problem('questionnaire/other-figures', facts, place(language))];
    });
  });
