import type { Language } from '#problem';
import type { Mode } from '#questionnaire/questionnaire';
import type { Attribute, Gates, Limits } from './audit';

/** A questionnaire as a round holds it. */
export interface RoundQuestionnaire {
  readonly id: string;
  readonly mode: Mode;
  /** The questionnaire's own hash: what it means. */
  readonly hash: string;
  /** sha256 of the frozen file, line ends normalised. */
  readonly copy: string;
}

/** What round.yaml means: what was agreed when the round opened, and whether it was closed. */
export interface Round {
  readonly name: string;
  /** ISO date; no time, for anonymous rounds must hold nothing finer. */
  readonly opened: string;
  /** ISO date; null while the round is open. */
  readonly closed: string | null;
  readonly client: string | null;
  readonly language: Language | null;
  readonly questionnaires: readonly RoundQuestionnaire[];
  readonly limits: Limits;
  /** Points; null: as the questionnaire says. */
  readonly smallestDifference: number | null;
  readonly targets: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly gates: Gates;
  readonly attributes: readonly Attribute[];
  readonly unit: string | null;
  /** Attributes that reports may show apart, at most two crossed. */
  readonly split: readonly string[];
  readonly launched: string | null;
  /** `hashAgreed` of the round as it opened; null in rounds opened before it was kept. */
  readonly agreed: string | null;
}
