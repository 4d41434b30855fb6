import { headerNames, leadingColumns, ownColumn } from '../header-names';
import { defineSurveyTool } from '../survey-tool';

/** Marks a quiz adds to each question. */
const quiz = /^(?:Points|Feedback|Punkty|Opinia|Баллы|Отзыв) [-–] /i;

/**
 * Microsoft Forms saved as CSV: ID, start, completion, e-mail and name in front; a Likert statement stands alone as the header;
 * several ticked options end in `;` each.
 */
export const microsoftForms = defineSurveyTool({
  name: 'microsoft-forms',
  title: 'Microsoft Forms',
  signature: (headers) => {
    const [, second = '', third = ''] = headers;
    const times = [ownColumn('microsoft-forms', second, 'start'), ownColumn('microsoft-forms', third, 'completion')];
    return times.filter((kind) => kind !== null).length * 0.45;
  },
  metadata: (headers) => leadingColumns('microsoft-forms', headers).map((kind, at) => kind ?? quizColumn(headers[at] ?? '')),
  names: headerNames,
  guesses: () => [],
  joins: [';'],
  tellsUnfinished: false,
});

const quizColumn = (header: string): 'other' | null =>
  quiz.test(header) || ownColumn('microsoft-forms', header, 'points') || ownColumn('microsoft-forms', header, 'feedback') ? 'other' : null;
