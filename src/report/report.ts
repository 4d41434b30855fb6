import type { Language } from '#problem';

/** A cell of a table: what is printed, and how loud. */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

/** Never the only carrier of meaning: the text says the same. */
export type Tone = 'plain' | 'strong' | 'muted' | 'good' | 'warn' | 'bad';

/** One line of a dumbbell: a score, its interval and its target, all as printed (whole numbers or steps of five). */
export interface DumbbellRow {
  readonly id: string;
  readonly label: string;
  /** "Gate" and the like, printed small beside the label; empty for none. */
  readonly tag: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number;
  /** As printed: "+17", "met", "withheld". */
  readonly gap: string;
  /** The evidence word, as printed: "clear", "indicative", "cannot tell"; empty for none. */
  readonly evidence: string;
  readonly tone: Tone;
}

/** Two sides of one thing on a 0-100 line: leaders and staff, this round and the last. */
export interface PairRow {
  readonly id: string;
  readonly label: string;
  readonly first: number | null;
  readonly second: number | null;
  /** As printed: "+18". */
  readonly difference: string;
  readonly tone: Tone;
}

export type Chart =
  | {
      readonly chart: 'dumbbell';
      readonly title: string;
      readonly summary: string;
      readonly scoreLabel: string;
      readonly intervalLabel: string;
      readonly targetLabel: string;
      readonly gapLabel: string;
      readonly rows: readonly DumbbellRow[];
    }
  | {
      readonly chart: 'pairs';
      readonly title: string;
      readonly summary: string;
      readonly firstLabel: string;
      readonly secondLabel: string;
      readonly differenceLabel: string;
      readonly rows: readonly PairRow[];
    }
  | {
      readonly chart: 'band';
      readonly title: string;
      readonly summary: string;
      readonly score: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly target: number | null;
      readonly scoreLabel: string;
      readonly targetLabel: string;
      /** Five names, lowest first. */
      readonly bands: readonly string[];
      /** Index 0-4 of the band that holds; null for none. */
      readonly band: number | null;
    };

/** The closed set of things a report is made of; a format that misses one does not compile. Every text is final: language chosen, numbers rounded. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'figures';
      readonly items: readonly { readonly label: string; readonly value: string; readonly note: string; readonly tone: Tone }[];
    }
  | { readonly kind: 'callout'; readonly tone: 'good' | 'warn' | 'bad' | 'plain'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
      readonly rows: readonly (readonly Cell[])[];
      readonly note: string;
    }
  | { readonly kind: 'chart'; readonly figure: Chart }
  | { readonly kind: 'definitions'; readonly items: readonly { readonly term: string; readonly text: string }[] }
  /** A titled card: an action in WARTE form, a marker to ask more about. */
  | {
      readonly kind: 'card';
      readonly title: string;
      readonly tag: string;
      readonly tone: Tone;
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The figures once more for spreadsheets: stable English keys, values as printed. */
export interface Dataset {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** One finished report, as data: serialisable, versioned, final. */
export interface Report {
  readonly schemaVersion: 1;
  readonly kind: 'gap-report' | 'scorecard' | 'explanation';
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Said at the head and on every page while the round is open; null otherwise. */
  readonly draft: string | null;
  /** Client, round, questionnaires, date of the round: label and value. */
  readonly head: readonly { readonly label: string; readonly value: string }[];
  /** The result in one sentence. */
  readonly headline: string;
  readonly sections: readonly Section[];
  readonly dataset: Dataset;
  readonly generator: string;
}
