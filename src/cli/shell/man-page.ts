import type { CommandNode, CommandTree, HelpOption } from './command-tree';
import { usageOf } from './help-page';

/** The manual page in roff, examples first, made from the same data as help. */
export function manPage(tree: CommandTree, version: string): string {
  const all = tree.commands.flatMap((command) => [[command], ...command.commands.map((sub) => [command, sub])]);
  const lines = [
    `.TH CULTURE-AUDIT 1 "" "culture-audit ${roff(version)}" "User Commands"`,
    '.SH NAME',
    `culture-audit \\- ${roff(lowerFirst(tree.description))}`,
    '.SH SYNOPSIS',
    `.B culture-audit`,
    roff('[command] [options]'),
    '.SH EXAMPLES',
    ...tree.commands.flatMap(({ examples }) => examples.slice(0, 1)).flatMap(({ line, does }) => tagged(`culture-audit ${line}`, does)),
    '.SH OPTIONS',
    'Every command understands these.',
    ...[tree.version, ...tree.globalOptions].flatMap(optionLines),
    '.SH COMMANDS',
    ...all.flatMap((path) => commandLines(tree, path)),
    '.SH EXIT STATUS',
    ...Object.entries(statuses).flatMap(([code, meaning]) => tagged(code, meaning)),
    '.SH ENVIRONMENT',
    ...Object.entries(variables).flatMap(([name, meaning]) => tagged(name, meaning)),
    '.SH FILES',
    ...Object.entries(files).flatMap(([name, meaning]) => tagged(name, meaning)),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

const statuses = {
  0: 'fine',
  1: 'a gate asked for was not met',
  2: 'something given needs mending',
  3: 'refused to protect people',
  70: 'a bug in the program',
  '129, 130, 143': 'ended by a signal; everything acknowledged is saved',
};

const variables = {
  CULTURE_AUDIT_WORKSPACE: 'the workspace, as -C; otherwise it is looked for upwards from where you are',
  CULTURE_AUDIT_LANG: 'the language of the program: en, ru or pl; otherwise that of LC_ALL, LC_MESSAGES or LANG',
  'NO_COLOR, FORCE_COLOR': 'no colours, or colours though the output is no terminal; --no-color and --color come first',
  CULTURE_AUDIT_DEBUG: 'shows where the program itself went wrong',
};

const files = {
  'audit.yaml': 'who is audited and how; it makes a folder a workspace',
  'rounds/<round>/': 'frozen questionnaires and raw answers; never send these',
  'reports/<round>/': 'what report wrote; the only folder to send',
};

function commandLines(tree: CommandTree, path: readonly CommandNode[]): readonly string[] {
  const command = path.at(-1);
  if (!command) return [];
  return [
    `.SS "${roff(usageOf(tree, path)).replaceAll('"', '\\(dq')}"`,
    roff(`${upperFirst(command.summary)}.`),
    ...command.options.flatMap(optionLines),
    ...command.examples.flatMap(({ line, does }) => tagged(`culture-audit ${line}`, does)),
  ];
}

const optionLines = ({ flags, help }: HelpOption): readonly string[] => tagged(flags, help);

const tagged = (tag: string, text: string): readonly string[] => ['.TP', `.B ${roff(tag)}`, roff(text)];

/** Backslashes and hyphens mean themselves; a dot or an apostrophe at the beginning is no request. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replaceAll('’', '\\(cq')
    .replaceAll('…', '...')
    .replace(/^([.'])/, '\\&$1');

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\.$/, '');
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
