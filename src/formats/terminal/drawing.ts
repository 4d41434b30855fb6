/** A row of cells for the values 0-100; later marks cover earlier ones. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly sign: string;
}

export function drawing(columns: number, marks: readonly Mark[]): string {
  const cells = Array.from({ length: columns }, () => ' ');
  const at = (value: number): number => Math.round((Math.min(100, Math.max(0, value)) / 100) * (columns - 1));
  for (const { from, to, sign } of marks) cells.fill(sign, at(Math.min(from, to)), at(Math.max(from, to)) + 1);
  return cells.join('');
}

/** Signs that read without colour; the plain set is ASCII. */
export const signs = {
  fine: { dot: '●', diamond: '◇', bar: '░', tick: '|', join: '─', met: '◆', arrow: '→' },
  plain: { dot: 'o', diamond: 'x', bar: '.', tick: '|', join: '-', met: '@', arrow: '->' },
} as const;
