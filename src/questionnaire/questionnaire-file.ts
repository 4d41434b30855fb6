import type { Language, Localised } from '#problem';
import type { Cadence, Mode, Need, QuestionTypeName, Role } from './questionnaire';

/** What the schemas of this room promise about files, as written by people: optional keys, bare strings for texts. */
export type Text = string | Localised;

export interface ConditionInFile {
  question?: string;
  is?: string | number;
  'is-not'?: string | number;
  'any-of'?: (string | number)[];
  'at-least'?: number;
  'at-most'?: number;
  answered?: boolean;
  all?: ConditionInFile[];
  any?: ConditionInFile[];
  not?: ConditionInFile;
}

export interface OptionInFile {
  code: string;
  label: Text;
  score?: number | 'none';
  points?: number;
}

export interface QuestionInFile {
  id: string;
  type: QuestionTypeName;
  text: Text;
  equivalent?: Text;
  ask?: Role[];
  marker?: string;
  beside?: string;
  reversed?: boolean;
  weight?: number;
  'weight-reason'?: string;
  'show-if'?: ConditionInFile;
  required?: boolean;
  scale?: string;
  options?: OptionInFile[];
  unit?: Text;
  anchors?: [number, number][];
  target?: number;
  min?: number;
  max?: number;
}

export interface ActionInFile {
  id: string;
  do: Text;
  owner: Text;
  days: number;
  recurring?: boolean;
  measure: Text;
  question?: string;
  gain?: number;
  from?: number;
  to?: number;
  unit?: Text;
  effect: Text;
  tags?: string[];
}

export interface MarkerInFile {
  format?: number;
  id: string;
  domain?: string;
  gate?: boolean;
  target?: number;
  weight?: number;
  covers?: string[];
  name?: Text;
  definition?: Text;
  why?: Text;
  answers?: Role[];
  themes?: { name: Text; questions: string[] }[];
  /** A bare id keeps that question of the marker below. */
  questions?: (string | QuestionInFile)[];
  levels?: Text[];
  probe?: Text;
  evidence?: Text[];
  actions?: ActionInFile[];
}

export interface ScaleInFile {
  id: string;
  options: { code: string; label: Text; score?: number }[];
}

export interface ScalesFile {
  format: number;
  scales: ScaleInFile[];
  outside?: { 'dont-know': Text; 'not-applicable': Text; 'no-data': Text };
}

export interface DomainsFile {
  format: number;
  domains: { id: string; name: Text }[];
}

export interface ExpectationsFile {
  format: number;
  questions: QuestionInFile[];
}

export interface QuestionnaireFile {
  format: number;
  id: string;
  language?: Language;
  name: Text;
  purpose?: Text;
  introduction?: Text;
  anonymity?: Text;
  respondents?: Role[];
  minutes?: number;
  cadence?: Cadence;
  mode?: Mode;
  attributes?: string[];
  needs?: Need[];
  'smallest-difference'?: number;
  'least-answered'?: number;
  'least-coverage'?: number;
  gates?: { open?: number; closed?: number };
  scales?: ScaleInFile[];
  domains?: { id: string; name: Text }[];
  markers?: MarkerInFile[];
  questions: (string | QuestionInFile)[];
  closing?: QuestionInFile[];
}
