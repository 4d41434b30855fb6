import type { Question } from '#questionnaire/questionnaire';
import { shownMarker, shownMarkers } from '#questionnaire/shown-markers';
import type { Answer } from '#response/response';
import { wordingFor } from '#wording/wording';
import type { HeldRun } from './held-run';
import { passList } from './pass-list';

/** Jumps to the last part of the list; the question that has to follow. */
export async function jumpTo(held: HeldRun, plan: readonly Question[], answers: ReadonlyMap<string, Answer>): Promise<Question> {
  const { run, questionnaire } = held;
  const own = wordingFor(run.language);
  const parts = new Map<string | null, Question[]>();
  for (const question of plan) parts.set(shownMarker(question), [...(parts.get(shownMarker(question)) ?? []), question]);
  const entries = [...parts].map(([id, questions]) => {
    const label = shownMarkers(questionnaire).find((marker) => marker.id === id)?.name[run.language] ?? own.say('interview.no-marker');
    const answered = questions.filter((question) => answers.has(question.id)).length;
    return { label, detail: `${answered}/${questions.length}` };
  });
  await passList(held, own.say('interview.jump.title'), entries, parts.size - 1);
  const last = [...parts.values()].at(-1) ?? [];
  const to = last.find(({ id }) => !answers.has(id)) ?? last[0];
  if (to === undefined) throw new Error('nowhere to jump to');
  return to;
}
