import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import type { FormOrder } from '../form';
import { formGroups } from '../person/form-groups';
import { type ChoiceLists, inEach } from './choice-lists';
import { personRows } from './person-rows';
import { questionRow } from './question-row';
import type { SurveyRow } from './survey-row';

/** So many questions on one page: a telephone shows one page at a time. */
const longestPage = 5;

/**
 * The rows of the form: what the respondent says of themselves, then the questions, page by page. Nothing is asked of the device: no clock,
 * no place, no name of who fills it.
 */
export function surveyRows(questionnaire: Questionnaire, order: FormOrder, lists: ChoiceLists): readonly SurveyRow[] {
  const groups = formGroups(questionnaire, order);
  const { introduction, anonymity } = questionnaire;
  const intro = inEach((wording) =>
    [wording.text(introduction), anonymity ? wording.text(anonymity) : '', wording.say('forms.scale-may-stay-empty')]
      .filter((text) => text !== '')
      .join('\n\n'),
  );
  const pages = pagesOf(groups.questions).map((page, at) => [
    { type: 'begin_group', name: `page-${at + 1}`, appearance: 'field-list' },
    ...page.map((question) => questionRow(question, questionnaire, groups, lists)),
    { type: 'end_group', name: `page-${at + 1}` },
  ]);
  return [
    { type: 'begin_group', name: 'about', appearance: 'field-list' },
    { type: 'note', name: 'note__introduction', label: intro },
    ...personRows(questionnaire, groups, order, lists),
    { type: 'end_group', name: 'about' },
    ...pages.flat(),
  ];
}

const pagesOf = (questions: readonly Question[]): readonly (readonly Question[])[] =>
  Array.from({ length: Math.ceil(questions.length / longestPage) }, (_, at) => questions.slice(at * longestPage, (at + 1) * longestPage));
