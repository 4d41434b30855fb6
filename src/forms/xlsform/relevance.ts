import { conditionHolds } from '#questionnaire/condition-holds';
import { answerNames, formName } from '#questionnaire/form-name';
import type { Condition, Question } from '#questionnaire/questionnaire';

type Leaf = Extract<Condition, { readonly question: string }>;

/** A `show-if` as XPath; null where it holds whatever is answered. A question that is not in the form counts as not answered. */
export function relevance(condition: Condition, questions: readonly Question[]): string {
  if ('all' in condition) return joined(condition.all, ' and ', questions);
  if ('any' in condition) return joined(condition.any, ' or ', questions);
  if ('not' in condition) return `not(${relevance(condition.not, questions)})`;
  const question = questions.find(({ id }) => id === condition.question);
  if (!question) return conditionHolds(condition, () => null) ? 'true()' : 'false()';
  const value = `\${${formName(question.id) ?? question.id}}`;
  if (question.type === 'choices') return ticked(condition, question, value);
  return question.options.length > 0 ? chosen(condition, question, value) : written(condition, question, value);
}

const joined = (parts: readonly Condition[], word: string, questions: readonly Question[]): string =>
  `(${parts.map((part) => relevance(part, questions)).join(word)})`;

/** The codes that make it hold, one by one: what is no answer (don't know, an option without a score) is then none here either. */
function chosen(leaf: Leaf, { options }: Question, value: string): string {
  if (leaf.answered === false) return conditionHolds(leaf, () => null) ? `not(${oneOf(answering(options), options, value)})` : 'false()';
  return oneOf(
    answering(options).filter((code) => conditionHolds(leaf, () => [code])),
    options,
    value,
  );
}

const answering = (options: Question['options']): readonly string[] => {
  const isScored = options.some(({ score }) => score !== null);
  return options.filter(({ score }) => score !== null || !isScored).map(({ code }) => code);
};

function oneOf(codes: readonly string[], options: Question['options'], value: string): string {
  const all = options.map(({ code }) => code);
  const names = answerNames(all);
  return either(codes.map((code) => `${value} = ${quoted(names[all.indexOf(code)] ?? code)}`));
}

function ticked(leaf: Leaf, { options }: Question, value: string): string {
  const { is, isNot, anyOf, atLeast, atMost } = leaf;
  if (leaf.answered === false) return conditionHolds(leaf, () => null) ? `${value} = ''` : 'false()';
  const all = options.map(({ code }) => code);
  const names = answerNames(all);
  const has = (code: string): string => `selected(${value}, ${quoted(names[all.indexOf(code)] ?? code)})`;
  const numbers = all.filter((code) => Number(code) >= (atLeast ?? -Infinity) && Number(code) <= (atMost ?? Infinity));
  return [
    `${value} != ''`,
    ...(is === undefined ? [] : [has(is)]),
    ...(isNot === undefined ? [] : [`not(${has(isNot)})`]),
    ...(anyOf === undefined ? [] : [either(anyOf.map(has))]),
    ...(atLeast === undefined && atMost === undefined ? [] : [`count-selected(${value}) = 1`, either(numbers.map(has))]),
  ].join(' and ');
}

function written({ answered, is, isNot, anyOf, atLeast, atMost }: Leaf, { type }: Question, value: string): string {
  if (answered === false) return [is, isNot, anyOf, atLeast, atMost].every((test) => test === undefined) ? `${value} = ''` : 'false()';
  const same = (code: string): string =>
    type === 'text' ? `${value} = ${quoted(code)}` : Number.isFinite(Number(code)) ? `number(${value}) = ${Number(code)}` : 'false()';
  return [
    `${value} != ''`,
    ...(is === undefined ? [] : [same(is)]),
    ...(isNot === undefined ? [] : [`not(${same(isNot)})`]),
    ...(anyOf === undefined ? [] : [either(anyOf.map(same))]),
    ...(atLeast === undefined ? [] : [`number(${value}) >= ${atLeast}`]),
    ...(atMost === undefined ? [] : [`number(${value}) <= ${atMost}`]),
  ].join(' and ');
}

const either = (parts: readonly string[]): string => (parts.length === 0 ? 'false()' : `(${parts.join(' or ')})`);

/**
 * A text in XPath 1.0, which has no escape: with both quotation marks it is put together. So is `${`, for XLSForm puts references into
 * quoted texts, too.
 */
export function quoted(text: string): string {
  const parts = text.split(/(?<=\$)(?=\{)/).flatMap(withOneQuote);
  return parts.length === 1 ? (parts[0] ?? '') : `concat(${parts.join(', ')})`;
}

function withOneQuote(text: string): readonly string[] {
  if (!text.includes("'")) return [`'${text}'`];
  if (!text.includes('"')) return [`"${text}"`];
  return text.split(/(')/).flatMap((part) => (part === '' ? [] : [part === "'" ? `"'"` : `'${part}'`]));
}
