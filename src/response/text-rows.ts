/** The rows of a comma-separated text (RFC 4180); null when a quotation mark is never closed. */
export function textRows(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = cellAt(text, at);
    if (cell === null) return null;
    row.push(cell.value);
    at = cell.end;
    if (text[at] === ',') {
      at++;
      if (at === text.length) row.push('');
      else continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellAt(text: string, start: number): { readonly value: string; readonly end: number } | null {
  if (text[start] !== '"') {
    const length = text.slice(start).search(/[,\r\n]/);
    const end = length < 0 ? text.length : start + length;
    return { value: text.slice(start, end), end };
  }
  let value = '';
  for (let at = start + 1; ; ) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return /^(?:[,\r\n]|$)/.test(text.slice(close + 1, close + 2)) ? { value, end: close + 1 } : null;
    value += '"';
    at = close + 2;
  }
}
