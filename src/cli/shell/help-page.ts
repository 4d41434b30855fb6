import type { CommandNode, CommandTree, HelpOption } from './command-tree';

const gap = 2;

/** The help of the program, or of the command that `path` leads to: examples first, then usage and options. */
export function helpPage(tree: CommandTree, path: readonly CommandNode[], width: number): string {
  const { headings } = tree;
  const command = path.at(-1);
  const options = command ? [...command.options, ...tree.globalOptions] : [tree.version, ...tree.globalOptions];
  const commands = (command ?? tree).commands.map((each) => ({
    flags: command ? `${each.name} ${each.arguments}`.trimEnd() : each.name,
    help: each.summary,
  }));
  const column = Math.max(...[...options, ...commands].map(({ flags }) => flags.length)) + 2 * gap;
  const parts = [
    `${headings.usage} ${usageOf(tree, path)}`,
    wrap(command?.summary ?? tree.description, width).join('\n'),
    listOf(headings.options, options, column, width),
    ...(commands.length > 0 ? [listOf(headings.commands, commands, column, width)] : []),
    ...(command ? [] : [tree.more]),
  ];
  const examples = (command?.examples ?? []).map(({ line, does }) => `  culture-audit ${line}\n      ${does}`);
  if (examples.length > 0) parts.unshift([headings.examples, ...examples].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** As it is typed: `culture-audit round open [options] [name]`. */
export function usageOf(tree: CommandTree, path: readonly CommandNode[]): string {
  const command = path.at(-1);
  if (!command) return `culture-audit ${tree.usage}`;
  const words = [
    'culture-audit',
    ...path.map(({ name }) => name),
    '[options]',
    ...(command.commands.length > 0 ? ['[command]'] : []),
    command.arguments,
  ];
  return words.filter((word) => word !== '').join(' ');
}

function listOf(heading: string, items: readonly HelpOption[], column: number, width: number): string {
  const lines = items.flatMap(({ flags, help }) =>
    wrap(help, Math.max(20, width - column)).map((text, at) => `${(at === 0 ? ' '.repeat(gap) + flags : '').padEnd(column)}${text}`),
  );
  return [heading, ...lines].join('\n');
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
