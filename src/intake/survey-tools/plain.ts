import { headerNames } from '../header-names';
import { defineSurveyTool } from '../survey-tool';

/** Any wide table: one row a respondent, one column a question; what no other tool claims. */
export const plain = defineSurveyTool({
  name: 'plain',
  title: 'CSV',
  signature: () => 0.1,
  metadata: (headers) => headers.map(() => null),
  names: headerNames,
  guesses: () => [],
  joins: [';', ',', '|', '\n'],
  tellsUnfinished: false,
});
