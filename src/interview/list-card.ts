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

/** One line an item: number, label cut to fit, detail at the right. */
function itemLine(ask: ListAsk, at: number, active: boolean, columns: number): string {
  const { paint } = ask;
  const item = ask.items[at] ?? { label: '', detail: '' };
  const number = String(at + 1).padStart(String(ask.items.length).length);
  const detail = cleanText(item.detail).replaceAll('\n', ' ');
  const room = Math.max(8, columns - number.length - 6 - stringWidth(detail));
  const label = wrapText(item.label.replaceAll('\n', ' '), room);
  const shown = label.length === 1 ? (label[0] ?? '') : `${wrapText(item.label, room - paint.cut.length)[0]}${paint.cut}`;
  const gap = ' '.repeat(Math.max(2, columns - number.length - 5 - stringWidth(shown) - stringWidth(detail)));
  const body = active ? paint.strong(shown) : shown;
  return ` ${active ? paint.accent(paint.pointer) : ' '} ${paint.accent(number)}  ${body}${detail === '' ? '' : gap + paint.muted(detail)}`;
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
      const from = Math.max(0, Math.min(active - Math.floor(room / 2), items.length - room));
      const shown = items.slice(from, from + room).map((_, at) => itemLine(ask, from + at, from + at === active, columns));
      const more = [from > 0, from + room < items.length].map((hidden) => (hidden ? paint.muted(`   ${paint.cut}`) : null));
      const marked = shown.map((line, at) => (at === 0 && more[0] ? more[0] : at === shown.length - 1 && more[1] ? more[1] : line));
      return { above: [...title, '', ...marked, ''], prompt: ` ${paint.pointer} `, field: typed, cursor: typed.length, below: help };
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
