import type { Report } from '#report/report';

/** Where the text will be seen. Files take width 80, no colour, unicode. */
export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  /** As chalk counts them: none, 16, 256, all. */
  readonly colour: 0 | 1 | 2 | 3;
  /** False draws lines and signs in plain ASCII. */
  readonly unicode: boolean;
}

/** One way to write a report down. Same report and look, same bytes; nothing is read from outside. */
export interface Format {
  readonly name: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  render(report: Report, look: Look): string | Uint8Array;
}
