import type { Language } from '#problem';
import type { Marker, Question, Questionnaire, Role } from '#questionnaire/questionnaire';
import type { Answer } from '#response/response';
import { shownQuestions } from '#response/shown-questions';
import { type Wording, wordingFor } from '#wording/wording';

export interface DebriefOf {
  readonly questionnaire: Questionnaire;
  readonly role: Role | null;
  readonly markers: readonly string[] | null;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly language: Language;
}

const good = 75;
const poor = 25;
const mostNamed = 6;

interface Part {
  readonly marker: Marker;
  readonly questions: readonly Question[];
  readonly scores: readonly number[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Facts: what an auditor rates and what was seen or measured; the rest is what people say. */
const isFact = ({ type }: Question): boolean => type === 'maturity' || type === 'yes-partly-no' || type === 'kpi';

function listed(names: readonly string[], own: Wording): string {
  if (names.length <= mostNamed) return names.join(', ');
  return own.say('interview.debrief.more', { list: names.slice(0, mostNamed).join(', '), count: names.length - mostNamed });
}

/** A question in its own words: who conducts an interview knows no ids. */
const quoted = ({ text }: Question, own: Wording): string => own.quote(own.text(text).replace(/\.$/, ''));

/** One line for a marker where a saying and a fact of this interview are far apart; null when none are. */
function contradiction({ marker, questions }: Part, answers: DebriefOf['answers'], own: Wording): string | null {
  const scored = questions.flatMap((question) => {
    const score = answers.get(question.id)?.score ?? null;
    return score === null ? [] : [{ question, score }];
  });
  const said = scored.filter(({ question }) => !isFact(question));
  const seen = scored.filter(({ question }) => isFact(question));
  for (const saying of said) {
    for (const fact of seen) {
      const high = Math.max(saying.score, fact.score);
      const low = Math.min(saying.score, fact.score);
      if (high < good || low > poor) continue;
      const key = saying.score > fact.score ? 'interview.debrief.better-said' : 'interview.debrief.worse-said';
      return own.say(key, {
        name: own.text(marker.name),
        said: quoted(saying.question, own),
        seen: quoted(fact.question, own),
        high: own.number(high),
        low: own.number(low),
      });
    }
  }
  return null;
}

/** What the interviewer should know before leaving the room, in at most ten lines: low markers, contradictions, don't-knows, gaps in coverage. */
export function debrief({ questionnaire, role, markers, answers, language }: DebriefOf): readonly string[] {
  const own = wordingFor(language);
  const plan = shownQuestions({ questionnaire, role, markers, answers });
  const stateOf = (question: Question) => answers.get(question.id)?.state ?? 'not-shown';
  const count = (state: string): number => plan.filter((question) => stateOf(question) === state).length;
  const parts: readonly Part[] = questionnaire.markers.flatMap((marker) => {
    const questions = plan.filter((question) => question.marker === marker.id);
    const scores = questions.flatMap((question) => answers.get(question.id)?.score ?? []);
    return questions.length === 0 ? [] : [{ marker, questions, scores }];
  });
  const low = parts
    .filter(({ marker, scores }) => scores.length > 0 && mean(scores) < marker.target)
    .sort((a, b) => mean(a.scores) - mean(b.scores))
    .slice(0, 3)
    .map(({ marker, scores }) =>
      own.say('interview.debrief.marker', { name: own.text(marker.name), score: own.number(mean(scores)), count: scores.length }),
    );
  const named = (wanted: (question: Question) => boolean): readonly string[] =>
    parts.filter(({ questions }) => questions.some(wanted)).map(({ marker }) => own.text(marker.name));
  const unknown = named((question) => stateOf(question) === 'dont-know');
  const uncovered = parts
    .filter(({ questions }) => questions.every((question) => stateOf(question) === 'not-shown'))
    .map(({ marker }) => own.text(marker.name));
  const scored = parts.some(({ scores }) => scores.length > 0);
  return [
    own.say('interview.debrief.counts', {
      answered: count('answered'),
      total: plan.length,
      unknown: count('dont-know'),
      skipped: count('skipped'),
    }),
    ...(low.length > 0
      ? [own.say('interview.debrief.lowest', { markers: low.join(', ') })]
      : scored
        ? [own.say('interview.debrief.none-low')]
        : []),
    ...parts.flatMap((part) => contradiction(part, answers, own) ?? []).slice(0, 5),
    ...(unknown.length > 0 ? [own.say('interview.debrief.unknown', { markers: listed(unknown, own) })] : []),
    ...(uncovered.length > 0 ? [own.say('interview.debrief.uncovered', { markers: listed(uncovered, own) })] : []),
  ];
}
