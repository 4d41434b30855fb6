import type { Language } from '#problem';
import { wordingFor } from '#wording/wording';
import { lineCard } from './line-card';
import { nextCode } from './next-code';
import { paintFor } from './paint';
import { type TerminalUse, useTerminal } from './terminal';

export interface AskCode extends TerminalUse {
  readonly language: Language;
  /** What the suggested code begins with, such as the role. */
  readonly stem: string;
  readonly taken: readonly string[];
}

/** What becomes part of a file name on every system. */
const possible = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Asks for a respondent's code and suggests the next free one; a taken code may be typed to go on with that respondent. Null: nothing was decided. */
export async function askCode(ask: AskCode): Promise<string | null> {
  const own = wordingFor(ask.language);
  const next = nextCode(ask.stem, ask.taken);
  const card = lineCard({
    title: own.say('interview.code.title'),
    lines: [own.say('interview.code.advice'), own.say('interview.code.next', { code: next })],
    keys: own.say('interview.keys.line'),
    start: '',
    paint: paintFor(ask.look),
    object: (text) => {
      const code = text.toLowerCase();
      if (code === '' || ask.taken.includes(code)) return null;
      if (!possible.test(code)) return { says: own.say('interview.code.characters', { example: next }), final: true };
      return /\d/.test(code) ? null : { says: own.say('interview.code.like-a-name', { example: next }), final: false };
    },
  });
  const shown = await useTerminal(ask, (terminal) => terminal.show(card));
  if (shown === null || shown.result === null) return null;
  return shown.result.toLowerCase() || next;
}
