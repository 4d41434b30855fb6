import type { Language } from '#problem';
import { wordingFor } from '#wording/wording';
import type { Command, OptionSpec } from '../command';
import { commands } from '../commands';
import { globalOptions } from './global-options';

export interface HelpOption {
  readonly flags: string;
  readonly help: string;
}

/** A command as help, completion and the man page see it: texts in one language, nothing to run. */
export interface CommandNode {
  readonly name: string;
  readonly arguments: string;
  readonly summary: string;
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  /** Its own; those of every command stand in the tree. */
  readonly options: readonly HelpOption[];
  readonly commands: readonly CommandNode[];
}

export interface CommandTree {
  readonly usage: string;
  readonly description: string;
  readonly more: string;
  readonly headings: { readonly usage: string; readonly options: string; readonly commands: string; readonly examples: string };
  readonly version: HelpOption;
  readonly globalOptions: readonly HelpOption[];
  readonly commands: readonly CommandNode[];
}

/** All commands with their words. The build writes it beside the program, so that help and completion load no command. */
export async function commandTree(language: Language): Promise<CommandTree> {
  const { say } = wordingFor(language);
  const optionOf = ({ flags, help }: OptionSpec): HelpOption => ({ flags, help: say(help) });
  const nodeOf = (command: Command): CommandNode => ({
    name: command.name,
    arguments: command.arguments ?? '',
    summary: say(command.summary),
    examples: command.examples.map(({ line, does }) => ({ line, does: say(does) })),
    options: (command.options ?? []).map(optionOf),
    commands: (command.subcommands ?? []).map(nodeOf),
  });
  const loaded = await Promise.all(commands.map(({ load }) => load()));
  return {
    usage: say('cli.usage'),
    description: say('cli.description'),
    more: say('cli.help.more'),
    headings: {
      usage: say('cli.help.usage'),
      options: say('cli.help.options'),
      commands: say('cli.help.commands'),
      examples: say('cli.help.examples'),
    },
    version: { flags: '-V, --version', help: say('cli.option.version') },
    globalOptions: [...globalOptions.map(optionOf), { flags: '-h, --help', help: say('cli.option.help') }],
    commands: loaded.map(nodeOf),
  };
}
