import { escaped } from './escaped';

export interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table as GitHub and most editors read it. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return [line(columns.map(({ label }) => escaped(label))), line(rule), ...rows.map((row) => line(row.map(escaped)))].join('\n');
}
