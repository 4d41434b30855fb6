import { textWidth } from '#charts/drawing/text-width';
import type { Block } from '#report/report';
import { visibleText } from '#wording/visible-text';
import { html, type Markup, nothing } from './markup';

type Table = Extract<Block, { kind: 'table' }>;

/** From here on a row becomes a card on a narrow screen; fewer columns fit by wrapping. */
const cardsFrom = 4;
/** Text sizes, blank between cells, and the room of a page (paper holds as much in its smaller type) and of the narrowest screen, in px. */
const [size, headSize, between, page, screen] = [15, 13, 24, 764, 280];

const longestWord = (text: string, of: number, weight: 400 | 700): number =>
  Math.max(
    ...visibleText(text)
      .split(/\s/)
      .map((word) => textWidth(word, of, weight)),
  );

/** How wide the columns become when no word is broken. */
const wholeWords = ({ columns, rows }: Table): number =>
  columns
    .map(({ label }, column) =>
      Math.max(
        longestWord(label, headSize, 700),
        ...rows.map((row) => {
          const { text, tone = 'plain' } = row[column] ?? { text: '' };
          return longestWord(text, size, tone === 'plain' || tone === 'muted' ? 400 : 700);
        }),
      ),
    )
    .reduce((sum, width) => sum + width + between, -between);

/** A range stays on one line: browsers break after its dash. */
const unbroken = (text: string): Markup =>
  text
    .split(/(\(\d+–\d+\)|\d+–\d+)/)
    .reduce((before, part, i) => (i % 2 === 1 ? html`${before}<span class="range">${part}</span>` : html`${before}${part}`), nothing);

/** The roles repeat what the elements say, because a table shown as cards loses its own. */
export function table(block: Table): Markup {
  const { caption, columns, rows, note } = block;
  const needed = wholeWords(block);
  const look = [
    columns.length >= cardsFrom ? 'cards' : 'plain',
    needed <= page ? 'whole-on-page' : '',
    needed <= screen ? 'whole-on-screen' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const cell = (column: number, { text, tone = 'plain' }: Table['rows'][number][number]): Markup => {
    const { label, align } = columns[column] ?? { label: '', align: 'left' };
    return column === 0
      ? html`<th scope="row" role="rowheader" class="${align} ${tone}">${unbroken(text)}</th>`
      : html`<td role="cell" class="${align} ${tone}" data-label="${label}">${unbroken(text)}</td>`;
  };
  return html`<div class="table"><table role="table" class="${look}">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ label, align }) => html`<th scope="col" role="columnheader" class="${align}">${label}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => html`<tr role="row">${row.map((each, column) => cell(column, each))}</tr>`)}</tbody>
</table>${note === '' ? nothing : html`<p class="note">${note}</p>`}</div>`;
}
