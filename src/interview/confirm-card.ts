import type { Wording } from '#wording/wording';
import type { Card, Step } from './card';
import { type Key, typedKey } from './key';
import type { Paint } from './paint';
import { wrapText } from './wrap-text';

export interface ConfirmAsk {
  readonly question: string;
  readonly lines: readonly string[];
  readonly own: Wording;
  readonly paint: Paint;
  leave?(yes: boolean): Promise<void>;
}

/** In each language the letter its speakers think of, too; y and n by position hold everywhere. */
const yes = new Set(['y', 'д', 't']);

/**
 * A card that asks y or n. The Russian н is both the key of y and the first letter of "no", so it decides nothing.
 * Enter does not confirm: what is asked here cannot be taken back.
 */
export function confirmCard(ask: ConfirmAsk): Card<string | null, boolean> {
  const { own, paint } = ask;
  const step = (notice: string | null, key: Key): Step<string | null, boolean> => {
    const typed = key.text.toLowerCase();
    if (typed === 'н') return { stay: own.say('interview.yes-or-no') };
    if (yes.has(typed) && (typed !== 't' || own.language === 'pl')) return { leave: true };
    if (key.name === 'n' || key.name === 'escape' || key.name === 'b' || key.name === 'left') return { leave: false };
    return { stay: notice };
  };
  return {
    start: null,
    paint,
    view: (notice, { width }) => {
      const columns = Math.min(width - 1, 96);
      return {
        above: [
          ...wrapText(ask.question, columns, ' ', paint.strong),
          ...ask.lines.flatMap((line) => wrapText(line, columns, ' ', paint.muted)),
          '',
          ...(notice === null ? [] : [...wrapText(notice, columns, ' ! ', paint.warn), '']),
        ],
        prompt: ` ${paint.pointer} `,
        field: '',
        cursor: 0,
        below: wrapText(own.say('interview.keys.confirm'), columns, '  ', paint.muted),
      };
    },
    step,
    spoken: {
      say: () => [ask.question, ...ask.lines, own.say('interview.plain.confirm')],
      notice: (notice) => notice,
      hear: (_, line) => {
        const word = line.trim().toLowerCase();
        return word === 'нет' ? { leave: false } : step(null, typedKey(word.slice(0, 1)));
      },
    },
    ...(ask.leave ? { leave: ask.leave } : {}),
  };
}
