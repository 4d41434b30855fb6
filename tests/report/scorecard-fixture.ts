import { readdirSync, readFileSync } from 'node:fs';
import { findings } from '#finding/findings';
import { proposeActions } from '#plan/propose-actions';
import { good, type Language } from '#problem';
import { openLibrary } from '#questionnaire/library';
import type { Marker, Questionnaire } from '#questionnaire/questionnaire';
import { readQuestionnaire } from '#questionnaire/read-questionnaire';
import type { ReportInput } from '#report/section';
import {
  type EvidenceLabel,
  type Interval,
  type MarkerScore,
  noCounts,
  type PeopleScore,
  type QuestionScore,
  type Reason,
  type SayDo,
  type Scorecard,
  type Tier,
  type Verdict,
} from '#scoring/scorecard';
import { studentT, verdict } from '#statistics/index';
import { wordingFor } from '#wording/wording';

const folder = new URL('../../questionnaires/', import.meta.url);
const read = (path: string) => ({ text: readFileSync(new URL(path, folder), 'utf8'), file: path });

const opened = openLibrary(
  {
    scales: read('scales.yaml'),
    domains: read('domains.yaml'),
    markerIds: readdirSync(new URL('markers/', folder))
      .map((name) => name.replace('.yaml', ''))
      .sort(),
    marker: (id) => good(read(`markers/${id}.yaml`)),
    expectations: null,
  },
  'en',
);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const library = opened.value;

