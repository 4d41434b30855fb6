import type { OptionSpec } from '../command';

/** What every command understands. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: '-C <folder>', help: 'cli.option.workspace' },
  { flags: '--lang <language>', help: 'cli.option.lang' },
  { flags: '--no-color', help: 'cli.option.no-color' },
  { flags: '--plain', help: 'cli.option.plain' },
  { flags: '--quiet', help: 'cli.option.quiet' },
  { flags: '--no-input', help: 'cli.option.no-input' },
];
