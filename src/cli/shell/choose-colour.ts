/** How much colour a stream gets: --color and --no-color, then NO_COLOR, FORCE_COLOR, TERM=dumb, and whether it is a terminal. */
export function chooseColour(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  depth: number,
): 0 | 1 | 2 | 3 {
  if (argv.includes('--no-color')) return 0;
  if (argv.includes('--color')) return 1;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined)
    return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : env.FORCE_COLOR === '3' ? 3 : env.FORCE_COLOR === '2' ? 2 : 1;
  if (env.TERM === 'dumb' || !isTerminal) return 0;
  return depth >= 24 ? 3 : depth >= 8 ? 2 : 1;
}

/** Whether the terminal can draw lines and dots: a UTF-8 locale, or none named on a platform that has it. */
export function drawsUnicode(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  if (env.TERM === 'dumb' || env.TERM === 'linux') return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || locale === 'C' || locale === 'POSIX' ? platform !== 'win32' || Boolean(env.WT_SESSION) : /utf-?8/i.test(locale);
}
