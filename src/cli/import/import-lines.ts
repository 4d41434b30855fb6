import type { ColumnUse } from '#intake/map-columns';
import type { MessageKey } from '#wording/messages';
import { visibleText } from '#wording/visible-text';
import type { Wording } from '#wording/wording';
import { alignColumns } from '../align-columns';
import type { Context } from '../context';
import type { ReadImport } from './read-import';

const delimiters: Readonly<Record<string, MessageKey>> = {
  ',': 'import.delimiter.comma',
  ';': 'import.delimiter.semicolon',
  '\t': 'import.delimiter.tab',
  '|': 'import.delimiter.bar',
};
const mostLines = 12;

/** What was found out about a file: tool, encoding, delimiter. */
export function importHead({ file, source }: ReadImport, wording: Wording): string {
  const delimiter = delimiters[source.delimiter];
  return wording.say('import.file', {
    file,
    tool: source.tool.title,
    encoding: source.encoding.replace('utf', 'UTF'),
    delimiter: delimiter ? wording.say(delimiter) : wording.quote(visibleText(source.delimiter)),
  });
}

/** Every column and what is made of it. */
export function importColumnLines({ result }: ReadImport, { wording, look }: Pick<Context, 'wording' | 'look'>): readonly string[] {
  const uses = result.columns.map(({ use }) => useText(use, wording));
  const room = Math.max(24, look.width - 3 - Math.max(...uses.map((text) => text.length), wording.say('import.used-as').length));
  const rows = result.columns.map(({ header }, at) => [uses[at] ?? '', shortened(visibleText(header).replace(/\s+/g, ' ').trim(), room)]);
  return alignColumns([wording.say('import.used-as'), wording.say('import.column')], rows, look.width);
}

/** Grid headers differ at their end, so the middle goes. */
function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const head = Math.floor((room - 3) / 3);
  return `${text.slice(0, head)} … ${text.slice(text.length - (room - head - 3))}`;
}

function useText(use: ColumnUse['use'], wording: Wording): string {
  switch (use.kind) {
    case 'question':
      return use.option === null
        ? wording.say('import.use.question', { id: use.question })
        : wording.say('import.use.option', { id: use.question, option: use.option });
    case 'attribute':
      return wording.say('import.use.attribute', { id: use.attribute });
    default:
      return wording.say(`import.use.${use.kind}`);
  }
}

/** Rows used and left out, with the reasons and the lines. */
export function importRowLines({ result }: ReadImport, wording: Wording): readonly string[] {
  const left = result.leftOut.reduce((sum, { lines }) => sum + lines.length, 0);
  return [
    wording.say('import.rows', { read: result.read, used: result.rows.length, left }),
    ...result.leftOut.map(({ reason, lines }) => {
      const shown = `${lines.slice(0, mostLines).join(', ')}${lines.length > mostLines ? ' …' : ''}`;
      return `  ${wording.say(`import.left.${reason}`, { count: lines.length, lines: shown })}`;
    }),
  ];
}
