import type { Option, Question } from './questionnaire';
import { knownText, sourceText } from './source-text';

/** What of a question's meaning can differ: `levels` are the five texts of a maturity question, `anchors` the scores of a KPI's values. */
export type MeaningPart = 'type' | 'text' | 'scale' | 'keying' | 'levels' | 'anchors' | 'unit';

/** Whether two scales ask for the same answers and score them alike; another translation of a label is the same answer. */
export const sameScale = (before: readonly Option[], after: readonly Option[]): boolean => told(before) === told(after);

const told = (options: readonly Option[]): string =>
  JSON.stringify(options.map(({ code, label, score }) => [code, sourceText(label), score]));

/**
 * In what two versions of a question mean something else; empty: answers to the one can be held against answers to the other.
 * A text declared `equivalent`, and with it the texts of its levels, means the same; who is asked, weight and skip logic are no meaning.
 */
export function changedMeaning(before: Question, after: Question): readonly MeaningPart[] {
  const isReworded = after.equivalent !== undefined && knownText(after) === knownText(before);
  const levelsOf = ({ anchors }: Question): string => JSON.stringify(anchors.map(sourceText));
  const differs: Readonly<Record<MeaningPart, boolean>> = {
    type: before.type !== after.type,
    text: knownText(before) !== knownText(after),
    scale: !sameScale(before.options, after.options),
    keying: before.reversed !== after.reversed,
    levels: !isReworded && levelsOf(before) !== levelsOf(after),
    anchors: JSON.stringify(before.kpi?.anchors) !== JSON.stringify(after.kpi?.anchors),
    unit: !isReworded && sourceText(before.kpi?.unit ?? {}) !== sourceText(after.kpi?.unit ?? {}),
  };
  return (Object.keys(differs) as MeaningPart[]).filter((part) => differs[part]);
}
