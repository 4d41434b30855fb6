import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Answer } from '#response/response';
import type { ScreenFaults } from './screen-faults';
import type { OpenTerminal } from './terminal';
import type { WholeRun } from './whole-runs';

/** Only to catch what hangs. */
export const patience = 90_000;

/** What was answered in a run, in words of the test; the files have to hold exactly this. */
export interface Given {
  readonly answers: ReadonlyMap<string, { readonly state: Answer['state']; readonly code: string }>;
  readonly notes: readonly { readonly question: string; readonly text: string; readonly quote: boolean }[];
}

/** An interview under way. */
export interface HeldRun {
  readonly run: WholeRun;
  readonly questionnaire: Questionnaire;
  readonly it: OpenTerminal;
  readonly faults: ScreenFaults;
  readonly unit: string | null;
  readonly takesNotes: boolean;
  /** Where what is wrong is collected: one fault a run would hide all others. */
  readonly wrong: Set<string>;
}

/** Looks at everything on the screen and above it for what must never be seen. */
export function lookAt({ it, faults, wrong }: Pick<HeldRun, 'it' | 'faults' | 'wrong'>): void {
  for (const fault of faults.faultsOf(it.lines())) wrong.add(fault);
}
