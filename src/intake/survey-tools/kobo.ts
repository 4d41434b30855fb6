import { ownColumn } from '../header-names';
import { defineSurveyTool } from '../survey-tool';

/** What groups, questions and options are joined by: `/`, `.` or `::` in KoboToolbox, `-` in ODK. */
const joint = /::|[/.:-]/g;

/** The rest of a header behind each joint, longest first: whatever group a question stands in, its own name comes last. */
const endings = (header: string): readonly string[] =>
  [...header.matchAll(joint)].map(({ index, 0: sign }) => header.slice(index + sign.length));

/**
 * KoboToolbox (CSV by `;`, every cell quoted, `_id, _uuid, _submission_time …` at the end) and ODK (`SubmissionDate … KEY`): names of an XLSForm
 * or labels as headers, with groups before them or not; ticked options in one cell by blanks, or one column each.
 */
export const kobo = defineSurveyTool({
  name: 'kobo',
  title: 'KoboToolbox/ODK',
  signature: (headers) => {
    const own = ['_uuid', '_submission_time', '_index', '__version__', '_id', 'SubmissionDate', 'KEY', 'meta-instanceID', 'FormVersion'];
    return Math.min(0.95, headers.filter((header) => own.includes(header.trim())).length * 0.32);
  },
  metadata: (headers) => headers.map((header) => (isNote(header) ? 'other' : ownColumn('kobo', header))),
  names: (header) => [header, ...endings(header)],
  guesses: () => [],
  options: (header) =>
    [...header.matchAll(joint)].flatMap(({ index, 0: sign }) => {
      const before = header.slice(0, index);
      return [before, ...endings(before)].map((question) => ({ question, option: header.slice(index + sign.length) }));
    }),
  readsForms: true,
  joins: [' '],
  tellsUnfinished: false,
});

/** What our forms only say is a column all the same. */
const isNote = (header: string): boolean => /(?:^|[/.:-])note__[a-z]+$/.test(header.trim());
