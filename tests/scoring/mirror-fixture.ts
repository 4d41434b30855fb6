import type { Question, Questionnaire, Role } from '#questionnaire/questionnaire';
import { asking, type Person, type Said, statement } from './round-fixture';

const bases = ['informed', 'answers', 'access', 'heard', 'delivered', 'change'] as const;
const staff: readonly Role[] = ['leader', 'manager', 'front-line', 'back-office'];

const mirrored = (side: 'i' | 'x' | 'b' | 'd'): readonly Question[] =>
  bases.map((base) =>
    statement(`exp-${base}-${side}`, {
      marker: null,
      beside: 'early-warning',
      type: side === 'i' || side === 'b' ? 'importance' : 'frequency',
      ask: side === 'i' || side === 'x' ? ['customer'] : staff,
    }),
  );

/** Six expectations from four sides, and one question about a marker put to customers: thirteen of theirs, twelve of staff. */
export const mirrorQuestionnaire: Questionnaire = asking(
  [...mirrored('i'), ...mirrored('x'), statement('why-us-c', { ask: ['customer'] }), ...mirrored('b'), ...mirrored('d')],
  {},
  { id: 'customer-expectations', respondents: ['customer', ...staff], attributes: ['level', 'team'], markers: [], domains: [] },
);

const nothing = (n: number): readonly Said[] => Array.from({ length: n }, () => '' as const);
type Six = readonly Said[];

/** Someone from outside: importance, experience, and what the company is like to deal with. */
export const customer = (importance: Six, experience: Six, whyUs: Said = 75, rest: Partial<Person> = {}): Person => ({
  role: 'customer',
  says: [...importance, ...experience, whyUs, ...nothing(12)],
  ...rest,
});

/** One of the organisation's own people: belief and claim. */
export const employee = (belief: Six, delivery: Six, rest: Partial<Person> = {}): Person => ({
  role: 'front-line',
  says: [...nothing(13), ...belief, ...delivery],
  ...rest,
});

export const six = (score: Said): Six => Array.from({ length: 6 }, () => score);
