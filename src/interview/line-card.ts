import type { Card, Step } from './card';
import { fitSections } from './fit-sections';
import { editLine, type Line, lineOf } from './line';
import type { Paint } from './paint';
import { showField } from './show-field';
import { wrapText } from './wrap-text';

export interface LineDraft {
  readonly line: Line;
  readonly notice: string | null;
}

export interface LineAsk {
  readonly title: string;
  readonly lines: readonly string[];
  readonly keys: string;
  readonly start: string;
  readonly paint: Paint;
  /** What is wrong with the text or worth a second thought; shown again for the same text, it no longer holds back. Null: it is taken. */
  object(text: string): { readonly says: string; readonly final: boolean } | null;
  leave?(text: string | null): Promise<void>;
}

/** A card that asks for one line; null when it was left with Escape. */
export function lineCard(ask: LineAsk): Card<LineDraft, string | null> {
  const { paint } = ask;
  const take = (draft: LineDraft, line: Line): Step<LineDraft, string | null> => {
    const text = line.text.trim();
    const objection = ask.object(text);
    if (objection === null || (!objection.final && draft.notice === objection.says)) return { leave: text };
    return { stay: { line, notice: objection.says } };
  };
  return {
    start: { line: lineOf(ask.start), notice: null },
    paint,
    view: ({ line, notice }, { width, rows }) => {
      const columns = Math.min(width - 1, 96);
      const typing = showField(line, columns - 5, paint);
      const keys = wrapText(ask.keys, columns, '  ', paint.muted);
      const above = fitSections(
        [
          { lines: wrapText(ask.title, columns, ' ', paint.strong) },
          { gap: true, lines: ask.lines.flatMap((text) => wrapText(text, columns, ' ', paint.muted)), least: 1 },
          { gap: true, lines: notice === null ? [] : wrapText(notice, columns, ' ! ', paint.warn) },
          { gap: true, lines: typing.before.map((text) => `   ${text}`) },
        ],
        rows - 2 - keys.length - typing.after.length,
      );
      return {
        above,
        prompt: ` ${paint.pointer} `,
        field: typing.field,
        cursor: typing.cursor,
        below: [...typing.after.map((text) => `   ${text}`), ...keys],
      };
    },
    step: (draft, key) => {
      if (key.name === 'escape') return { leave: null };
      const submit = key.name === 'enter' || (key.name === 'paste' && key.submit);
      const line = key.name === 'enter' ? draft.line : editLine(draft.line, key);
      if (!submit) return { stay: { line, notice: null } };
      return take(draft, line);
    },
    spoken: {
      say: () => [ask.title, ...ask.lines, ...(ask.start === '' ? [] : [ask.start])],
      notice: ({ notice }) => notice,
      hear: (draft, line) => take(draft, lineOf(line.trim() === '' ? ask.start : line)),
    },
    ...(ask.leave ? { leave: ask.leave } : {}),
  };
}
