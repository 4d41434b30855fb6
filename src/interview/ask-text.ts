import type { Language } from '#problem';
import { wordingFor } from '#wording/wording';
import { lineCard } from './line-card';
import { paintFor } from './paint';
import { type TerminalUse, useTerminal } from './terminal';

export interface AskText extends TerminalUse {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
  readonly start: string;
  /** What is wrong with a text; null: it is taken. */
  refuse(text: string): string | null;
}

/** Asks for one line; null when nothing was decided. */
export async function askText(ask: AskText): Promise<string | null> {
  const card = lineCard({
    title: ask.title,
    lines: ask.lines,
    keys: wordingFor(ask.language).say('interview.keys.line'),
    start: ask.start,
    paint: paintFor(ask.look),
    object: (text) => {
      const says = ask.refuse(text);
      return says === null ? null : { says, final: true };
    },
  });
  return (await useTerminal(ask, (terminal) => terminal.show(card)))?.result ?? null;
}
