import type { Language } from '#problem';
import type { CommandNode, CommandTree, HelpOption } from './command-tree';
import { readTree } from './read-tree';

export interface Suggestion {
  readonly word: string;
  readonly help: string;
}

/** What can stand in the place of the last word of a command line; null: a file or folder. */
export async function complete(words: readonly string[], language: Language): Promise<readonly Suggestion[] | null> {
  const tree = readTree(language);
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const { path, options, given } = follow(tree, before);
  const joined = /^(--[a-z-]+)=(.*)$/s.exec(last);
  const expecting = joined ? options.find(({ flags }) => namesOf(flags).includes(joined[1] ?? '')) : expectingValue(options, before.at(-1));
  if (expecting) {
    const found = await valuesOf(placeholder(expecting.flags), words);
    return found && fitting(joined ? found.map(({ word, help }) => ({ word: `${joined[1]}=${word}`, help })) : found, last);
  }
  if (last.startsWith('-'))
    return fitting(
      options.flatMap(({ flags, help }) => namesOf(flags).map((word) => ({ word, help }))),
      last,
    );
  const command = path.at(-1);
  const below = given === 0 ? (command ?? tree).commands.map(({ name, summary }) => ({ word: name, help: summary })) : [];
  if (!command) return fitting(below, last);
  const values = await valuesOf(placeholder(command.arguments), words);
  if (values === null && below.length === 0) return null;
  return fitting([...below, ...(given === 0 || command.arguments.includes('...') ? (values ?? []) : [])], last);
}

const fitting = (found: readonly Suggestion[], last: string): readonly Suggestion[] => found.filter(({ word }) => word.startsWith(last));

const namesOf = (flags: string): readonly string[] => flags.match(/(?<=^|\s)-{1,2}[A-Za-z][\w-]*/g) ?? [];

const placeholder = (flags: string): string => /[<[]([^>\]]*)[>\]]/.exec(flags)?.[1] ?? '';

const expectingValue = (options: readonly HelpOption[], word: string | undefined): HelpOption | undefined =>
  options.find(({ flags }) => flags.includes('<') && word !== undefined && namesOf(flags).includes(word));

interface Followed {
  readonly path: readonly CommandNode[];
  readonly options: readonly HelpOption[];
  /** How many arguments of the command are there already. */
  readonly given: number;
}

/** The commands that the words lead to, and what may be added to them. */
function follow(tree: CommandTree, words: readonly string[]): Followed {
  const path: CommandNode[] = [];
  let given = 0;
  const options = (): readonly HelpOption[] => [...(path.at(-1)?.options ?? [tree.version]), ...tree.globalOptions];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (expectingValue(options(), word)) at++;
    else if (!word.startsWith('-')) {
      const next = given === 0 ? (path.at(-1) ?? tree).commands.find(({ name }) => name === word) : undefined;
      if (next) path.push(next);
      else given++;
    }
  }
  return { path, options: options(), given };
}

/** The values of a placeholder; null: files. Content and the workspace are read only when they are asked for. */
async function valuesOf(name: string, words: readonly string[]): Promise<readonly Suggestion[] | null> {
  const plain = (...values: readonly string[]): readonly Suggestion[] => values.map((word) => ({ word, help: '' }));
  switch (name) {
    case '':
      return [];
    case 'language':
      return plain('en', 'ru', 'pl');
    case 'role':
      return plain('leader', 'manager', 'front-line', 'back-office', 'hr', 'customer', 'auditor', 'team');
    case 'shell':
      return plain('bash', 'zsh', 'fish', 'powershell');
    case 'format':
      return plain('answers', 'text', 'html', 'xlsform');
    case 'formats':
    case 'names':
      return plain('html', 'md', 'json', 'csv', 'terminal');
    case 'questionnaire':
    case 'id':
    case 'marker':
    case 'marker=score':
    case 'ids':
    case 'round':
    case 'name':
    case 'attribute':
    case 'respondent': {
      const { knownNames } = await import('./known-names');
      return plain(...knownNames(name, words));
    }
    default:
      return null;
  }
}
