import type { Chart } from '#report/report';

export interface ChartOptions {
  /** Width of the drawing in user units; below 520 labels stand above their lines. */
  readonly width: number;
  /** Starts every id inside the drawing; unique within the page. */
  readonly id: string;
}

/** What a member of this shelf does: one figure as a whole SVG element. Same figure and options, same text. */
export type DrawChart<Name extends Chart['chart']> = (figure: Extract<Chart, { chart: Name }>, options: ChartOptions) => string;
