import type { Language } from '#problem';
import { wordingFor } from '#wording/wording';
import { pageCard } from './page-card';
import { paintFor } from './paint';
import { type TerminalUse, useTerminal } from './terminal';
import { wrapText } from './wrap-text';

export interface AskPage extends TerminalUse {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Shows a page until Enter (true) or q (false); null when it was interrupted. */
export async function askPage(ask: AskPage): Promise<boolean | null> {
  const own = wordingFor(ask.language);
  const paint = paintFor(ask.look);
  const card = pageCard<boolean>({
    paint,
    keys: own.say('interview.keys.begin'),
    typed: own.say('interview.plain.begin'),
    lines: (columns) => [
      ...wrapText(ask.title, columns, ' ', paint.strong),
      ...ask.lines.flatMap((line) => ['', ...wrapText(line, columns, ' ')]),
    ],
    press: (name) => (name === 'enter' ? true : name === 'q' || name === 'escape' ? false : null),
  });
  return (await useTerminal(ask, (terminal) => terminal.show(card)))?.result ?? null;
}
