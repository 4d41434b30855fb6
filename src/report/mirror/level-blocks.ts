import type { Role } from '#questionnaire/questionnaire';
import type { LevelScore } from '#scoring/mirror';
import type { Block, Cell } from '../report';
import type { ReportInput } from '../section';
import { dash } from '../show';
import type { MirrorLookup } from './mirror-lookup';

/** Levels with a name short enough for the head of a column. */
const named = ['leader', 'manager', 'front-line', 'back-office'] as const;
const muted: Cell = { text: dash, tone: 'muted' };
const isShown = ({ withheld, score }: LevelScore): boolean => withheld === null && score !== null;

/** What staff of each level believe and claim, beside the customers; nothing for a file on its own. */
export function levelBlocks({ totalsOnly, wording: { say } }: ReportInput, look: MirrorLookup): readonly Block[] {
  if (totalsOnly || !look.hasStaff) return [];
  const minimum = look.leastStaff;
  const nameOf = (level: Role): string => {
    const known = named.find((each) => each === level);
    return known ? say(`mirror.level.${known}`) : say(`report.role.${level}`);
  };
  const tables = (['belief', 'delivery'] as const).flatMap((side): readonly Block[] => {
    const levels = [...new Set(look.expectations.flatMap((each) => each.sides[side]?.levels.map(({ level }) => level) ?? []))];
    const known = levels.filter((level) => level !== null);
    const other = side === 'belief' ? 'importance' : 'experience';
    const isAny = look.expectations.some((each) => each.sides[side]?.levels.some(isShown));
    if (!isAny) return [];
    return [
      {
        kind: 'table',
        caption: say(`mirror.levels.${side}`),
        columns: [
          { label: say('mirror.column.expectation'), align: 'left' },
          { label: say('mirror.column.customers'), align: 'right' },
          ...known.map((level) => ({ label: nameOf(level), align: 'right' }) as const),
        ],
        rows: look.expectations.map((each): readonly Cell[] => {
          const mine = each.sides[side];
          const points = mine ? look.pointsOfQuestion(mine.question) : 5;
          const cell = (level: LevelScore['level']): Cell => {
            const found = mine?.levels.find((one) => one.level === level);
            return found && isShown(found) ? { text: look.show.mean(found.score, found.n ?? 0, points).text } : muted;
          };
          const whole = (text: string | undefined): Cell => (text === undefined ? muted : { text });
          return [{ text: look.name(each.id) }, whole(look.sideFigure(each.sides[other])?.text), ...known.map(cell)];
        }),
        note: side === 'delivery' ? say('mirror.levels.note', { minimum }) : '',
      },
    ];
  });
  const all = look.expectations.flatMap(({ sides }) => [sides.belief, sides.delivery].flatMap((side) => side?.levels ?? []));
  // Where levels were not declared to be shown apart there is nothing to say of them.
  if (all.length === 0) return [];
  if (all.some(({ withheld }) => withheld === 'one-split-only'))
    return [{ kind: 'paragraph', text: say('mirror.levels.other-split'), tone: 'muted' }];
  return tables.length > 0 ? tables : [{ kind: 'paragraph', text: say('mirror.levels.none', { minimum }), tone: 'muted' }];
}
