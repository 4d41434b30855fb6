import { idSchema } from '#document/schema';
import type { QuestionType } from './question-type';
import type { Question } from './questionnaire';

/** What every type answered on a scale shares: one code out of its options, scored as that option says. */
export const scaleAnswers: Pick<QuestionType, 'properties' | 'required' | 'scored' | 'read' | 'score'> = {
  properties: { scale: idSchema },
  required: [],
  scored: true,
  read: (raw, question) => optionOf(question, raw.trim())?.code ?? null,
  score: (code, question) => optionOf(question, code)?.score ?? null,
};

function optionOf(question: Question, code: string) {
  return question.options.find((option) => option.code === code) ?? sameNumber(question, code);
}

/** Spreadsheets write 4 as 4.0 or 4,0. */
function sameNumber(question: Question, code: string) {
  if (!/^-?\d+[.,]\d+$/.test(code)) return undefined;
  const value = Number(code.replace(',', '.'));
  return question.options.find((option) => option.code.trim() !== '' && Number(option.code) === value);
}
