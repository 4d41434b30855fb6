import type { Schema } from '#document/schema';
import type { Question, QuestionTypeName } from './questionnaire';

/** One kind of question: what its YAML may say, how an answer is read and what it scores. One file on the shelf `question-types/`. */
export interface QuestionType {
  readonly name: QuestionTypeName;
  /** The shared scale it is answered on unless the question names another; null: it has no scale. */
  readonly scale: string | null;
  /** Its YAML keys beside the common ones, as JSON schema. */
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  /** False: reported, never scored. */
  readonly scored: boolean;
  /** The stored code of a typed or imported answer; null when it is no answer to this question. */
  read(raw: string, question: Question): string | null;
  /** 0-100 before reversing for a code that `read` returned; null: does not count (not applicable). */
  score(code: string, question: Question): number | null;
}

export const defineQuestionType = (type: QuestionType): QuestionType => type;
