import { languages, problem } from '#problem';
import type { StrictRule } from '../strict-rule';
import { writtenTexts } from './written/written-texts';

const sentenceEnds = '.?!…';

/** The last mark of a text, closing quotation marks and brackets aside; '' when it ends in a letter or a figure. */
const closingMark = (text: string): string => /([.?!…:;])?[\s»”“"')\]]*$/u.exec(text)?.[1] ?? '';

/** A question put to people stays a question and a statement a statement; elsewhere only whole sentence or not counts: „Proszę …” asks with a full stop. */
const kindOf = (mark: string, isQuestion: boolean): string => (!isQuestion && sentenceEnds.includes(mark) ? mark && '.' : mark);

/** A translation that closes with another kind of mark than the text it translates. Units may be abbreviated. */
export const closingMarks: StrictRule = (content) =>
  writtenTexts(content)
    .filter(({ key }) => key !== 'unit')
    .flatMap(({ key, text, place }) => {
      const [first, ...others] = languages.filter((language) => text[language] !== undefined);
      if (first === undefined) return [];
      const expected = closingMark(text[first] ?? '');
      return others.flatMap((language) => {
        const found = closingMark(text[language] ?? '');
        if (kindOf(found, key === 'text') === kindOf(expected, key === 'text')) return [];
        const facts = { language, source: first, expected: expected || 'none', found: found || 'none' };
        return [problem('questionnaire/other-ending', facts, place(language))];
      });
    });
