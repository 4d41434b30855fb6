import type { Card } from './card';
import type { Size } from './frame';
import { typedKey } from './key';
import type { Paint } from './paint';
import { wrapText } from './wrap-text';

export interface PageAsk<Result> {
  readonly paint: Paint;
  readonly keys: string;
  /** The same where keys are typed as a line. */
  readonly typed: string;
  lines(columns: number): readonly string[];
  /** What a key leads to; null: nothing. */
  press(name: string): Result | null;
  leave?(result: Result): Promise<void>;
}

/** A card that shows a page; one longer than the screen is turned with the arrow keys. */
export function pageCard<Result>(ask: PageAsk<Result>): Card<number, Result> {
  const { paint } = ask;
  const columnsOf = ({ width }: Size): number => Math.min(width - 1, 96);
  return {
    start: 0,
    paint,
    view: (from, size) => {
      const help = wrapText(ask.keys, columnsOf(size), '  ', paint.muted);
      const lines = ask.lines(columnsOf(size));
      const room = Math.max(4, size.rows - help.length - 3);
      const first = Math.max(0, Math.min(from, lines.length - room));
      const shown = lines.slice(first, first + room);
      const more = first + room < lines.length ? [paint.muted(` ${paint.cut}`)] : [''];
      return { above: [...shown, ...more], prompt: ` ${paint.pointer} `, field: '', cursor: 0, below: help };
    },
    step: (from, key) => {
      if (key.name === 'down' || key.name === 'pagedown') return { stay: Math.min(from + (key.name === 'down' ? 1 : 10), 500) };
      if (key.name === 'up' || key.name === 'pageup') return { stay: Math.max(0, from - (key.name === 'up' ? 1 : 10)) };
      const result = ask.press(key.name);
      return result === null ? { stay: from } : { leave: result };
    },
    spoken: {
      say: () => [...ask.lines(200).map((line) => line.trim()), ask.typed].filter((line) => line !== ''),
      notice: () => null,
      hear: (from, line) => {
        const result = ask.press(line.trim() === '' ? 'enter' : typedKey(line.trim()).name);
        return result === null ? { stay: from } : { leave: result };
      },
    },
    ...(ask.leave ? { leave: ask.leave } : {}),
  };
}
