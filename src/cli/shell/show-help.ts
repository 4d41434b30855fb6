import { type Language, languages } from '#problem';
import { chooseLanguage } from './choose-language';
import type { CommandNode, CommandTree } from './command-tree';
import { helpPage } from './help-page';
import { readTree } from './read-tree';

/** Prints the help that is asked for. False: there is a mistake in the line, and the program says which. */
export function showHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const asked = words[0] === 'help' ? words.slice(1) : words;
  if (asked === words && !words.includes('--help') && !words.includes('-h')) return false;
  const wish = wordAfter(words, '--lang');
  if (wish !== null && !(languages as readonly string[]).includes(wish)) return false;
  const language: Language = chooseLanguage(wordAfter(words, '--my-lang') ?? wish, process.env);
  const tree = readTree(language);
  const path = pathOf(tree, asked);
  if (path === null) return false;
  process.stdout.write(helpPage(tree, path, Math.min(100, process.stdout.columns || 80)));
  return true;
}

function wordAfter(argv: readonly string[], name: string): string | null {
  const at = argv.findIndex((word) => word === name || word.startsWith(`${name}=`));
  const word = argv[at];
  return word === undefined ? null : word === name ? (argv[at + 1] ?? null) : word.slice(name.length + 1);
}

/** The commands named, from the outermost; null where the first word is none. */
function pathOf(tree: CommandTree, argv: readonly string[]): readonly CommandNode[] | null {
  const path: CommandNode[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '-C' || word === '--lang') at++;
    else if (!word.startsWith('-')) {
      const next = (path.at(-1) ?? tree).commands.find(({ name }) => name === word);
      if (next) path.push(next);
      else return path.length === 0 ? null : path;
    }
  }
  return path;
}
