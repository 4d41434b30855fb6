import type { Language } from '#problem';
import { wordingFor } from '#wording/wording';
import { confirmCard } from './confirm-card';
import { paintFor } from './paint';
import { type TerminalUse, useTerminal } from './terminal';

export interface Confirm extends TerminalUse {
  readonly language: Language;
  readonly question: string;
  /** What follows from a yes. */
  readonly lines: readonly string[];
}

/** Asks y or n; null when it was interrupted. */
export async function confirm(ask: Confirm): Promise<boolean | null> {
  const card = confirmCard({ question: ask.question, lines: ask.lines, own: wordingFor(ask.language), paint: paintFor(ask.look) });
  return (await useTerminal(ask, (terminal) => terminal.show(card)))?.result ?? null;
}
