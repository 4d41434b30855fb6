import { languages, problem } from '#problem';
import type { StrictRule } from '../strict-rule';
import { writtenTexts } from './written/written-texts';

/** Placeholders in braces, and figures. */
const marksIn = (text: string): readonly string[] => [...new Set(text.match(/\{[^{}]*\}|\d+/g) ?? [])].toSorted();

/** Figures of one digit are often words in another language: such a one counts where the other text has one of its own in its place. */
function differs(expected: readonly string[], found: readonly string[]): boolean {
  const [missing, added] = [expected.filter((mark) => !found.includes(mark)), found.filter((mark) => !expected.includes(mark))];
  const isSmall = (mark: string): boolean => mark.length === 1;
  return ![...missing, ...added].every(isSmall) || (missing.length > 0 && added.length > 0);
}

/** A translation that does not carry the same placeholders and figures as the text it translates: English, else the first there is. */
export const figures: StrictRule = (content) =>
  writtenTexts(content).flatMap(({ text, place }) => {
    const [first, ...others] = languages.filter((language) => text[language] !== undefined);
    if (first === undefined) return [];
    const expected = marksIn(text[first] ?? '');
    return others.flatMap((language) => {
      const found = marksIn(text[language] ?? '');
      if (!differs(expected, found)) return [];
      const facts = { language, source: first, expected: expected.join(', ') || 'none', found: found.join(', ') || 'none' };
      return [problem('questionnaire/other-figures', facts, place(language))];
    });
  });
