import type { Path } from '#document/read-document';
import { type Place, type Problem, problem } from '#problem';
import { changedMeaning, type MeaningPart } from './changed-meaning';
import type { Question } from './questionnaire';
import { knownText } from './source-text';

const keys: Readonly<Record<MeaningPart, string>> = {
  type: 'type',
  text: 'text',
  scale: 'scale',
  keying: 'reversed',
  levels: 'type',
  anchors: 'anchors',
  unit: 'unit',
};

/** A question whose id is known and means something else: one id, one meaning, or trends would join what does not belong together. */
export function otherMeaning(known: Question, question: Question, placeAt: (key: Path) => Place): readonly Problem[] {
  const [part] = changedMeaning(known, question);
  return part === undefined
    ? []
    : [problem('questionnaire/other-meaning', { id: question.id, part, text: knownText(known) }, placeAt([keys[part]]))];
}
