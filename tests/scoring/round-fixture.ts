import { ownEyes } from '#disclosure/mask';
import type { Marker, Question, Questionnaire, Role } from '#questionnaire/questionnaire';
import {
  type Answer,
  type Batch,
  dontKnow,
  notApplicable,
  notShown,
  type Rating,
  type Response,
  type Source,
  skipped,
} from '#response/response';
import { type ScoringRules, usualStability } from '#scoring/rules';
import { type Mask, type RoundAnswers, scoreRound, tallyRound } from '#scoring/score-round';
import type { MarkerScore, Scorecard } from '#scoring/scorecard';
import type { KpiValue } from '#scoring/unit-values';

/** A statement of a marker: `one-team-1` belongs to `one-team`. */
export const statement = (id: string, rest: Partial<Question> = {}): Question => ({
  id,
  marker: id.replace(/-[^-]*$/, ''),
  type: 'agreement',
  text: { en: id },
  ask: [],
  reversed: false,
  weight: 1,
  options: [1, 2, 3, 4, 5].map((step) => ({ code: String(step), label: {}, score: (step - 1) * 25 })),
  anchors: [],
  kpi: null,
  limits: null,
  showIf: null,
  required: false,
  ...rest,
});

/** A figure that scores as it is: 0 to 100. */
export const figure = (id: string, rest: Partial<Question> = {}): Question =>
  statement(id, {
    type: 'kpi',
    options: [],
    kpi: {
      unit: { en: '%' },
      anchors: [
        [0, 0],
        [100, 100],
      ],
      target: 90,
    },
    ...rest,
  });

export const markerOf = (id: string, rest: Partial<Marker> = {}): Marker => ({
  id,
  domain: 'all',
  gate: false,
  target: 75,
  weight: 1,
  covers: [],
  name: { en: id },
  definition: {},
  why: {},
  answers: [],
  themes: [],
  levels: [],
  probe: null,
  evidence: [],
  actions: [],
  ...rest,
});

/** A questionnaire of these questions; what is special about its markers by id. */
export const asking = (
  questions: readonly Question[],
  markers: Readonly<Record<string, Partial<Marker>>> = {},
  rest: Partial<Questionnaire> = {},
): Questionnaire => {
  const ids = [...new Set(questions.flatMap(({ marker }) => marker ?? []))];
  return {
    format: 1,
    id: 'check',
    name: { en: 'Check' },
    purpose: {},
    introduction: {},
    anonymity: null,
    respondents: [],
    minutes: null,
    cadence: 'once',
    mode: 'anonymous',
    attributes: ['team'],
    smallestDifference: 5,
    leastAnswered: 0.5,
    leastCoverage: 1 / 3,
    gates: { open: 60, closed: 40 },
    domains: [{ id: 'all', name: { en: 'All' } }],
    markers: ids.map((id) => markerOf(id, markers[id])),
    questions,
    outside: { dontKnow: {}, notApplicable: {}, noData: {} },
    hash: 'f'.repeat(64),
    ...rest,
  };
};

/** A score, or one of the four states. */
export type Said = number | 'dk' | 'n/a' | '' | 'not-shown';

const said = (what: Said): Answer => {
  if (typeof what === 'number') return { state: 'answered', code: String(what), score: what };
  return { dk: dontKnow, 'n/a': notApplicable, '': skipped, 'not-shown': notShown }[what];
};

export interface Person {
  readonly role?: Role | null;
  readonly team?: string;
  /** Among the attributes alone, where it is no role. */
  readonly level?: string;
  readonly consent?: boolean;
  /** One a personal question, in the questionnaire's order. */
  readonly says: readonly Said[];
}

/** People alike but for what they say. */
export const people = (answers: readonly (Said | readonly Said[])[], rest: Omit<Person, 'says'> = {}): Person[] =>
  answers.map((says) => ({ ...rest, says: Array.isArray(says) ? (says as readonly Said[]) : [says as Said] }));

const isPersonal = ({ type, ask }: Question): boolean => type !== 'kpi' && !ask.includes('auditor');

const batchOf = (source: Source, questionnaire: Questionnaire, persons: readonly Person[]): Batch => ({
  source,
  questionnaire: questionnaire.id,
  questions: questionnaire.questions.filter(isPersonal).map(({ id }) => id),
  rows: persons.map(
    ({ role = null, team, level, consent = false, says }, i): Response => ({
      respondent: `p${i}`,
      role,
      attributes: { ...(team === undefined ? {} : { team }), ...(level === undefined ? {} : { level }) },
      consent,
      answers: says.map(said),
    }),
  ),
});

export const rating = (question: string, score: Said, rest: Partial<Rating> = {}): Rating => ({
  question,
  unit: null,
  role: 'auditor',
  respondent: 'auditor-1',
  answer: said(score),
  ...rest,
});

export const measured = (question: string, value: number, unit: string | null = null): KpiValue => ({
  question,
  unit,
  value,
  period: '2026-Q4',
  source: 'system',
});

export interface Round {
  readonly questionnaire: Questionnaire;
  readonly survey?: readonly Person[];
  readonly interviews?: readonly Person[];
  readonly ratings?: readonly Rating[];
  readonly kpis?: readonly KpiValue[];
  readonly ratersConsented?: boolean;
  readonly rules?: Partial<ScoringRules>;
}

export const rulesOf = ({ questionnaire, rules }: Round): ScoringRules => ({
  round: '2026-Q4',
  questionnaires: [questionnaire],
  targets: {},
  weights: {},
  minimum: 5,
  headcounts: {},
  unit: null,
  split: null,
  stability: usualStability,
  ...rules,
});

export const answersOf = ({ questionnaire, survey, interviews, ratings, kpis, ratersConsented }: Round): RoundAnswers => ({
  batches: [
    ...(survey ? [batchOf('survey', questionnaire, survey)] : []),
    ...(interviews ? [batchOf('interview', questionnaire, interviews)] : []),
  ],
  ratings: ratings ?? [],
  ratersConsented: ratersConsented ?? false,
  kpis: kpis ?? [],
  problems: [],
});

/** The scorecard before anything is withheld, unless a mask is given. */
export function score(round: Round, mask: Mask = ownEyes): Scorecard {
  const answers = answersOf(round);
  const rules = rulesOf(round);
  return scoreRound(tallyRound(answers, rules), answers, rules, mask);
}

export function markerIn({ markers }: Scorecard, id: string): MarkerScore {
  const found = markers.find((marker) => marker.id === id);
  if (!found) throw new Error(id);
  return found;
}
