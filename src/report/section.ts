import type { Finding } from '#finding/finding';
import type { ProposedAction } from '#plan/proposed-action';
import type { Language } from '#problem';
import type { Marker, Questionnaire } from '#questionnaire/questionnaire';
import type { Scorecard } from '#scoring/scorecard';
import type { Wording } from '#wording/wording';
import type { Section } from './report';

/** Everything a report is written from. The scorecards are disclosed: what is in them may be shown. */
export interface ReportInput {
  readonly scorecard: Scorecard;
  readonly before: Scorecard | null;
  readonly findings: readonly Finding[];
  readonly actions: readonly ProposedAction[];
  readonly markers: readonly Marker[];
  readonly questionnaires: readonly Questionnaire[];
  readonly client: string | null;
  readonly round: string | null;
  /** ISO dates. */
  readonly opened: string | null;
  readonly closed: string | null;
  /** When the service programme was launched, ISO date; null where it is not stated. */
  readonly launched: string | null;
  readonly language: Language;
  readonly wording: Wording;
  /** The round is still open. */
  readonly draft: boolean;
  readonly version: string;
  /** A file without a workspace: no groups, no rounds. */
  readonly totalsOnly: boolean;
}

/** What a member of the sections shelf does: one section, or null when it has nothing to say. Same input, same section. */
export type ComposeSection = (input: ReportInput) => Section | null;
