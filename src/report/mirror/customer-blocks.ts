import type { Block, Cell } from '../report';
import type { ReportInput } from '../section';
import { dash } from '../show';
import type { MirrorLookup } from './mirror-lookup';

/** What customers say beside the markers; the marker's own score where this round has one. */
export function customerBlocks({ scorecard, questionnaires, wording: { say, text } }: ReportInput, look: MirrorLookup): readonly Block[] {
  const answers = scorecard.mirror?.customers ?? [];
  if (answers.every(({ people }) => people.score === null)) return [];
  const beside = new Map(
    questionnaires.flatMap(({ markers, shownBeside = [] }) => [...shownBeside, ...markers].map(({ id, name }) => [id, text(name) || id])),
  );
  return [
    {
      kind: 'table',
      caption: say('mirror.customers.title'),
      columns: [
        { label: say('report.column.marker'), align: 'left' },
        { label: say('mirror.column.customers-say'), align: 'left' },
        { label: say('mirror.column.customers'), align: 'right' },
        { label: say('report.column.together'), align: 'right' },
      ],
      rows: answers.map(({ marker, question, people }): readonly Cell[] => {
        const points = look.pointsOfQuestion(question);
        const figure = look.show.peopleScore(people, points);
        const score = look.score(marker);
        const known = score !== null && score.score !== null;
        return [
          { text: beside.get(marker) ?? marker },
          { text: look.questionText(question) },
          people.score === null
            ? { text: dash, tone: 'muted' }
            : { text: figure.range === dash ? figure.text : `${figure.text} (${figure.range})` },
          known ? { text: look.show.marker(score, look.points(score)).text } : { text: dash, tone: 'muted' },
        ];
      }),
      note: say('mirror.customers.note'),
    },
  ];
}
