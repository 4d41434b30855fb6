import { wordFacts } from '#document/nearest';
import { bad, good, type Language, type Outcome, type Problem, problem } from '#problem';
import { buildQuestion } from './build-question';
import { checkFormat } from './check-format';
import { expectationsSchema } from './expectations-schema';
import { otherMeaning } from './other-meaning';
import { merged } from './overlay-marker';
import type { Question, Scale } from './questionnaire';
import type { ExpectationsFile } from './questionnaire-file';
import { readSource, type SourceText } from './read-source';
import { repeatedIds } from './repeated-ids';

interface LibrarySurroundings {
  readonly scales: ReadonlyMap<string, Scale>;
  readonly language: Language;
  readonly markerIds: readonly string[];
  /** The mirror that this one is written over, by id. */
  readonly under?: readonly Question[];
  /** Whether its ids may mean something else here. */
  readonly anyMeaning?: boolean;
}

/** Reads the mirror: questions shown beside a marker and belonging to none; or everything wrong with the file. */
export function readExpectations(source: SourceText, around: LibrarySurroundings): Outcome<readonly Question[]> {
  const { scales, language, markerIds, under = [], anyMeaning = false } = around;
  const document = readSource<ExpectationsFile>(source, expectationsSchema);
  if (!document.ok) return document;
  const located = document.value;
  const written = located.value.questions;
  const problems: Problem[] = [...checkFormat(located.value.format, located), ...repeatedIds(written, located, ['questions'])];
  const questions = written.flatMap((question, i): Question[] => {
    const { beside = '' } = question;
    if (!markerIds.includes(beside))
      problems.push(problem('questionnaire/unknown-marker', wordFacts(beside, markerIds), located.place(['questions', i, 'beside'])));
    const built = buildQuestion(question, { marker: null, levels: [], scales, language, located, path: ['questions', i] });
    if (!built.ok) {
      problems.push(...built.problems);
      return [];
    }
    const known = under.find(({ id }) => id === question.id);
    if (known && !anyMeaning) problems.push(...otherMeaning(known, built.value, (key) => located.place(['questions', i, ...key])));
    return [built.value];
  });
  return problems.length > 0 ? bad(problems) : good(merged(under, questions));
}
