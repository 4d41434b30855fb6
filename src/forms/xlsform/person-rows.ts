import { answerNames, attributeNames } from '#questionnaire/form-name';
import { type Questionnaire, roles } from '#questionnaire/questionnaire';
import type { FormOrder } from '../form';
import { attributeText } from '../person/attribute-text';
import { type FormGroups, whomFor } from '../person/form-groups';
import { type ChoiceLists, inEach } from './choice-lists';
import { quoted } from './relevance';
import type { SurveyRow } from './survey-row';

/** What a person says of themselves: a code where the questionnaire is confidential, who they are, their groups. */
export const personRows = (
  questionnaire: Questionnaire,
  groups: FormGroups,
  order: FormOrder,
  lists: ChoiceLists,
): readonly SurveyRow[] => [
  ...codeRow(questionnaire, order),
  ...whoRows(groups, order, lists),
  ...attributeRows(groups, questionnaire, order, lists),
];

/** Codes belong to confidential questionnaires alone; whoever has none leaves it empty. */
function codeRow({ mode }: Questionnaire, { respondent }: FormOrder): readonly SurveyRow[] {
  if (mode === 'anonymous') return [];
  if (respondent !== null) return [{ type: 'calculate', name: 'respondent', calculation: quoted(respondent) }];
  return [
    {
      type: 'text',
      name: 'respondent',
      label: inEach((wording) => wording.say('forms.code')),
      hint: inEach((wording) => wording.say('forms.sheet.respondent')),
      constraint: "regex(., '^[a-z0-9]+(-[a-z0-9]+)*$')",
      constraintMessage: inEach((wording) => wording.say('forms.sheet.respondent')),
    },
  ];
}

function whoRows({ whoAnswers, questions }: FormGroups, { role }: FormOrder, lists: ChoiceLists): readonly SurveyRow[] {
  if (whoAnswers === null) return [];
  const { column, values } = whoAnswers;
  if (role !== null) return [{ type: 'calculate', name: column, calculation: quoted(role) }];
  const names = answerNames(values);
  const choices = values.map((value, at) => ({
    name: names[at] ?? value,
    label: inEach((wording) => {
      const known = roles.find((each) => each === value);
      return known ? wording.say(`session.role.${known}`) : value;
    }),
  }));
  const decides = questions.some((question) => whomFor(question, { whoAnswers, attributes: [], questions }) !== null);
  return [
    {
      type: `select_one ${lists.nameOf(column, choices)}`,
      name: column,
      label: inEach((wording) => wording.say('forms.role')),
      required: decides,
    },
  ];
}

function attributeRows(
  { attributes }: FormGroups,
  { questions }: Questionnaire,
  order: FormOrder,
  lists: ChoiceLists,
): readonly SurveyRow[] {
  const all = order.attributes.map(({ name }) => name);
  const names = attributeNames(all, questions);
  return attributes.map(({ name: attribute, values }) => {
    const name = names[all.indexOf(attribute)] ?? attribute;
    const label = inEach((wording) => attributeText(attribute, order.role, wording));
    if (values.length === 0) return { type: 'text', name, label };
    const codes = answerNames(values);
    const choices = values.map((value, at) => ({ name: codes[at] ?? value, label: inEach(() => value) }));
    return { type: `select_one ${lists.nameOf(name, choices)}`, name, label };
  });
}
