import stringWidth from 'fast-string-width';
import type { Block } from '#report/report';
import type { Wording } from '#wording/wording';
import { chart } from './chart';
import type { Pen } from './pen';
import { table } from './table';

/** One block as lines, without a blank line at either end. */
export function block(each: Block, pen: Pen, wording: Wording): readonly string[] {
  const { wrap, tone, chalk } = pen;
  const bold = (lines: readonly string[]): readonly string[] => lines.map((line) => chalk.bold(line));
  switch (each.kind) {
    case 'heading':
      return bold(wrap(each.text));
    case 'paragraph':
      return wrap(each.text).map((line) => tone(each.tone ?? 'plain', line));
    case 'list':
      return each.items.flatMap((item, index) => {
        const mark = each.ordered ? `${String(index + 1).padStart(String(each.items.length).length)}. ` : pen.unicode ? '• ' : '* ';
        return wrap(item, { first: mark, rest: ' '.repeat(mark.length) });
      });
    case 'figures': {
      const widest = Math.min(16, Math.max(0, ...each.items.map(({ value }) => stringWidth(pen.clean(value)))));
      return each.items.flatMap(({ label, value, note, tone: loud }) => {
        const clean = pen.clean(value);
        const words = note === '' ? label : `${label} (${note})`;
        if (stringWidth(clean) > widest) return [...bold(wrap(value)), ...wrap(words, { first: '  ' })];
        const [first = '', ...rest] = wrap(words, { first: ' '.repeat(widest + 2) });
        return [tone(loud === 'plain' ? 'strong' : loud, pen.pad(clean, widest, 'right')) + first.slice(widest), ...rest];
      });
    }
    case 'callout': {
      const edge = pen.unicode ? '┃ ' : '| ';
      const paint = (line: string): string => tone(each.tone, edge.trimEnd()) + line.slice(edge.trimEnd().length);
      return [
        ...wrap(each.title, { first: edge }).map((line) => paint(line).replace(line.slice(2), chalk.bold(line.slice(2)))),
        ...wrap(each.text, { first: edge }).map(paint),
      ];
    }
    case 'table':
      return [
        ...bold(wrap(each.caption)),
        '',
        ...table(each.columns, each.rows, pen),
        ...(each.note === '' ? [] : ['', ...wrap(each.note).map((line) => tone('muted', line))]),
      ];
    case 'chart':
      return chart(each.figure, pen, wording);
    case 'definitions':
      return each.items.flatMap(({ term, text }) => [...bold(wrap(term)), ...wrap(text, { first: '  ' })]);
    case 'card':
      return [
        ...wrap(each.tag === '' ? each.title : `${each.title} [${each.tag}]`).map((line) =>
          tone(each.tone === 'plain' ? 'strong' : each.tone, line),
        ),
        ...each.rows.flatMap(({ label, value }) => wrap(`${label}: ${value}`, { first: '  ', rest: '    ' })),
      ];
  }
}
