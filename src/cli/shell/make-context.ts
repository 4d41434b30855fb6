import { wordFacts } from '#document/nearest';
import { bad, good, languages, type Outcome, problem } from '#problem';
import { wordingFor } from '#wording/wording';
import type { Context } from '../context';
import { chooseColour, drawsUnicode } from './choose-colour';
import { chooseLanguage } from './choose-language';

/** The real world: this process's streams, clock and environment. */
export function makeContext(argv: readonly string[]): Outcome<Context> {
  const { stdout, stderr, env } = process;
  const asked = optionValue(argv, '--lang');
  // For an interview --lang names the respondent's language, which the program need not speak to its user.
  if (asked !== null && !(languages as readonly string[]).includes(asked)) {
    return bad([problem('command/unknown-language', wordFacts(asked, languages))]);
  }
  const language = chooseLanguage(optionValue(argv, '--my-lang') ?? asked, env);
  // ACCESSIBLE is what other programs read, too: nothing is drawn anew for whoever set it.
  const plain = argv.includes('--plain') || Boolean(env.ACCESSIBLE) || env.TERM === 'dumb';
  const depth = stdout.isTTY && stdout.getColorDepth ? stdout.getColorDepth() : 1;
  return good({
    cwd: process.cwd(),
    env,
    // Opened when it is first looked at: that takes its time, and most commands never do.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    now: () => new Date(),
    language,
    wording: wordingFor(language),
    look: {
      width: stdout.columns || 80,
      colour: plain ? 0 : chooseColour(argv, env, Boolean(stdout.isTTY), depth),
      unicode: !plain && drawsUnicode(env, process.platform),
      plain,
    },
    get interactive() {
      return Boolean(stdout.isTTY && process.stdin.isTTY) && !argv.includes('--no-input');
    },
    workspace: optionValue(argv, '-C') ?? env.CULTURE_AUDIT_WORKSPACE ?? null,
    json: argv.includes('--json'),
    quiet: argv.includes('--quiet'),
    version: process.env.CULTURE_AUDIT_VERSION ?? '0.0.0',
    print: (text) => void stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    tell: (text) => void stderr.write(text),
  });
}

function optionValue(argv: readonly string[], name: string): string | null {
  const at = argv.findIndex((word) => word === name || word.startsWith(`${name}=`));
  if (at < 0) return null;
  const word = argv[at] ?? '';
  return word.includes('=') && name.startsWith('--') ? word.slice(name.length + 1) : (argv[at + 1] ?? null);
}
