import { type Markup, markup } from './markup';
import { palette } from './palette';
import { tenth, text } from './text';
import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

export type Sign = 'dot' | 'diamond' | 'bar' | 'tick';

const size = 12;
const line = 20;
const signWidth = 26;

/** The sign itself, centred at x, y: the same drawing in the legend and in the rows. */
export function drawSign(sign: Sign, x: number, y: number): Markup {
  const [left, middle] = [tenth(x), tenth(y)];
  if (sign === 'dot') return markup`<circle cx="${left}" cy="${middle}" r="6" fill="${palette.score}"/>`;
  if (sign === 'diamond')
    return markup`<path d="M${tenth(x - 7)} ${middle}L${left} ${tenth(y - 7)}L${tenth(x + 7)} ${middle}L${left} ${tenth(y + 7)}Z" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="2"/>`;
  if (sign === 'bar')
    return markup`<rect x="${tenth(x - 10)}" y="${tenth(y - 5)}" width="20" height="10" rx="5" fill="${palette.interval}"/>`;
  return markup`<rect x="${tenth(x - 1.5)}" y="${tenth(y - 8)}" width="3" height="16" rx="1" fill="${palette.ink}"/>`;
}

/** What the signs mean, in as many lines as the width asks for. */
export function legend(
  items: readonly { readonly sign: Sign; readonly label: string }[],
  width: number,
): { readonly drawing: readonly Markup[]; readonly height: number } {
  let [x, row] = [0, 0];
  const drawing = items.map(({ sign, label }) => {
    const shown = wrapText(label, width - signWidth, { size, weight: 400 }, 1)[0] ?? '';
    const needed = signWidth + textWidth(shown, size);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const [left, y] = [x, row * line + 10];
    x += needed + 18;
    return markup`${drawSign(sign, left + 10, y)}${text(left + signWidth, y + 4, shown, { size, weight: 400, colour: palette.soft })}`;
  });
  return { drawing, height: (row + 1) * line };
}
