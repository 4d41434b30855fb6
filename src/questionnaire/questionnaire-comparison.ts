import type { Language, Localised } from '#problem';
import type { MeaningPart } from './changed-meaning';
import type { Question } from './questionnaire';

/** A question as a comparison names it. */
export interface NamedQuestion {
  readonly id: string;
  /** The marker it is shown with; null: none. */
  readonly marker: string | null;
  readonly text: Localised;
}

/** One setting, before and after, as plain data. */
export interface SettingChange<Key extends string> {
  readonly key: Key;
  readonly before: unknown;
  readonly after: unknown;
}

export type QuestionSetting = 'weight' | 'ask' | 'show-if' | 'required' | 'limits' | 'target';
export type MarkerSetting = 'name' | 'domain' | 'target' | 'weight' | 'gate';
export type QuestionnaireSetting =
  | 'mode'
  | 'respondents'
  | 'smallest-difference'
  | 'least-answered'
  | 'least-coverage'
  | 'gate-open'
  | 'gate-closed';

/** What a line over time can say about a marker: all of its scored questions alike; enough of them; too few; or it is in one of the two only. */
export type Comparable = 'whole' | 'common' | 'none' | 'came' | 'went';

export interface MarkerTrend {
  readonly id: string;
  readonly name: Localised;
  /** Scored questions in each, and how many of them mean the same in both. */
  readonly before: number;
  readonly after: number;
  readonly alike: number;
  readonly comparable: Comparable;
}

/** What became of a questionnaire, or of two that are held against each other. */
export interface QuestionnaireComparison {
  /** By their hashes: reports compare rounds of the same questionnaires only. */
  readonly same: boolean;
  readonly came: readonly NamedQuestion[];
  readonly went: readonly NamedQuestion[];
  /** In both, with another marker. */
  readonly moved: readonly { readonly id: string; readonly before: string | null; readonly after: string | null }[];
  /** The same id asks something else. */
  readonly changed: readonly {
    readonly id: string;
    readonly parts: readonly MeaningPart[];
    readonly before: Question;
    readonly after: Question;
  }[];
  /** Other words for the same: declared so, or in a translation only. */
  readonly reworded: readonly {
    readonly id: string;
    readonly how: 'equivalent' | 'translation';
    readonly languages: readonly Language[];
    readonly before: Localised;
    readonly after: Localised;
  }[];
  /** The same question, asked or weighed otherwise. */
  readonly adjusted: readonly { readonly id: string; readonly settings: readonly SettingChange<QuestionSetting>[] }[];
  /** The questions in both stand in another order. */
  readonly reordered: boolean;
  /** Markers in both. */
  readonly markers: readonly { readonly id: string; readonly settings: readonly SettingChange<MarkerSetting>[] }[];
  readonly settings: readonly SettingChange<QuestionnaireSetting>[];
  readonly trend: {
    /** Scored questions in each, and how many mean the same in both, at the same marker. */
    readonly before: number;
    readonly after: number;
    readonly alike: number;
    readonly markers: readonly MarkerTrend[];
  };
}
