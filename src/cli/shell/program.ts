import { Command as Commander, CommanderError, Option } from 'commander';
import { wordFacts } from '#document/nearest';
import { problem } from '#problem';
import { wordingFor } from '#wording/wording';
import type { Command } from '../command';
import { commands } from '../commands';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { chooseLanguage } from './choose-language';
import { globalOptions } from './global-options';
import { makeContext } from './make-context';

/** Reads the command line, runs the one command it names, and says how it ended. */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
  const context = makeContext(argv);
  if (!context.ok) {
    const { stdout, stderr, env } = process;
    const speaker = { stderr, print: (text: string) => void stdout.write(`${text}\n`), tell: (text: string) => void stderr.write(text) };
    return refuse(context.problems, { ...speaker, wording: wordingFor(chooseLanguage(null, env)), json: argv.includes('--json') });
  }
  try {
    return await runWith(context.value, argv);
  } catch (error) {
    if (error instanceof CommanderError) return await usageEnded(error, context.value, argv);
    return showBug(error, context.value);
  }
}

async function runWith(context: Context, argv: readonly string[]): Promise<ExitCode> {
  const called = commandNamed(argv);
  const known = commands.find(({ name }) => name === called);
  const program = programOf();
  let ended: ExitCode = 0;
  if (known) {
    addCommand(program, await known.load(), context, (code) => {
      ended = code;
    });
  } else if (called === null) {
    program.action(async () => {
      const { whereNext } = await import('../round/where-next');
      ended = await whereNext(context);
    });
  } else {
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
      context,
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
    // `help` that was not answered names a command that there is not.
    else if (!word.startsWith('-') && word !== 'help') return word;
  }
  return null;
}

function programOf(): Commander {
  const program = new Commander('culture-audit');
  addGlobalOptions(program);
  return prepare(program);
}

function addGlobalOptions(target: Commander): void {
  for (const { flags } of globalOptions) target.option(flags);
  target.option('--color');
}

/** Help is made from the same data, but elsewhere: it must be there before commander is. */
const prepare = (target: Commander): Commander =>
  target
    .exitOverride()
    .helpCommand(false)
    .helpOption(false)
    .configureOutput({ writeErr: () => {} });

function addCommand(parent: Commander, command: Command, context: Context, end: (code: ExitCode) => void): void {
  const target = prepare(parent.command(command.name));
  for (const argument of command.arguments?.split(' ').filter((part) => part !== '') ?? []) target.argument(argument);
  for (const { flags, repeatable } of command.options ?? []) {
    const option = new Option(flags);
    if (repeatable) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    target.addOption(option);
  }
  addGlobalOptions(target);
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

async function usageEnded(error: CommanderError, context: Context, argv: readonly string[]): Promise<ExitCode> {
  if (error.exitCode === 0) return 0;
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = ['culture-audit', ...argv.slice(0, 1).filter((one) => !one.startsWith('-')), '--help'].join(' ');
  if (error.code === 'commander.unknownOption') {
    const near = /Did you mean (--[\w-]+)/.exec(error.message)?.[1] ?? '';
    return refuse(
      [problem('command/unknown-option', { word, near, hasNear: near === '' ? 'no' : 'yes', known: [command], command })],
      context,
    );
  }
  const called = commands.find(({ name }) => name === argv.find((one) => !one.startsWith('-')));
  const below = (await called?.load())?.subcommands?.map(({ name }) => name) ?? [];
  if (error.code === 'commander.excessArguments' && called?.name === word && below.length > 0) {
    const asked = argv.slice(argv.indexOf(word) + 1).find((one) => !one.startsWith('-')) ?? '';
    return refuse([problem('command/unknown-command', wordFacts(asked, below))], context);
  }
  const cause = error.message.replace(/^error: /, '');
  const kind = error.code.replace('commander.', '');
  return refuse([problem('command/usage', { cause, kind, word, command })], context);
}

function showBug(error: unknown, { wording, tell, env }: Context): ExitCode {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const first = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  tell(`${wording.say('cli.bug', { error: first.split('\n')[0] ?? '' })}\n`);
  if (env.CULTURE_AUDIT_DEBUG) tell(`${trace}\n`);
  return 70;
}
