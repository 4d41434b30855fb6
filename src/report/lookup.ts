import type { Marker, Question } from '#questionnaire/questionnaire';
import type { MarkerScore } from '#scoring/scorecard';
import type { ReportInput } from './section';
import { showIn } from './show';

/** Points of a scale that nobody described. */
const usualPoints = 5;

/** What the sections look up by id, and how they say it. */
export function lookupIn(input: ReportInput) {
  const { scorecard, wording, markers, questionnaires } = input;
  const scores = new Map(scorecard.markers.map((marker) => [marker.id, marker]));
  const contents = new Map(markers.map((marker) => [marker.id, marker]));
  const questions = new Map(
    questionnaires.flatMap((questionnaire) => questionnaire.questions.map((question) => [question.id, question] as const)),
  );
  const pointsOf = ({ options }: Question): number => options.filter(({ score }) => score !== null).length;
  const points = (of: MarkerScore | null): number => {
    const mine = (of ? [of] : scorecard.markers).flatMap((marker) =>
      marker.questions.filter(({ part, scored }) => part === 'personal' && scored),
    );
    const scales = mine.flatMap(({ id }) => {
      const question = questions.get(id);
      return question && pointsOf(question) > 1 ? [pointsOf(question)] : [];
    });
    return scales.length > 0 ? Math.min(...scales) : usualPoints;
  };
  const name = (id: string): string => {
    const found = scores.get(id) ?? contents.get(id);
    return found ? wording.text(found.name) || id : id;
  };
  const questionText = (id: string): string => {
    const question = questions.get(id);
    return question ? wording.text(question.text) || id : id;
  };
  return {
    show: showIn(wording),
    score: (id: string): MarkerScore | null => scores.get(id) ?? null,
    content: (id: string): Marker | null => contents.get(id) ?? null,
    question: (id: string): Question | null => questions.get(id) ?? null,
    /** Answer points of a marker's personal questions, the fewest there are; of all markers for null. */
    points,
    pointsOfQuestion: (id: string): number => {
      const question = questions.get(id);
      return question && pointsOf(question) > 1 ? pointsOf(question) : usualPoints;
    },
    name,
    quoted: (id: string): string => wording.quote(name(id)),
    questionText,
    /** In quotation marks; a statement's full stop stays outside. */
    quotedQuestion: (id: string): string => wording.quote(questionText(id).replace(/\.$/, '')),
    byName: (a: string, b: string): number => new Intl.Collator(wording.language).compare(a, b),
  };
}

export type Lookup = ReturnType<typeof lookupIn>;
