import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Question, Questionnaire } from './questionnaire';
import { knownText, sourceText } from './source-text';

/** The meaning of a question: its text in the source language, its scale and its keying. Another translation is the same meaning, and so is another wording declared `equivalent`. */
const meaningOf = (question: Question): unknown => ({
  id: question.id,
  type: question.type,
  text: knownText(question),
  reversed: question.reversed,
  weight: question.weight,
  options: question.options.map(({ code, label, score }) => [code, sourceText(label), score]),
  kpi: question.kpi?.anchors ?? null,
  showIf: question.showIf,
});

/** sha256 of what a questionnaire means, 64 hex digits: questions in order, the markers' gates, targets and weights, and the missing-answer rule. */
export function hashQuestionnaire(questionnaire: Omit<Questionnaire, 'hash'>): string {
  const meaning = {
    id: questionnaire.id,
    questions: questionnaire.questions.map(meaningOf),
    markers: questionnaire.markers.map(({ id, gate, target, weight }) => ({ id, gate, target, weight })),
    least: [questionnaire.leastAnswered, questionnaire.leastCoverage],
    gates: questionnaire.gates,
    delta: questionnaire.smallestDifference,
  };
  return hashText(JSON.stringify(meaning));
}

/** sha256 of a text, 64 hex digits. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
