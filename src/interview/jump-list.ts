import type { Question, ShownMarker } from '#questionnaire/questionnaire';
import { shownMarker } from '#questionnaire/shown-markers';
import type { Answer } from '#response/response';
import type { Wording } from '#wording/wording';

/** A marker's questions in this interview. */
export interface JumpPart {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly answered: number;
}

/** Where one can jump to: the markers in the order they are asked, then what belongs to none. */
export function jumpList(
  shown: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  all: readonly ShownMarker[],
  own: Wording,
): readonly JumpPart[] {
  const markers = new Map(all.map((marker) => [marker.id, marker]));
  const parts = new Map<string | null, Question[]>();
  for (const question of shown) parts.set(shownMarker(question), [...(parts.get(shownMarker(question)) ?? []), question]);
  return [...parts].map(([id, questions]) => {
    const marker = markers.get(id ?? '');
    return {
      name: marker ? own.text(marker.name) : own.say('interview.no-marker'),
      questions,
      answered: questions.filter((question) => answers.has(question.id)).length,
    };
  });
}
