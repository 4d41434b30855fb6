import { Command as Commander, CommanderError, Option } from 'commander';
import { wordFacts } from '#document/nearest';
import { type Problem, problem } from '#problem';
import { wordingFor } from '#wording/wording';
import type { Command } from './command';
import { commands } from './commands';
import type { Context, ExitCode } from './context';
import { makeContext } from './make-context';
import { showProblems } from './show-problems';

/** Reads the command line, runs the one command it names, and says how it ended. */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
  const context = makeContext(argv);
  if (!context.ok) return refuse(context.problems, wordingFor('en'), (text) => process.stderr.write(text));
  try {
    return await runWith(context.value, argv);
  } catch (error) {
    if (error instanceof CommanderError) return usageEnded(error, context.value, argv);
    return showBug(error, context.value);
  }
}

async function runWith(context: Context, argv: readonly string[]): Promise<ExitCode> {
  const called = commandNamed(argv);
  const known = commands.find(({ name }) => name === called);
  const program = programOf(context);
  let ended: ExitCode = 0;
  for (const entry of commands) {
    if (entry !== known) program.command(entry.name).description(context.wording.say(entry.summary));
  }
  if (known) {
    addCommand(program, await known.load(), context, (code) => {
      ended = code;
    });
  } else if (called === null && !argv.includes('--help') && !argv.includes('-h')) {
    const { whereNext } = await import('./where-next');
    return whereNext(context);
  } else if (called !== null && called !== 'help') {
    return refuse(
      [
        problem(
          'command/unknown-command',
          wordFacts(
            called,
            commands.map(({ name }) => name),
          ),
        ),
      ],
      context.wording,
      context.tell,
    );
  }
  await program.parseAsync([...argv], { from: 'user' });
  return ended;
}

/** The first word that is neither an option nor the value of a global one. */
function commandNamed(argv: readonly string[]): string | null {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '-C' || word === '--lang') i++;
    else if (!word.startsWith('-')) return word;
  }
  return null;
}

function programOf(context: Context): Commander {
  const { wording } = context;
  const program = new Commander('culture-audit');
  program.usage(wording.say('cli.usage')).description(wording.say('cli.description'));
  program.version(context.version, '-V, --version', wording.say('cli.option.version'));
  addGlobalOptions(program, context);
  program.addHelpText('after', `\n${wording.say('cli.help.more')}`);
  return prepare(program, context);
}

function addGlobalOptions(target: Commander, { wording }: Context): void {
  target.option('-C <folder>', wording.say('cli.option.workspace'));
  target.option('--lang <language>', wording.say('cli.option.lang'));
  target.addOption(new Option('--color', '').hideHelp());
  target.option('--no-color', wording.say('cli.option.no-color'));
  target.option('--no-input', wording.say('cli.option.no-input'));
}

/** Help in the user's language: commander's own headings are translated as they are styled. */
function prepare(target: Commander, context: Context): Commander {
  const { wording } = context;
  const headings: Record<string, string> = {
    'Usage:': wording.say('cli.help.usage'),
    'Options:': wording.say('cli.help.options'),
    'Global Options:': wording.say('cli.help.options'),
    'Commands:': wording.say('cli.help.commands'),
    'Arguments:': wording.say('cli.help.arguments'),
  };
  return target
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', wording.say('cli.option.help'))
    .configureHelp({ styleTitle: (title) => headings[title] ?? title, helpWidth: Math.min(context.look.width, 100) })
    .configureOutput({ writeOut: (text) => context.stdout.write(text), writeErr: () => {} });
}

function addCommand(parent: Commander, command: Command, context: Context, end: (code: ExitCode) => void): void {
  const { wording } = context;
  const target = prepare(parent.command(command.name), context).description(wording.say(command.summary));
  for (const argument of command.arguments?.split(' ').filter((part) => part !== '') ?? []) target.argument(argument);
  for (const { flags, help, repeatable } of command.options ?? []) {
    const option = new Option(flags, wording.say(help));
    if (repeatable) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    target.addOption(option);
  }
  addGlobalOptions(target, context);
  if (command.examples.length > 0) target.addHelpText('before', examplesOf(command, context));
  for (const subcommand of command.subcommands ?? []) addCommand(target, subcommand, context, end);
  target.action(async (...given: unknown[]) => {
    const words = given
      .slice(0, -2)
      .flat()
      .filter((word) => word !== undefined)
      .map(String);
    end(await command.run(context, { args: words, options: target.optsWithGlobals() }));
  });
}

function examplesOf({ examples }: Command, { wording }: Context): string {
  const lines = examples.map(({ line, does }) => `  culture-audit ${line}\n      ${wording.say(does)}`);
  return `${wording.say('cli.help.examples')}\n${lines.join('\n')}\n`;
}

function usageEnded(error: CommanderError, context: Context, argv: readonly string[]): ExitCode {
  if (error.exitCode === 0) return 0;
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = ['culture-audit', ...argv.slice(0, 1).filter((one) => !one.startsWith('-')), '--help'].join(' ');
  if (error.code === 'commander.unknownOption') {
    const near = /Did you mean (--[\w-]+)/.exec(error.message)?.[1] ?? '';
    return refuse(
      [problem('command/unknown-option', { word, near, hasNear: near === '' ? 'no' : 'yes', known: [command], command })],
      context.wording,
      context.tell,
    );
  }
  const cause = error.message.replace(/^error: /, '');
  const kind = error.code.replace('commander.', '');
  return refuse([problem('command/usage', { cause, kind, word, command })], context.wording, context.tell);
}

/** Says what has to be mended; exit status 2. */
export function refuse(problems: readonly Problem[], wording: Context['wording'], tell: (text: string) => void): ExitCode {
  tell(`${showProblems(problems, wording)}\n`);
  return 2;
}

function showBug(error: unknown, { wording, tell, env }: Context): ExitCode {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const first = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  tell(`${wording.say('cli.bug', { error: first.split('\n')[0] ?? '' })}\n`);
  if (env.CULTURE_AUDIT_DEBUG) tell(`${trace}\n`);
  return 70;
}
