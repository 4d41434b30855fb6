import { type Localised, languages, type Outcome } from '#problem';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { plainText } from './plain-text';
import { readAnswer } from './read-answer';
import type { Answer } from './response';

/**
 * Reads the cells of one column of a table that people or other tools made: a code, a label of the scale in any of the three
 * languages, a level's own text, or the words for "don't know" and "does not apply".
 */
export function cellReader(question: Question, outside: Questionnaire['outside']): (cell: string) => Outcome<Answer> {
  const codes = new Map<string, string>();
  const learn = (texts: Localised | undefined, code: string): void => {
    for (const language of languages) {
      const text = texts?.[language];
      if (!text) continue;
      codes.set(plainText(text), code);
      codes.set(plainText(text.replace(/\s*\([^)]*\)/g, '')), code);
    }
  };
  question.anchors.forEach((anchor, i) => learn(anchor, question.options[i]?.code ?? ''));
  for (const option of question.options) learn(option.label, option.code);
  learn(outside.dontKnow, 'dk');
  learn(outside.notApplicable, 'n/a');
  if (question.kpi) learn(outside.noData, 'dk');
  const own = new Set(question.options.map(({ code }) => code));
  // A code is itself, whatever else is labelled like it.
  const codeOf = (cell: string): string => (own.has(cell.trim()) ? cell.trim() : (codes.get(plainText(cell)) ?? cell));
  if (question.type !== 'choices') return (cell) => readAnswer(question, codeOf(cell));
  return (cell) => {
    const parts = cell.split(';').map((part) => codeOf(part).trim());
    return readAnswer(question, parts.filter((part) => part !== '').join(';'));
  };
}
