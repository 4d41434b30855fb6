const number = { type: 'number' };
const text = { type: 'string' };
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: object): object => ({ type: 'array', items });
const record = (properties: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): object => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});
const localised = { type: 'object', properties: { en: text, ru: text, pl: text }, additionalProperties: false };
const reason = orNull({ type: 'string', description: 'Why the figure beside it is null; a stable code.' });
const interval = orNull(record({ low: number, high: number }));
const verdict = orNull({ enum: ['not-estimable', 'clear', 'small', 'no-meaningful-difference', 'indicative', 'unclear'] });
const counts = record({ answered: number, dontKnow: number, notApplicable: number, skipped: number, notShown: number });
const role = text;

const people = orNull(
  record({
    source: { enum: ['survey', 'interview'] },
    score: orNull(number),
    reason,
    n: number,
    sd: orNull(number),
    se: orNull(number),
    df: orNull(number),
    interval,
    intervalReason: reason,
    population: orNull(number),
    plainMean: orNull(number),
    leastStratum: orNull(number),
  }),
);

const question = record({
  id: text,
  part: { enum: ['personal', 'unit'] },
  reversed: { type: 'boolean' },
  weight: number,
  scored: { type: 'boolean' },
  mean: orNull(number),
  n: number,
  answers: counts,
  reason,
  byRole: list({ type: 'object' }),
  distribution: list(record({ code: text, count: number })),
});

const marker = record({
  id: text,
  domain: text,
  name: localised,
  weight: number,
  score: orNull(number),
  reason,
  interval,
  intervalReason: reason,
  evidence: { enum: ['firm', 'fair', 'rough', 'direction-only'] },
  se: orNull(number),
  df: orNull(number),
  n: number,
  target: number,
  gap: orNull(number),
  verdict,
  tier: orNull({ enum: ['A', 'B', 'C'] }),
  indexPointsLost: orNull(number),
  gate: orNull(record({ state: orNull({ enum: ['open', 'weak', 'closed'] }), floor: number, certain: { type: 'boolean' } })),
  withheld: reason,
  oneQuestion: { type: 'boolean' },
  ratedOnly: { type: 'boolean' },
  answers: orNull(counts),
  parts: list(
    record({
      kind: { enum: ['people', 'rating', 'team', 'own-rating', 'kpi'] },
      question: orNull(text),
      weight: number,
      value: number,
      measured: orNull(number),
    }),
  ),
  sources: record({
    people,
    otherPeople: people,
    ratings: list(
      record({ id: text, unit: orNull(text), score: number, raters: number, verified: { type: 'boolean' }, team: { type: 'boolean' } }),
    ),
    kpis: list(
      record({
        id: text,
        unit: orNull(text),
        value: number,
        period: text,
        source: text,
        score: number,
        target: orNull(number),
        clamped: { type: 'boolean' },
      }),
    ),
  }),
  questions: list(question),
});

const index = record({
  score: orNull(number),
  reason,
  band: orNull({ enum: [1, 2, 3, 4, 5] }),
  bandReason: text,
  bandsTouched: list(number),
  interval,
  intervalReason: reason,
  se: orNull(number),
  n: number,
  coverage: number,
  target: orNull(number),
  weakGates: list(text),
  closedGates: list(text),
  unmeasuredGates: list(text),
  gatesAsked: { type: 'boolean' },
});

const side = orNull(record({ mean: number, n: number }));

const mirrorSide = orNull(
  record({
    question: text,
    people,
    answers: counts,
    levels: list(record({ level: role, score: orNull(number), n: orNull(number), withheld: reason })),
  }),
);
const mirrorGap = record({
  difference: orNull(number),
  reason,
  se: orNull(number),
  df: orNull(number),
  interval,
  intervalReason: reason,
  verdict,
});

const mirror = record({
  expectations: list(
    record({
      id: text,
      marker: text,
      sides: record({ importance: mirrorSide, experience: mirrorSide, belief: mirrorSide, delivery: mirrorSide }),
      gaps: record({ perception: mirrorGap, service: mirrorGap, 'self-image': mirrorGap }),
      priority: orNull(
        record({
          centredGap: number,
          se: orNull(number),
          df: orNull(number),
          verdict,
          quadrant: { enum: ['concentrate-here', 'keep-up', 'low-priority', 'possible-overkill', 'on-the-line'] },
        }),
      ),
    }),
  ),
  customers: list(record({ question: text, marker: text, people, answers: counts })),
});

/** The JSON of `score --json`: full precision, what is hidden or unknown is null with a reason code beside it. */
export const scorecardSchema = {
  $id: 'scorecard.schema.json',
  title: 'culture-audit scorecard',
  type: 'object',
  properties: {
    schemaVersion: { const: 1 },
    round: orNull(text),
    questionnaires: list(record({ id: text, name: localised, hash: text })),
    minimum: number,
    interviewMinimum: number,
    smallestDifference: number,
    collected: list(
      record(
        {
          questionnaire: text,
          source: { enum: ['survey', 'interview', 'rating', 'team', 'kpi'] },
          mode: { enum: ['anonymous', 'confidential'] },
          n: orNull(number),
          withheld: reason,
          byRole: list(record({ role: orNull(role), n: number })),
          headcount: orNull(number),
        },
        { customers: { const: true, description: 'Customers, counted apart from the people of the organisation.' } },
      ),
    ),
    index,
    domains: list(record({ id: text, name: localised, score: orNull(number), reason, n: number })),
    markers: list(marker),
    groups: list(
      record({
        attribute: text,
        source: { enum: ['survey', 'interview'] },
        groups: list(
          record({
            id: orNull(text),
            n: orNull(number),
            between: interval,
            headcount: orNull(number),
            withheld: reason,
            markers: list(record({ id: text, score: orNull(number), n: orNull(number), withheld: reason })),
          }),
        ),
      }),
    ),
    sayDo: list(
      record({
        question: text,
        marker: orNull(text),
        leaders: side,
        staff: side,
        difference: orNull(number),
        se: orNull(number),
        df: orNull(number),
        interval,
        verdict,
        withheld: reason,
      }),
    ),
    mirror,
    problems: list({ type: 'object' }),
    whatIf: record({ scores: { type: 'object', additionalProperties: number }, index }),
  },
  required: [
    'schemaVersion',
    'round',
    'questionnaires',
    'minimum',
    'interviewMinimum',
    'smallestDifference',
    'collected',
    'index',
    'domains',
    'markers',
    'groups',
    'sayDo',
    'problems',
  ],
  additionalProperties: false,
} as const;