/** A shipped questionnaire, complete. */
function questionnaire(id: string): Questionnaire {
  const outcome = readQuestionnaire(read(`${id}.yaml`), library);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** A shipped marker's content. */
export function markerContent(id: string): Marker {
  const content = library.marker(id);
  if (!content?.ok) throw new Error(`no marker ${id}`);
  return content.value.marker;
}

export interface MarkerFacts {
  readonly id: string;
  readonly score: number | null;
  readonly n?: number;
  readonly sd?: number;
  readonly population?: number | null;
  readonly kpis?: MarkerScore['sources']['kpis'];
  readonly ratings?: MarkerScore['sources']['ratings'];
  readonly other?: PeopleScore | null;
  readonly ratedOnly?: boolean;
  readonly withheld?: Reason | null;
  readonly dontKnow?: number;
  readonly oneQuestion?: boolean;
}

const labelOf = (interval: Interval | null): EvidenceLabel => {
  if (!interval) return 'direction-only';
  const half = (interval.high - interval.low) / 2;
  return half <= 5 ? 'firm' : half <= 10 ? 'fair' : half <= 20 ? 'rough' : 'direction-only';
};

const tierOf = (gap: number, said: Verdict | null, isShutGate: boolean): Tier | null => {
  if (gap <= 0) return null;
  if (isShutGate || said === 'clear') return 'A';
  if (said === null || said === 'not-estimable') return gap >= 25 ? 'A' : gap >= 10 ? 'B' : 'C';
  return said === 'indicative' || said === 'small' ? 'B' : 'C';
};

/** A marker's score from a few facts; everything else follows by the rules. */
export function marker(facts: MarkerFacts): MarkerScore {
  const { id, n = 40, sd = 20, population = null, kpis = [], ratings = [], ratedOnly = false, withheld = null, dontKnow = 0 } = facts;
  const content = markerContent(id);
  const score = withheld ? null : facts.score;
  const hasPeople = score !== null && !ratedOnly;
  const census = population !== null && population === n;
  const se = hasPeople && sd > 0 && n > 1 ? (sd / Math.sqrt(n)) * Math.sqrt(1 - (population ? n / population : 0)) : null;
  const half = se && !census ? studentT.quantile(0.975, n - 1) * se : null;
  const exact = half === null || score === null ? null : { low: score - half, high: score + half };
  const interval = exact && n < 10 ? { low: Math.floor(exact.low / 5) * 5, high: Math.ceil(exact.high / 5) * 5 } : exact;
  const intervalReason: Reason | null = interval
    ? null
    : !hasPeople
      ? 'no-answers'
      : census
        ? 'census'
        : sd === 0
          ? 'no-variation'
          : 'n-too-small';
  const gap = score === null ? null : content.target - score;
  const said = gap === null || ratedOnly ? null : verdict({ difference: gap, se, df: n - 1, delta: 5 });
  const state = score === null ? null : score >= 60 ? 'open' : score >= 40 ? 'weak' : 'closed';
  const people: PeopleScore | null =
    score === null || ratedOnly
      ? null
      : {
          source: 'survey',
          score,
          reason: null,
          n,
          sd,
          se,
          df: n - 1,
          interval,
          intervalReason,
          population,
          plainMean: null,
          leastStratum: null,
        };
  const answers = score === null ? noCounts : { ...noCounts, answered: n, dontKnow };
  const asked = questionnaire('self-check').questions.find((question) => question.marker === id);
  const questions: readonly QuestionScore[] = asked
    ? [
        {
          id: asked.id,
          part: 'personal',
          reversed: asked.reversed,
          weight: 1,
          scored: true,
          mean: hasPeople ? score : null,
          n: hasPeople ? n : 0,
          answers,
          reason: withheld,
          byRole: [],
          distribution: [],
        },
      ]
    : [];
  return {
    id,
    domain: content.domain,
    name: content.name,
    weight: 1,
    score,
    reason: score === null ? (withheld ?? 'no-answers') : null,
    interval,
    intervalReason,
    evidence: labelOf(interval),
    se,
    df: se === null ? null : n - 1,
    n: hasPeople ? n : 0,
    target: content.target,
    gap,
    verdict: said,
    tier: gap === null ? null : tierOf(gap, said, content.gate && state !== 'open'),
    indexPointsLost: gap === null ? null : Math.max(0, gap) / 15,
    gate: content.gate ? { state, floor: 60, certain: !interval || interval.low > 60 || interval.high < 60 } : null,
    withheld,
    oneQuestion: facts.oneQuestion ?? true,
    ratedOnly,
    answers,
    parts:
      score === null
        ? []
        : [
            ...(hasPeople ? [{ kind: 'people', question: null, weight: 1, value: score, measured: null } as const] : []),
            ...ratings.map(
              ({ id: question, score: value, verified }) =>
                ({ kind: verified ? 'rating' : 'own-rating', question, weight: 1, value, measured: null }) as const,
            ),
            ...kpis.map(
              ({ id: question, score: value, value: measured }) => ({ kind: 'kpi', question, weight: 1, value, measured }) as const,
            ),
          ],
    sources: { people, otherPeople: facts.other ?? null, ratings, kpis },
    questions,
  };
}

/** A scorecard of these markers, as disclosure would hand it on. */
export function scorecard(markers: readonly MarkerScore[], more: Partial<Scorecard> = {}): Scorecard {
  const known = markers.filter(({ score }) => score !== null);
  const mean = known.length > 0 ? known.reduce((sum, { score }) => sum + (score ?? 0), 0) / known.length : null;
  const n = Math.max(0, ...known.map((one) => one.n));
  const gates = markers.filter(({ gate }) => gate !== null).sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  const inState = (state: string) => gates.filter(({ gate }) => gate?.state === state).map(({ id }) => id);
  const unmeasured = gates.filter(({ score }) => score === null).map(({ id }) => id);
  const own = mean === null ? null : Math.min(5, Math.floor(mean / 20) + 1);
  const shut = gates.find(({ gate, score }) => score !== null && gate && gate.state !== 'open');
  const held = own === null || !shut ? own : Math.min(own, Math.floor((shut.score ?? 0) / 20) + 1);
  const se = n > 1 ? 12 / Math.sqrt(n) : null;
  const interval = mean === null || se === null ? null : { low: mean - 2 * se, high: mean + 2 * se };
  const self = questionnaire('self-check');
  return {
    schemaVersion: 1,
    round: '2026-Q4',
    questionnaires: [{ id: self.id, name: self.name, hash: self.hash }],
    minimum: 5,
    interviewMinimum: 5,
    smallestDifference: 5,
    collected: [{ questionnaire: 'self-check', source: 'survey', mode: 'anonymous', n, withheld: null, byRole: [], headcount: 120 }],
    index: {
      score: mean,
      reason: mean === null ? 'too-little-coverage' : null,
      band: unmeasured.length > 0 ? null : held,
      bandReason: unmeasured.length > 0 ? 'gate-not-measured' : shut ? 'held-by-weak-gate' : 'own-level',
      bandsTouched: own === null ? [] : [own],
      interval,
      intervalReason: interval ? null : 'n-too-small',
      se,
      n,
      coverage: markers.length > 0 ? known.length / markers.length : 0,
      target: 76,
      weakGates: [...inState('closed'), ...inState('weak')],
      closedGates: inState('closed'),
      unmeasuredGates: unmeasured,
      gatesAsked: gates.length > 0,
    },
    domains: library.domains.map(({ id, name }) => {
      const mine = known.filter(({ domain }) => domain === id);
      const score = mine.length > 0 ? mine.reduce((sum, one) => sum + (one.score ?? 0), 0) / mine.length : null;
      return { id, name, score, reason: score === null ? ('no-answers' as const) : null, n };
    }),
    markers,
    groups: [],
    sayDo: [],
    problems: [],
    ...more,
  };
}

export const sayDo = (question: string, leaders: number, staff: number, more: Partial<SayDo> = {}): SayDo => {
  const difference = leaders - staff;
  return {
    question,
    marker: null,
    leaders: { mean: leaders, n: 6 },
    staff: { mean: staff, n: 34 },
    difference,
    se: 5,
    df: 11,
    interval: { low: difference - 11, high: difference + 11 },
    verdict: verdict({ difference, se: 5, df: 11, delta: 5 }),
    withheld: null,
    ...more,
  };
};

/** The sentence-rich case: closed and weak gates, all sizes and verdicts, KPIs, ratings, hidden cells, groups, leaders. */
export function richScorecard(): Scorecard {
  const markers = [
    marker({ id: 'leadership-sponsorship', score: 37.6, sd: 24, n: 41 }),
    marker({ id: 'cascade', score: 54.2, sd: 22, n: 41 }),
    marker({ id: 'shared-conviction', score: 71.3, n: 41 }),
    marker({ id: 'customer-first', score: 83.4, sd: 14, n: 41 }),
    marker({
      id: 'one-team',
      score: 46.8,
      n: 41,
      ratings: [
        { id: 'one-team-m', unit: null, score: 75, raters: 1, verified: true, team: false },
        { id: 'one-team-e', unit: null, score: 50, raters: 1, verified: false, team: false },
      ],
    }),
    marker({ id: 'horizontal-communication', score: 68.9, sd: 24, n: 12 }),
    marker({ id: 'delegated-authority', score: 72.5, sd: 8, n: 41 }),
    marker({ id: 'speed-urgency', score: 60, sd: 25, n: 7 }),
    marker({ id: 'flex-initiative', score: null, withheld: 'suppressed' }),
    marker({ id: 'recognition', score: 42.1, n: 39, dontKnow: 14 }),
    marker({ id: 'engaged-staff', score: 62, n: 6, sd: 18, population: 6 }),
    marker({ id: 'direct-access', score: 98.6, n: 9, sd: 3 }),
    marker({
      id: 'promise-keeping',
      score: 66.7,
      n: 41,
      kpis: [
        { id: 'promise-keeping-k', unit: null, value: 87.4, period: '2026-Q4', source: 'WMS', score: 62.1, target: 95, clamped: false },
      ],
    }),
    marker({
      id: 'programme-refresh',
      score: 51.4,
      ratedOnly: true,
      kpis: [{ id: 'programme-refresh-k', unit: null, value: 22, period: '2026-Q4', source: 'LMS', score: 0, target: 6, clamped: true }],
    }),
    marker({ id: 'early-warning', score: 74.6, sd: 0, n: 8 }),
  ];
  const cells = (factor: number, n: number) =>
    markers.map(({ id, score }) => ({
      id,
      score: score === null ? null : Math.min(100, score + factor),
      n: score === null ? null : n,
      withheld: score === null ? ('suppressed' as const) : null,
    }));
  const hidden = markers.map(({ id }) => ({ id, score: null, n: null, withheld: 'suppressed' as const }));
  return scorecard(markers, {
    collected: [
      {
        questionnaire: 'self-check',
        source: 'survey',
        mode: 'anonymous',
        n: 41,
        withheld: null,
        byRole: [
          { role: 'leader', n: 6 },
          { role: 'front-line', n: 35 },
        ],
        headcount: 120,
      },
      {
        questionnaire: 'full-audit',
        source: 'interview',
        mode: 'confidential',
        n: 12,
        withheld: null,
        byRole: [
          { role: 'leader', n: 5 },
          { role: 'manager', n: 7 },
        ],
        headcount: null,
      },
      {
        questionnaire: 'full-audit',
        source: 'rating',
        mode: 'confidential',
        n: 2,
        withheld: null,
        byRole: [{ role: 'auditor', n: 2 }],
        headcount: null,
      },
      { questionnaire: 'full-audit', source: 'kpi', mode: 'confidential', n: 4, withheld: null, byRole: [], headcount: null },
    ],
    groups: [
      {
        attribute: 'department',
        source: 'survey',
        groups: [
          { id: 'Service', n: null, between: { low: 20, high: 24 }, headcount: 48, withheld: null, markers: cells(2, 24) },
          { id: 'Zarządzanie', n: null, between: null, headcount: null, withheld: 'suppressed', markers: hidden },
          { id: 'Sales', n: null, between: { low: 5, high: 9 }, headcount: 14, withheld: null, markers: cells(-4, 9) },
          { id: 'Dispatch', n: null, between: null, headcount: null, withheld: 'complementary-suppressed', markers: hidden },
          { id: null, n: null, between: null, headcount: null, withheld: 'suppressed', markers: hidden },
        ],
      },
    ],
    sayDo: [
      sayDo('shared-conviction-2', 82, 58, { marker: 'shared-conviction' }),
      sayDo('why-us-1', 45, 66),
      sayDo('shared-conviction-3', 0, 0, {
        leaders: null,
        staff: null,
        difference: null,
        se: null,
        df: null,
        interval: null,
        verdict: null,
        withheld: 'suppressed',
      }),
    ],
    problems: [],
  });
}

/** The round before: the same people's answers, some better, some worse. */
export function earlierScorecard(): Scorecard {
  return scorecard(
    [
      marker({ id: 'leadership-sponsorship', score: 39, sd: 24, n: 38 }),
      marker({ id: 'cascade', score: 66, sd: 22, n: 38 }),
      marker({ id: 'shared-conviction', score: 71, n: 200, sd: 12 }),
      marker({ id: 'customer-first', score: 70, sd: 14, n: 38 }),
      marker({ id: 'one-team', score: 55, n: 38 }),
      marker({ id: 'speed-urgency', score: 40, sd: 15, n: 8 }),
      marker({ id: 'programme-refresh', score: 64, n: 38 }),
    ],
    { round: '2026-Q3' },
  );
}

export function reportInput(language: Language, more: Partial<ReportInput> = {}): ReportInput {
  const card = more.scorecard ?? richScorecard();
  const before = more.before === undefined ? null : more.before;
  const markers = card.markers.map(({ id }) => markerContent(id));
  const found = findings({ scorecard: card, before, markers, launched: '2026-02-01', opened: '2026-11-02' });
  return {
    scorecard: card,
    before,
    findings: found,
    actions: proposeActions(found, card, markers),
    markers,
    questionnaires: [questionnaire('self-check'), questionnaire('full-audit')],
    client: 'Acme',
    round: '2026-Q4',
    opened: '2026-11-02',
    closed: '2026-11-27',
    launched: null,
    language,
    wording: wordingFor(language),
    draft: false,
    version: '0.1.0',
    totalsOnly: false,
    ...more,
  };
}
