import { headerNames, leadingColumns, ownColumn } from '../header-names';
import { defineSurveyTool } from '../survey-tool';

/**
 * Google Forms: "Download responses (.csv)" joins ticked options by `;`, the linked sheet by `, `. Labels only; a grid has one column a row,
 * `question [row]`; the first column is the time stamp, then perhaps e-mail address and score.
 */
export const googleForms = defineSurveyTool({
  name: 'google-forms',
  title: 'Google Forms',
  signature: (headers) => (ownColumn('google-forms', headers[0] ?? '', 'timestamp') === null ? 0 : 0.9),
  metadata: (headers) => leadingColumns('google-forms', headers),
  names: headerNames,
  guesses: () => [],
  joins: [';', ','],
  tellsUnfinished: false,
});
