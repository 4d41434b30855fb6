import { type Language, languages, type Place, problem } from '#problem';
import type { Term } from '../read-companion';
import type { StrictRule, WholeContent } from '../strict-rule';
import { avoidedPattern } from './written/avoided-pattern';
import { writtenTexts } from './written/written-texts';

/** Words that the glossary says not to use. Of a term in several glossaries the last one counts. */
export const terms: StrictRule = (content) => {
  const avoided = languages.map((language) => avoidedIn(language, content));
  return writtenTexts(content).flatMap(({ text, place }) =>
    avoided.flatMap(({ language, any, each }) => {
      // What stands in braces is no word.
      const written = text[language]?.normalize('NFC').replace(/\{[^{}]*\}/g, '{}');
      if (written === undefined || !any?.test(written)) return [];
      return each.flatMap(({ term, pattern }) => {
        const word = pattern.exec(written)?.[0];
        if (word === undefined) return [];
        const facts = { word, language, use: term[language] ?? term.en ?? term.id };
        return [problem('questionnaire/avoided-term', facts, wordIn(place(language), word))];
      });
    }),
  );
};

/** What to look for in one language: anything at all, and which term it was. */
function avoidedIn(language: Language, { glossaries }: WholeContent) {
  const glossary = new Map(glossaries.flatMap(({ value }) => value.terms.map((term): readonly [string, Term] => [term.id, term])));
  const each = [...glossary.values()].flatMap((term) =>
    (term.avoid?.[language] ?? []).map((entry) => ({ term, entry, pattern: avoidedPattern([entry]) })),
  );
  return { language, any: each.length > 0 ? avoidedPattern(each.map(({ entry }) => entry)) : null, each };
}

/** The place of a word inside a text that stands on one line. */
function wordIn(place: Place, word: string): Place {
  const at = place.source?.indexOf(word, (place.column ?? 1) - 1) ?? -1;
  return at < 0 ? place : { ...place, column: at + 1, length: word.length };
}
