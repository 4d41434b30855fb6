import stringWidth from 'fast-string-width';
import type { Card } from './card';
import { cleanText } from './clean-text';
import { typedKey } from './key';
import { numberedKeys, pressDigit } from './numbered-keys';
import type { Paint } from './paint';
import { wrapText } from './wrap-text';

export interface ListDraft {
  readonly active: number;
  readonly typed: string;
  /** A typed line that chose nothing. */
  readonly missed?: boolean;
}

export interface ListAsk {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly detail: string }[];
  readonly keys: string;
  /** The same where a number is typed as a line. */
  readonly typed: string;
  readonly start: number;
  readonly paint: Paint;
}

/** An item as lines: number, label broken between words, detail at the right of the first line. */
function itemLines(ask: ListAsk, at: number, active: boolean, columns: number): readonly string[] {
  const { paint } = ask;
  const item = ask.items[at] ?? { label: '', detail: '' };
  const number = String(at + 1).padStart(String(ask.items.length).length);
  const detail = cleanText(item.detail).replaceAll('\n', ' ');
  const beside = number.length + 5;
  const room = Math.max(8, columns - beside - 2 - stringWidth(detail));
  const [first = '', ...rest] = wrapText(item.label.replaceAll('\n', ' '), room);
  const gap = ' '.repeat(Math.max(2, columns - beside - stringWidth(first) - stringWidth(detail)));
  const emphasised = active ? paint.strong : (text: string): string => text;
  return [
    ` ${active ? paint.accent(paint.pointer) : ' '} ${paint.accent(number)}  ${emphasised(first)}${detail === '' ? '' : gap + paint.muted(detail)}`,
    ...rest.map((line) => ' '.repeat(beside) + emphasised(line)),
  ];
}

/** As many lines as there is room for, around the active item; a sign stands for what is above or below. */
function linesAround(ask: ListAsk, active: number, room: number, columns: number): readonly string[] {
  const { paint, items } = ask;
  const all = items.map((_, at) => itemLines(ask, at, at === active, columns));
  const lines = all.flat();
  const first = all.slice(0, active).flat().length;
  const below = first + (all[active]?.length ?? 0);
  // In the middle, and whole: not even its last line gives way to the sign.
  const wanted = Math.max(first - Math.floor(room / 2), Math.min(below + 1 - room, first - 1));
  const from = Math.max(0, Math.min(wanted, lines.length - room));
  const more = paint.muted(`   ${paint.cut}`);
  return lines
    .slice(from, from + room)
    .map((each, at) => ((at === 0 && from > 0) || (at === room - 1 && from + room < lines.length) ? more : each));
}

/** A card that offers a numbered list, chosen by number or with the arrow keys; null when it was left with Escape. */
export function listCard(ask: ListAsk): Card<ListDraft, number | null> {
  const { paint, items } = ask;
  const keys = numberedKeys(items.map(() => ''));
  const move = (draft: ListDraft, by: number): ListDraft => ({
    active: Math.min(items.length - 1, Math.max(0, draft.active + by)),
    typed: '',
  });
  return {
    start: { active: ask.start, typed: '' },
    paint,
    view: ({ active, typed }, { width, rows }) => {
      const columns = Math.min(width - 1, 80);
      const title = wrapText(ask.title, columns, ' ', paint.strong);
      const help = wrapText(ask.keys, columns, '  ', paint.muted);
      const room = Math.max(3, rows - title.length - help.length - 4);
      const shown = linesAround(ask, active, room, columns);
      return { above: [...title, '', ...shown, ''], prompt: ` ${paint.pointer} `, field: typed, cursor: typed.length, below: help };
    },
    step: (draft, key) => {
      if (['escape', 'left', 'q', 'b'].includes(key.name)) return { leave: null };
      if (key.name === 'up' || key.name === 'down') return { stay: move(draft, key.name === 'up' ? -1 : 1) };
      if (key.name === 'pageup' || key.name === 'pagedown') return { stay: move(draft, key.name === 'pageup' ? -10 : 10) };
      if (key.name === 'home' || key.name === 'end') return { stay: move(draft, key.name === 'home' ? -items.length : items.length) };
      if (key.name === 'backspace') return { stay: { ...draft, typed: draft.typed.slice(0, -1) } };
      if (key.name === 'enter') return { leave: draft.typed === '' ? draft.active : Number(draft.typed) - 1 };
      if (!/^\d$/.test(key.name)) return { stay: draft };
      const { typed, chosen } = pressDigit(keys, draft.typed, key.name);
      if (chosen !== null) return { leave: chosen };
      return { stay: { typed, active: typed === '' ? draft.active : Number(typed) - 1 } };
    },
    spoken: {
      say: () => [
        ask.title,
        ...items.map(({ label, detail }, at) => [`${at + 1}. ${label}`, detail].filter(Boolean).join(', ')),
        ask.typed,
      ],
      notice: ({ missed }) => (missed ? ask.typed : null),
      hear: (draft, line) => {
        const word = line.trim().replace(/[.)]$/, '');
        const at = /^\d+$/.test(word) ? Number(word) - 1 : -1;
        if (items[at]) return { leave: at };
        return typedKey(word).name === 'q' ? { leave: null } : { stay: { ...draft, missed: true } };
      },
    },
  };
}
