import { gapKinds } from '#scoring/mirror';
import type { Dataset } from '../report';
import type { ReportInput } from '../section';
import { mirrorLookup } from './mirror-lookup';

const sides = ['importance', 'experience', 'belief', 'delivery'] as const;

/** The mirror for spreadsheets: one row an expectation, values as printed, empty where hidden. */
export function mirrorDataset(input: ReportInput): Dataset {
  const { say } = input.wording;
  const look = mirrorLookup(input);
  const columns = [
    { key: 'expectation', label: say('mirror.dataset.expectation') },
    { key: 'name', label: say('mirror.column.expectation') },
    { key: 'marker', label: say('report.dataset.marker') },
    ...sides.flatMap((side) => [
      { key: side, label: say(`mirror.side.${side}`) },
      { key: `${side}-people`, label: say('report.dataset.people') },
    ]),
    ...gapKinds.flatMap((kind) => [
      { key: `${kind}-gap`, label: say(`mirror.dataset.gap-${kind}`) },
      { key: `${kind}-evidence`, label: say('report.dataset.evidence') },
    ]),
  ];
  const rows = look.expectations.map((each) => [
    each.id,
    look.name(each.id),
    each.marker,
    ...sides.flatMap((side) => {
      const mine = each.sides[side];
      const figure = look.sideFigure(mine);
      const isOpen = figure !== null && /[≤≥]/.test(figure.text);
      return [figure === null ? null : isOpen ? figure.text : figure.value, figure === null ? null : (mine?.people.n ?? null)];
    }),
    ...gapKinds.flatMap((kind) => {
      const { verdict, difference } = each.gaps[kind];
      const shown = look.gap(each, kind);
      return [difference === null ? null : (shown.value ?? shown.text), verdict === null ? null : say(`finding.evidence.${verdict}`)];
    }),
  ]);
  return { columns, rows };
}
