import { wordFacts } from '#document/nearest';
import type { Located, Path } from '#document/read-document';
import { bad, good, type Language, type Outcome, type Place, type Problem, problem } from '#problem';
import { buildQuestion } from './build-question';
import { localised } from './build-scale';
import { overlayMarker } from './overlay-marker';
import type { Action, Marker, Question, Scale } from './questionnaire';
import type { ActionInFile, MarkerInFile } from './questionnaire-file';
import { repeatedIds } from './repeated-ids';

/** A marker with all questions that belong to it. */
export interface MarkerContent {
  readonly marker: Marker;
  readonly questions: readonly Question[];
  /** Where its domain is named, for only a questionnaire knows which domains there are. */
  readonly domainPlace: Place;
}

interface MarkerSurroundings {
  readonly scales: ReadonlyMap<string, Scale>;
  readonly language: Language;
  readonly located: Located<unknown>;
  readonly path: Path;
  /** The marker of the same id that this one is written over; its levels serve questions that bring none. */
  readonly under?: MarkerContent | null;
  /** Whether its questions may mean something else here. */
  readonly anyMeaning?: boolean;
}

/** Target of a marker that names none: "agree", "often" or level 3. */
const usualTarget = 75;

/** A marker as written, over the one of the same id where there is one. */
export function buildMarker(written: MarkerInFile, around: MarkerSurroundings): Outcome<MarkerContent> {
  const own = buildOwn(written, around);
  return own.ok && around.under ? overlayMarker(own.value, around.under, written, around) : own;
}

function buildOwn(written: MarkerInFile, around: MarkerSurroundings): Outcome<MarkerContent> {
  const { language, located, path, scales } = around;
  const levels = written.levels?.map((level) => localised(level, language)) ?? around.under?.marker.levels ?? [];
  const problems: Problem[] = [];
  const questions: Question[] = [];
  const below = around.under?.questions.map(({ id }) => id) ?? [];
  const seen = new Set<string>();
  (written.questions ?? []).forEach((question, i) => {
    const at = [...path, 'questions', i];
    const id = typeof question === 'string' ? question : question.id;
    if (seen.has(id)) problems.push(problem('questionnaire/duplicate-id', { id }, located.place([...at, 'id'])));
    seen.add(id);
    if (typeof question === 'string') {
      if (!below.includes(id)) problems.push(problem('questionnaire/nothing-to-keep', wordFacts(id, below), located.place(at)));
      return;
    }
    if (!question.id.startsWith(`${written.id}-`)) {
      problems.push(problem('questionnaire/id-not-of-marker', { id: question.id, marker: written.id }, located.place([...at, 'id'])));
    }
    const built = buildQuestion(question, { marker: written.id, levels, scales, language, located, path: at });
    if (built.ok) questions.push(built.value);
    else problems.push(...built.problems);
  });
  problems.push(...repeatedIds(written.actions ?? [], located, [...path, 'actions']));
  if (problems.length > 0) return bad(problems);
  const marker: Marker = {
    id: written.id,
    domain: written.domain ?? '',
    gate: written.gate ?? false,
    target: written.target ?? usualTarget,
    weight: written.weight ?? 1,
    covers: written.covers ?? [],
    name: localised(written.name ?? {}, language),
    definition: localised(written.definition ?? {}, language),
    why: localised(written.why ?? {}, language),
    answers: written.answers ?? [],
    themes: (written.themes ?? []).map((theme) => ({ name: localised(theme.name, language), questions: theme.questions })),
    levels,
    probe: written.probe === undefined ? null : localised(written.probe, language),
    evidence: (written.evidence ?? []).map((text) => localised(text, language)),
    actions: (written.actions ?? []).map((action) => buildAction(action, language)),
  };
  return good({ marker, questions, domainPlace: located.place([...path, 'domain']) });
}

const buildAction = (written: ActionInFile, language: Language): Action => ({
  id: written.id,
  do: localised(written.do, language),
  owner: localised(written.owner, language),
  days: written.days,
  recurring: written.recurring ?? false,
  measure: localised(written.measure, language),
  question: written.question ?? null,
  gain: written.gain ?? null,
  from: written.from ?? null,
  to: written.to ?? null,
  unit: written.unit === undefined ? null : localised(written.unit, language),
  effect: localised(written.effect, language),
  tags: written.tags ?? [],
});
