import { wordingFor } from '#wording/wording';
import type { Format } from './format';
import { block } from './terminal/blocks';
import { penFor } from './terminal/pen';

/** Plain lines no wider than the look, coloured if it says so; everything colour says is said in words as well. */
export const terminal: Format = {
  name: 'terminal',
  extension: 'txt',
  render: (report, look) => {
    const pen = penFor(look);
    const { wrap, chalk, tone } = pen;
    const wording = wordingFor(report.language);
    const bold = (text: string): readonly string[] => wrap(text).map((line) => chalk.bold(line));
    const rule = (pen.unicode ? '─' : '-').repeat(Math.min(pen.width, 80));
    const parts: readonly (readonly string[])[] = [
      bold(report.title),
      report.subtitle === '' ? [] : wrap(report.subtitle).map((line) => tone('muted', line)),
      report.draft === null
        ? []
        : [
            '',
            ...wrap(`${wording.say('format.draft').toLocaleUpperCase(report.language)}: ${report.draft}`).map((line) => tone('warn', line)),
          ],
      ['', ...report.head.flatMap(({ label, value }) => wrap(`${label}: ${value}`, { rest: '  ' }))],
      ['', ...bold(report.headline)],
      ...report.sections.flatMap(({ title, blocks }) => [
        ['', rule, ...bold(title)],
        ...blocks.map((each) => ['', ...block(each, pen, wording)]),
      ]),
      ['', rule, ...wrap(report.generator).map((line) => tone('muted', line))],
    ];
    return `${parts.flat().join('\n')}\n`;
  },
};
