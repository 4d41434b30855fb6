/** Which character separates decimals in a column; the other one then groups thousands. */
export type DecimalMark = ',' | '.';

/**
 * The decimal mark of a column by the vote of its cells: one mark before other than three digits, or the last of two different marks, is decimal;
 * a mark that stands twice groups thousands. Without a clear vote, the usual one where cells are separated by that delimiter.
 */
export function decimalMark(cells: readonly string[], delimiter: string): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const cell of cells) {
    const marks = cell.replace(/[^.,]/g, '');
    const first = marks.charAt(0);
    const last = marks.at(-1) ?? '';
    if (marks === '') continue;
    if (marks.length > 1 && first === last) last === ',' ? point++ : comma++;
    else if (marks.length > 1 || !/[.,]\d{3}\D*$/.test(cell)) last === ',' ? comma++ : point++;
  }
  if (comma === point) return delimiter === ';' ? ',' : '.';
  return comma > point ? ',' : '.';
}

/** A number written with that decimal mark, in plain form; other texts come back as they are. */
export function plainNumber(cell: string, mark: DecimalMark): string {
  const text = cell.normalize('NFKC').trim();
  const other = mark === ',' ? '.' : ',';
  if (!/^[-−–+]?[\d\s.,]+%?$/.test(text)) return text;
  const grouped = new RegExp(`^[-−–+]?\\d{1,3}(?:\\${other}\\d{3})+(?:\\${mark}\\d*)?%?$`);
  const plain = grouped.test(text) ? text.replaceAll(other, '') : text;
  return plain.replace(mark, '.');
}
