import type { Condition, Question, Questionnaire, QuestionTypeName, Role } from '#questionnaire/questionnaire';

const scale = [1, 2, 3, 4, 5].map((step) => ({ code: String(step), label: { en: `Step ${step}` }, score: (step - 1) * 25 }));

export const question = (
  id: string,
  marker: string | null,
  type: QuestionTypeName,
  ask: readonly Role[] = [],
  showIf: Condition | null = null,
): Question => ({
  id,
  marker,
  type,
  text: { en: `Text of ${id}` },
  ask,
  reversed: false,
  weight: 1,
  options: type === 'agreement' ? scale : type === 'maturity' ? scale.map((option, index) => ({ ...option, code: String(index) })) : [],
  anchors: [],
  kpi:
    type === 'kpi'
      ? {
          unit: { en: '%' },
          anchors: [
            [0, 0],
            [20, 100],
          ],
          target: 15,
        }
      : null,
  limits: null,
  showIf,
  required: false,
});

/** Two markers: statements for everybody and for some, a hidden one, an auditor's rating, a KPI, an open question. */
export const sampleQuestionnaire = (questions: readonly Question[] = sampleQuestions): Questionnaire => ({
  format: 1,
  id: 'sample',
  name: { en: 'Sample' },
  purpose: {},
  introduction: {},
  anonymity: null,
  respondents: ['leader', 'manager', 'front-line', 'auditor'],
  minutes: 5,
  cadence: 'quarterly',
  mode: 'confidential',
  attributes: ['level', 'department'],
  smallestDifference: 5,
  leastAnswered: 0.5,
  leastCoverage: 1 / 3,
  gates: { open: 60, closed: 40 },
  domains: [],
  markers: [],
  questions,
  outside: { dontKnow: {}, notApplicable: {}, noData: {} },
  hash: 'a'.repeat(64),
});

export const sampleQuestions: readonly Question[] = [
  question('one-team-1', 'one-team', 'agreement'),
  question('one-team-2', 'one-team', 'agreement', [], { question: 'one-team-1', atMost: 2 }),
  question('one-team-3', 'one-team', 'agreement', ['leader']),
  question('one-team-m', 'one-team', 'maturity', ['auditor']),
  question('promise-1', 'promise', 'agreement', ['leader', 'front-line']),
  question('promise-e', 'promise', 'agreement', ['leader', 'auditor']),
  question('promise-k', 'promise', 'kpi', ['leader']),
  question('comment', null, 'text'),
];
