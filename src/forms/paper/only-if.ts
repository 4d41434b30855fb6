import { conditionHolds } from '#questionnaire/condition-holds';
import type { Condition, Question } from '#questionnaire/questionnaire';
import type { Wording } from '#wording/wording';

type Leaf = Extract<Condition, { readonly question: string }>;

/** A question as it stands on paper: its number, for others to speak of it. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: Question;
}

/** When a question is to be answered, in words: "the answer to question 3 is “Yes” or “Partly”". */
export function onlyIf(condition: Condition, asked: readonly NumberedQuestion[], wording: Wording): string {
  const each = (parts: readonly Condition[], key: 'forms.if.and' | 'forms.if.or'): string =>
    parts
      .map((part) => onlyIf(part, asked, wording))
      .reduce((before, part) => (before === '' ? part : wording.say(key, { before, part })), '');
  if ('all' in condition) return each(condition.all, 'forms.if.and');
  if ('any' in condition) return each(condition.any, 'forms.if.or');
  if ('not' in condition) return wording.say('forms.if.not', { condition: onlyIf(condition.not, asked, wording) });
  const found = asked.find(({ question }) => question.id === condition.question);
  return found ? leafText(condition, found, wording) : wording.say('forms.if.elsewhere', { id: condition.question });
}

function leafText(leaf: Leaf, { number, question }: NumberedQuestion, wording: Wording): string {
  const { is, isNot, anyOf, atLeast, atMost, answered } = leaf;
  if (answered === false) return wording.say('forms.if.unanswered', { number });
  if ([is, isNot, anyOf, atLeast, atMost].every((test) => test === undefined)) return wording.say('forms.if.answered', { number });
  if (question.options.length > 0 && question.type !== 'choices') {
    const labels = question.options.filter(({ code }) => conditionHolds(leaf, () => [code])).map((option) => labelOf(option, wording));
    return wording.say('forms.if.one-of', { number, answers: orList(labels, wording) });
  }
  const label = (code: string): string => {
    const option = question.options.find((one) => one.code === code);
    return option ? labelOf(option, wording) : wording.quote(code);
  };
  const parts = [
    ...(is === undefined ? [] : [wording.say('forms.if.one-of', { number, answers: label(is) })]),
    ...(isNot === undefined ? [] : [wording.say('forms.if.none-of', { number, answers: label(isNot) })]),
    ...(anyOf === undefined ? [] : [wording.say('forms.if.one-of', { number, answers: orList(anyOf.map(label), wording) })]),
    ...(atLeast === undefined ? [] : [wording.say('forms.if.at-least', { number, value: shown(atLeast, wording) })]),
    ...(atMost === undefined ? [] : [wording.say('forms.if.at-most', { number, value: shown(atMost, wording) })]),
  ];
  return parts.reduce((before, part) => (before === '' ? part : wording.say('forms.if.and', { before, part })), '');
}

const labelOf = ({ code, label }: Question['options'][number], wording: Wording): string => wording.quote(wording.text(label) || code);

const orList = (labels: readonly string[], wording: Wording): string =>
  new Intl.ListFormat(wording.language, { type: 'disjunction' }).format(labels);

const shown = (value: number, wording: Wording): string => wording.number(value, (String(value).split('.')[1] ?? '').length);
