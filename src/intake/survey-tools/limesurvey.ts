import { headerNames, ownColumn } from '../header-names';
import { defineSurveyTool } from '../survey-tool';

const timing = /^(?:groupTime|questionTime)\d+|^(?:Question|Group) time: /i;

/**
 * LimeSurvey with question codes as headings: `id, submitdate, lastpage, startlanguage, seed, …`, rows of arrays as `q[SQ001]`,
 * ticked options one column each (Y or empty). An empty submitdate is an unfinished response. Answer codes are free to name, so a mapping tells them.
 */
export const limesurvey = defineSurveyTool({
  name: 'limesurvey',
  title: 'LimeSurvey',
  signature: (headers) => {
    const own = ['submitted', 'lastpage', 'language'].filter((part) =>
      headers.some((header) => ownColumn('limesurvey', header, part) !== null),
    );
    return own.length * 0.31;
  },
  metadata: (headers) => headers.map((header) => ownColumn('limesurvey', header) ?? (timing.test(header) ? 'time' : null)),
  names: headerNames,
  guesses: (header) => {
    const row = /^(.+?)\[(?:SQ)?0*(\d+)\]$/.exec(header.trim());
    return row ? [`${row[1]}${row[2]}`, `${row[1]}-${row[2]}`] : [];
  },
  joins: [';', ','],
  tellsUnfinished: true,
});
