import { percentOfMaximum } from '#questionnaire/percent-of-maximum';
import { questionTypes } from '#questionnaire/question-types/index';
import type { Question, QuestionTypeName } from '#questionnaire/questionnaire';
import { scoreAnswer } from '#questionnaire/score-answer';
import type { Operations } from './operation';

interface Input {
  readonly type: string;
  readonly value: unknown;
  readonly reverse?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly levels?: readonly string[];
  readonly anchors?: readonly (readonly [number, number])[];
  readonly options?: Readonly<Record<string, number | null>>;
  readonly answered?: boolean;
}

const question = (type: QuestionTypeName, input: Input, rest: Partial<Question>): Question => ({
  id: 'golden-1',
  marker: 'golden',
  type,
  text: {},
  ask: [],
  reversed: input.reverse === true,
  weight: 1,
  options: [],
  anchors: [],
  kpi: null,
  limits: null,
  showIf: null,
  required: false,
  ...rest,
});

const invalid = { status: 'invalid', score: null };

/** Through the same reading and scoring as an answer in a table. */
const scored = (asked: Question, raw: string) => {
  const code = questionTypes[asked.type].read(raw, asked);
  const score = code === null ? null : scoreAnswer(asked, code);
  return score === null ? invalid : { score };
};

/** Options are coded by position, so that any label will do. */
const options = (scores: readonly (number | null)[]) => scores.map((score, index) => ({ code: `o${index}`, label: {}, score }));

const onScale = (type: QuestionTypeName, input: Input) => {
  const { value, min, max } = input;
  if (typeof value !== 'number' || min === undefined || max === undefined) return invalid;
  const score = percentOfMaximum(value, min, max);
  return score === null ? invalid : scored(question(type, input, { options: [{ code: 'o0', label: {}, score }] }), 'o0');
};

const labelled = (type: QuestionTypeName, input: Input, labels: readonly string[], scores: readonly (number | null)[]) => {
  const at = labels.indexOf(String(input.value));
  return at < 0 || typeof input.value !== 'string' ? invalid : scored(question(type, input, { options: options(scores) }), `o${at}`);
};

const ticked = (input: Input) => {
  if (input.answered === false) return { score: null };
  const labels = Object.keys(input.options ?? {});
  const chosen: readonly unknown[] = Array.isArray(input.value) ? input.value : [input.value];
  const positions = chosen.map((label) => labels.findIndex((known) => Object.is(known, label)));
  if (positions.includes(-1)) return invalid;
  const asked = question('choices', input, { options: options(Object.values(input.options ?? {})) });
  return scored(asked, positions.map((at) => `o${at}`).join(';'));
};

const normalise = (input: Input) => {
  switch (input.type) {
    case 'likert':
      return onScale('agreement', input);
    case 'maturity':
      return onScale('maturity', input);
    case 'frequency': {
      const levels = input.levels ?? [];
      return labelled(
        'frequency',
        input,
        levels,
        levels.map((_, index) => percentOfMaximum(index, 0, levels.length - 1)),
      );
    }
    case 'yes-no':
      return labelled('yes-partly-no', input, ['yes', 'partly', 'no'], [100, 50, 0]);
    case 'nps':
      return typeof input.value === 'number' ? scored(question('recommend', input, {}), String(input.value)) : invalid;
    case 'kpi': {
      const anchors = [...(input.anchors ?? [])].sort((a, b) => a[0] - b[0]);
      // A number has been read already, and 1e-7 is no way that people write one.
      const score =
        typeof input.value === 'number'
          ? scoreAnswer(question('kpi', input, { kpi: { unit: {}, anchors, target: null } }), String(input.value))
          : null;
      return score === null ? invalid : { score };
    }
    case 'choice':
      return labelled('choice', input, Object.keys(input.options ?? {}), Object.values(input.options ?? {}));
    case 'choice-many':
      return ticked(input);
    default:
      return invalid;
  }
};

export const normaliseOperations: Operations = { normalise };
