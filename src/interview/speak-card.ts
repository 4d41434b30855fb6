import type { Card } from './card';
import { type TypeLine, typeLine } from './type-line';
import { wrapText } from './wrap-text';

export interface SpeakCard extends TypeLine {
  width(): number;
}

/**
 * Puts a card where nothing is drawn anew: plain lines, then a typed line, as often as it takes. No cursor moves and nothing said changes,
 * so a screen reader reads each thing once, in order.
 */
export async function speakCard<State, Result>(card: Card<State, Result>, use: SpeakCard): Promise<{ readonly result: Result } | null> {
  const { spoken } = card;
  const say = (texts: readonly string[]): void =>
    use.write(texts.map((text) => `${wrapText(text, Math.max(20, use.width() - 1)).join('\n')}\n`).join(''));
  let state = card.start;
  let again = true;
  for (;;) {
    const notice = spoken.notice(state);
    if (again) say(['', ...spoken.say(state)]);
    if (notice !== null) say([notice]);
    use.write('> ');
    const line = await typeLine(use);
    if (line === null) return null;
    const step = spoken.hear(state, line);
    if ('leave' in step) {
      await card.leave?.(step.leave);
      return use.signal.aborted ? null : { result: step.leave };
    }
    state = step.stay;
    again = spoken.notice(state) === null;
  }
}
