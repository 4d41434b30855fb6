import type { Localised } from '#problem';

/** One row of the sheet `survey`. */
export interface SurveyRow {
  readonly type: string;
  readonly name: string;
  readonly label?: Localised;
  readonly hint?: Localised;
  readonly required?: boolean;
  readonly relevant?: string;
  readonly appearance?: string;
  readonly constraint?: string;
  readonly constraintMessage?: Localised;
  readonly calculation?: string;
}
