import type { Language } from '#problem';
import { wordingFor } from '#wording/wording';
import { listCard } from './list-card';
import { paintFor } from './paint';
import { type TerminalUse, useTerminal } from './terminal';

export interface AskChoice extends TerminalUse {
  readonly language: Language;
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly detail: string }[];
  /** The item offered first. */
  readonly start: number;
}

/** Asks for one item of a numbered list; its index, or null when nothing was decided. */
export async function askChoice(ask: AskChoice): Promise<number | null> {
  const own = wordingFor(ask.language);
  const keys = { keys: own.say('interview.keys.list'), typed: own.say('interview.plain.list') };
  const card = listCard({ title: ask.title, items: ask.items, ...keys, start: ask.start, paint: paintFor(ask.look) });
  return (await useTerminal(ask, (terminal) => terminal.show(card)))?.result ?? null;
}
