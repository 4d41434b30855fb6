/** What a column about the respondent or the session holds; none of it is ever stored. */
export type MetadataKind = 'id' | 'submitted' | 'time' | 'person' | 'other';

/** How one survey tool writes its exports. One file on the shelf `survey-tools/`. */
export interface SurveyTool {
  /** As `--from` and mapping files name it. */
  readonly name: string;
  /** Its own name, the same in every language. */
  readonly title: string;
  /** How sure the first row makes us that this tool wrote it, 0 to 1. */
  signature(headers: readonly string[]): number;
  /** For each column what it holds besides answers; null: perhaps an answer. By position and localised name. */
  metadata(headers: readonly string[]): readonly (MetadataKind | null)[];
  /** The texts under which a header may name a question, best first. */
  names(header: string): readonly string[];
  /** Weaker ideas, good for a draft that a person corrects. */
  guesses(header: string): readonly string[];
  /** Which option of which question a column may tick, each as names; absent: a column never ticks one by its header. */
  options?(header: string): readonly { readonly question: string; readonly option: string }[];
  /** Collects our own forms: columns may be called as these call them. */
  readonly readsForms?: boolean;
  /** What may stand between several ticked options in one cell. */
  readonly joins: readonly string[];
  /** An empty cell of a `submitted` column means that the respondent did not finish. */
  readonly tellsUnfinished: boolean;
}

export const defineSurveyTool = (tool: SurveyTool): SurveyTool => tool;
