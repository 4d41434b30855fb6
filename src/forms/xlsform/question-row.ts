import type { Localised } from '#problem';
import { answerNames, formName } from '#questionnaire/form-name';
import { isUnitQuestion } from '#questionnaire/is-unit-question';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { type FormGroups, whomFor } from '../person/form-groups';
import { type ChoiceLists, choicesOf, inEach } from './choice-lists';
import { quoted, relevance } from './relevance';
import type { SurveyRow } from './survey-row';

/** One question: its kind and limits, its hint, and for whom and after which answers it is shown. */
export function questionRow(question: Question, questionnaire: Questionnaire, groups: FormGroups, lists: ChoiceLists): SurveyRow {
  const { whoAnswers } = groups;
  const mine = whomFor(question, groups);
  const values = whoAnswers?.values ?? [];
  const names = answerNames(values);
  const role = mine?.map((value) => `\${${whoAnswers?.column}} = ${quoted(names[values.indexOf(value)] ?? value)}`).join(' or ');
  const earlier = groups.questions.slice(0, groups.questions.indexOf(question));
  const shown = question.showIf ? relevance(question.showIf, earlier) : undefined;
  const conditions = [role, shown].filter((part) => part !== undefined);
  const hint = hintOf(question, groups);
  return {
    ...kindOf(question, questionnaire, lists),
    name: formName(question.id) ?? question.id,
    label: question.text,
    ...(hint === null ? {} : { hint }),
    ...(question.required ? { required: true } : {}),
    ...(conditions.length === 0
      ? {}
      : { relevant: conditions.length === 1 ? (conditions[0] ?? '') : conditions.map((part) => `(${part})`).join(' and ') }),
  };
}

/**
 * Scales are plain lists, one answer below the other: side by side (`likert`, `table-list`) "don't know" would look like the step after the
 * highest one, and on a telephone long labels break.
 */
function kindOf(
  question: Question,
  questionnaire: Questionnaire,
  lists: ChoiceLists,
): Pick<SurveyRow, 'type' | 'appearance' | 'constraint' | 'constraintMessage'> {
  const { type, limits } = question;
  switch (type) {
    case 'text':
      return { type, appearance: 'multiline' };
    case 'recommend':
      return { type: 'integer', ...within(0, 10) };
    case 'number':
    case 'kpi':
      return { type: 'decimal', ...within(limits?.min ?? null, limits?.max ?? null) };
    case 'choices': {
      const list = lists.nameOf(`${type}__${formName(question.id) ?? ''}`, choicesOf(question, questionnaire));
      const alone = inEach((wording) => wording.say('forms.none-alone'));
      return {
        type: `select_multiple ${list}`,
        constraint: "not(selected(., 'none') and count-selected(.) > 1)",
        constraintMessage: alone,
      };
    }
    default: {
      const own = type === 'choice' || question.anchors.length > 0;
      const wanted = own ? `${type.replaceAll('-', '_')}__${formName(question.id) ?? ''}` : type.replaceAll('-', '_');
      return { type: `select_one ${lists.nameOf(wanted, choicesOf(question, questionnaire))}` };
    }
  }
}

function within(min: number | null, max: number | null): Pick<SurveyRow, 'constraint' | 'constraintMessage'> {
  const limits = [...(min === null ? [] : [`. >= ${min}`]), ...(max === null ? [] : [`. <= ${max}`])];
  if (limits.length === 0) return {};
  const said = inEach((wording) =>
    wording.say('forms.sheet.number-from', {
      min: min === null ? '…' : wording.number(min, decimalsOf(min)),
      max: max === null ? '…' : wording.number(max, decimalsOf(max)),
    }),
  );
  return { constraint: limits.join(' and '), constraintMessage: said };
}

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

function hintOf(question: Question, groups: FormGroups): Localised | null {
  const isForAuditors = groups.whoAnswers?.values.every((value) => value === 'auditor') ?? false;
  const isAboutUnit = isUnitQuestion(question) && !isForAuditors;
  const unit = question.kpi?.unit;
  const hint = inEach((wording) =>
    [
      ...(unit ? [wording.say('forms.figure', { unit: wording.text(unit) })] : []),
      ...(isAboutUnit ? [wording.say('forms.sheet.rated')] : []),
    ].join('. '),
  );
  return Object.values(hint).every((text) => text === '') ? null : hint;
}
