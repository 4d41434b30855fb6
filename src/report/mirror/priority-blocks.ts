import type { Block, Cell, Tone } from '../report';
import type { ReportInput } from '../section';
import { dash } from '../show';
import type { MirrorLookup } from './mirror-lookup';

/** Importance against experience, what lacks most against the average first. */
export function priorityBlocks({ findings, wording: { say } }: ReportInput, look: MirrorLookup): readonly Block[] {
  const rows = findings.flatMap((found): readonly (readonly Cell[])[] => {
    const each = found.rule === 'mirror-priority' ? look.expectation(found.expectation) : null;
    if (found.rule !== 'mirror-priority' || !each) return [];
    const { importance, experience } = each.sides;
    const [wanted, met] = [look.sideFigure(importance), look.sideFigure(experience)];
    const coarse = [wanted, met].some((figure) => figure !== null && figure.text !== String(figure.value));
    const isSaid = found.verdict === 'clear' || found.verdict === 'indicative';
    const calls = say(`mirror.calls.${!isSaid ? 'alike' : found.centredGap > 0 ? 'improve' : 'wait'}`);
    const tone: Tone = isSaid && found.centredGap > 0 ? 'bad' : 'plain';
    const { quadrant } = found;
    const words = quadrant === 'on-the-line' ? calls : say('mirror.calls.placed', { calls, place: say(`mirror.quadrant.${quadrant}`) });
    return [
      [
        { text: look.name(found.expectation) },
        { text: wanted?.text ?? dash },
        { text: met?.text ?? dash },
        { text: look.show.difference(found.centredGap, coarse).text, tone: 'strong' },
        { text: say(`finding.evidence.${found.verdict}`) },
        { text: words, tone },
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: say('mirror.priority.caption'),
      columns: [
        { label: say('mirror.column.expectation'), align: 'left' },
        { label: say('mirror.column.importance'), align: 'right' },
        { label: say('mirror.column.experience'), align: 'right' },
        { label: say('mirror.column.against'), align: 'right' },
        { label: say('report.column.evidence'), align: 'left' },
        { label: say('mirror.column.calls-for'), align: 'left' },
      ],
      rows,
      note: say('mirror.priority.note'),
    },
  ];
}
