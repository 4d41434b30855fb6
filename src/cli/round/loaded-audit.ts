import type { AuditedRound, AuditSubject } from '#audit';
import type { Problem } from '#problem';
import type { Audit as AuditSettings } from '#workspace/audit';

/** Everything a command needs to score and report: a file on its own, or a round of a workspace with the one before it. */
export interface LoadedAudit {
  readonly now: AuditedRound;
  readonly before: AuditedRound | null;
  readonly subject: AuditSubject;
  readonly settings: AuditSettings | null;
  /** The workspace's folder; null for a file. */
  readonly root: string | null;
  /** Noticed while reading; told, never hidden. */
  readonly warnings: readonly Problem[];
  /** What only the walk over the tables can tell; call after scoring. */
  problems(): readonly Problem[];
  rows(): { readonly read: number; readonly empty: number };
}
