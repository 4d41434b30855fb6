import { changedMeaning } from './changed-meaning';
import { changedSettings } from './changed-settings';
import { compareTrend } from './compare-trend';
import { compareWording } from './compare-wording';
import { markerSettings } from './marker-settings';
import type { Question, Questionnaire } from './questionnaire';
import type { NamedQuestion, QuestionnaireComparison, QuestionnaireSetting, QuestionSetting } from './questionnaire-comparison';
import { shownMarker } from './shown-markers';

/** Two questionnaires, or two versions of one, question by question: what came, went, and what an id means now; and what is left to compare over time. */
export function compareQuestionnaires(before: Questionnaire, after: Questionnaire): QuestionnaireComparison {
  const earlier = new Map(before.questions.map((question) => [question.id, question]));
  const later = new Set(after.questions.map(({ id }) => id));
  const pairs = after.questions.flatMap((now): (readonly [Question, Question])[] => {
    const then = earlier.get(now.id);
    return then ? [[then, now]] : [];
  });
  const meant = pairs.map(([then, now]) => ({ id: now.id, parts: changedMeaning(then, now), before: then, after: now }));
  return {
    same: before.hash === after.hash,
    came: after.questions.filter(({ id }) => !earlier.has(id)).map(named),
    went: before.questions.filter(({ id }) => !later.has(id)).map(named),
    moved: pairs
      .map(([then, now]) => ({ id: now.id, before: shownMarker(then), after: shownMarker(now) }))
      .filter((pair) => pair.before !== pair.after),
    changed: meant.filter(({ parts }) => parts.length > 0),
    reworded: meant
      .filter(({ parts }) => parts.length === 0)
      .flatMap(({ id, before: then, after: now }) => {
        const wording = compareWording(then, now);
        return wording ? [{ id, ...wording, before: then.text, after: now.text }] : [];
      }),
    adjusted: pairs
      .map(([then, now]) => ({ id: now.id, settings: changedSettings(questionSettings(then), questionSettings(now)) }))
      .filter(({ settings }) => settings.length > 0),
    reordered:
      pairs.map(([, { id }]) => id).join() !==
      before.questions
        .map(({ id }) => id)
        .filter((id) => later.has(id))
        .join(),
    markers: after.markers.flatMap((now) => {
      const then = before.markers.find(({ id }) => id === now.id);
      const settings = then ? changedSettings(markerSettings(then), markerSettings(now)) : [];
      return settings.length > 0 ? [{ id: now.id, settings }] : [];
    }),
    settings: changedSettings(questionnaireSettings(before), questionnaireSettings(after)),
    trend: compareTrend(before, after),
  };
}

const named = (question: Question): NamedQuestion => ({ id: question.id, marker: shownMarker(question), text: question.text });

/** What beside the meaning of a question is set: who is asked, when, and how much it counts. */
const questionSettings = (question: Question): Readonly<Record<QuestionSetting, unknown>> => ({
  weight: question.weight,
  ask: question.ask,
  'show-if': question.showIf,
  required: question.required,
  limits: question.limits,
  target: question.kpi?.target ?? null,
});

const questionnaireSettings = (questionnaire: Questionnaire): Readonly<Record<QuestionnaireSetting, unknown>> => ({
  mode: questionnaire.mode,
  respondents: questionnaire.respondents,
  'smallest-difference': questionnaire.smallestDifference,
  'least-answered': questionnaire.leastAnswered,
  'least-coverage': questionnaire.leastCoverage,
  'gate-open': questionnaire.gates.open,
  'gate-closed': questionnaire.gates.closed,
});
