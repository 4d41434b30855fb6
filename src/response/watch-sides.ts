import { type Problem, problem, wholeFile } from '#problem';
import { partOf } from '#questionnaire/part-of';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Response } from './response';
import { isPutTo, speaksFor } from './speaks-for';

/** Goes along with the rows of a table. */
export interface SideWatch {
  see(response: Pick<Response, 'role' | 'attributes' | 'answers'>, line: number): void;
  /** What whoever holds the answers has to know, by line; never in a report. */
  problems(): readonly Problem[];
}

const mostLines = 20;

/** Watches for rows with answers to the other side's questions, which count nowhere, and for rows whose side only their answers tell. */
export function watchSides(questionnaire: Questionnaire, file: string): SideWatch {
  const parts = questionnaire.questions.map((question) => partOf(question, questionnaire));
  const misplaced: number[] = [];
  const inferred: number[] = [];
  return {
    see: (response, line) => {
      const speaks = speaksFor(response, parts);
      if (speaks.isInferred) inferred.push(line);
      if (response.answers.some(({ state }, i) => state === 'answered' && !isPutTo(parts[i], speaks))) misplaced.push(line);
    },
    problems: () =>
      ([['response/other-side-rows', misplaced] as const, ['response/side-inferred', inferred] as const] as const).flatMap(
        ([code, lines]) =>
          lines.length > 0 ? [problem(code, { count: lines.length, known: lines.slice(0, mostLines).map(String) }, wholeFile(file))] : [],
      ),
  };
}
