import type { Block } from '#report/report';
import type { Wording } from '#wording/wording';
import { figureTable } from '../text/figure-table';
import { escaped } from './escaped';
import { markdownTable } from './markdown-table';

const bold = (text: string): string => (text.trim() === '' ? '' : `**${escaped(text)}**`);
const italic = (text: string): string => `*${escaped(text)}*`;
const paragraphs = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');

/** One block as Markdown, without a blank line at either end. */
export function block(each: Block, wording: Wording, underHeading: boolean): string {
  switch (each.kind) {
    case 'heading':
      return `### ${escaped(each.text)}`;
    case 'paragraph':
      return each.tone === 'strong' ? bold(each.text) : escaped(each.text);
    case 'list':
      return each.items.map((item, index) => `${each.ordered ? `${index + 1}.` : '-'} ${escaped(item)}`).join('\n');
    case 'figures': {
      const columns = [wording.say('format.figure'), wording.say('format.value'), wording.say('format.note')];
      return markdownTable(
        columns.map((label, index) => ({ label, align: index === 1 ? 'right' : 'left' })),
        each.items.map(({ label, value, note }) => [label, value, note]),
      );
    }
    case 'callout':
      return `> ${bold(each.title)}\n>\n> ${escaped(each.text)}`;
    case 'table':
      return paragraphs(
        bold(each.caption),
        markdownTable(
          each.columns,
          each.rows.map((row) => row.map(({ text }) => text)),
        ),
        each.note === '' ? '' : italic(each.note),
      );
    case 'chart': {
      const { columns, rows } = figureTable(each.figure, wording);
      return paragraphs(bold(each.figure.title), escaped(each.figure.summary), markdownTable(columns, rows));
    }
    case 'definitions':
      return each.items.map(({ term, text }) => `- ${bold(term)}: ${escaped(text)}`).join('\n');
    case 'card':
      return paragraphs(
        `${underHeading ? '####' : '###'} ${escaped(each.title)}${each.tag === '' ? '' : ` (${escaped(each.tag)})`}`,
        each.rows.map(({ label, value }) => `- ${bold(label)}: ${escaped(value)}`).join('\n'),
      );
  }
}
