import { wordFacts } from '#document/nearest';
import { bad, good, languages, type Outcome, type Place, type Problem, problem } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { plainText } from './plain-text';

/** What each column of a table holds, by position. */
export interface TableColumns {
  readonly respondent: number | null;
  readonly attributes: readonly { readonly column: number; readonly attribute: string }[];
  /** Where each question of the table stands, and which of the questionnaire's it is. */
  readonly questions: readonly { readonly column: number; readonly question: number }[];
  readonly count: number;
}

/** Matches headers to question ids, to question texts in any language, to `respondent` and to attributes. Unmatched columns are warnings, never silent. */
export function tableColumns(
  headers: readonly string[],
  questionnaire: Questionnaire,
  attributes: readonly string[],
  place: Place,
): Outcome<TableColumns> {
  const byText = new Map<string, number>();
  questionnaire.questions.forEach((question, i) => {
    byText.set(plainText(question.id), i);
    for (const language of languages) {
      const text = question.text[language];
      if (text) byText.set(plainText(text), i);
    }
  });
  const names = new Map(attributes.map((attribute) => [plainText(attribute), attribute]));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const questions: { column: number; question: number }[] = [];
  const found: { column: number; attribute: string }[] = [];
  const seen = new Set<string>();
  let respondent: number | null = null;
  headers.forEach((header, column) => {
    const at: Place = { ...place, column: column + 1 };
    const plain = plainText(header);
    const question = byText.get(plain);
    const attribute = names.get(plain);
    const meaning =
      question === undefined ? (attribute ?? (plain === 'respondent' ? plain : null)) : (questionnaire.questions[question]?.id ?? null);
    if (meaning === null) {
      if (plain !== '')
        warnings.push(
          problem('response/unknown-column', wordFacts(header, [...questionnaire.questions.map(({ id }) => id), ...attributes]), at),
        );
      return;
    }
    if (seen.has(meaning)) problems.push(problem('response/duplicate-column', { word: header }, at));
    seen.add(meaning);
    if (question !== undefined) questions.push({ column, question });
    else if (attribute !== undefined) found.push({ column, attribute });
    else respondent = column;
  });
  if (questions.length === 0)
    problems.push(problem('response/no-question-column', { known: questionnaire.questions.slice(0, 3).map(({ id }) => id) }, place));
  return problems.length > 0
    ? bad([...problems, ...warnings])
    : good({ respondent, attributes: found, questions, count: headers.length }, warnings);
}
