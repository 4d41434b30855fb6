/** What a prompt shows: lines, then the line with the cursor, then lines under it. */
export interface Frame {
  readonly above: readonly string[];
  /** What stands before the typed text. */
  readonly prompt: string;
  /** What is typed so far, as shown. */
  readonly field: string;
  /** Where the cursor stands in `field`. */
  readonly cursor: number;
  readonly below: readonly string[];
}

export interface Size {
  readonly width: number;
  readonly rows: number;
}
