import type { Section } from '#report/report';
import { type Wording, wordingFor } from '#wording/wording';
import type { Format } from './format';
import { block } from './markdown/blocks';
import { escaped } from './markdown/escaped';

function section({ title, blocks }: Section, wording: Wording): readonly string[] {
  let underHeading = false;
  return [
    `## ${escaped(title)}`,
    ...blocks.map((each) => {
      underHeading ||= each.kind === 'heading';
      return block(each, wording, underHeading);
    }),
  ];
}

/** CommonMark with tables, readable as a plain file; figures stand as tables of their numbers. */
export const markdown: Format = {
  name: 'markdown',
  extension: 'md',
  render: (report) => {
    const wording = wordingFor(report.language);
    const parts = [
      `# ${escaped(report.title)}`,
      escaped(report.subtitle),
      report.draft === null ? '' : `> **${escaped(wording.say('format.draft'))}.** ${escaped(report.draft)}`,
      report.head.map(({ label, value }) => `- ${escaped(label)}: **${escaped(value)}**`).join('\n'),
      `**${escaped(report.headline)}**`,
      ...report.sections.flatMap((each) => section(each, wording)),
      `---\n\n*${escaped(report.generator)}*`,
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
  },
};
