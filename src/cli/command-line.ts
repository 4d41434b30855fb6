import type { Context } from './context';

/** A word as a shell takes it back: quoted where it has to be. */
const quoted = (word: string): string => (/^[\p{L}\p{N}_./:=@,+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** A line to copy: the program, its words (empty ones and nulls left out), and the workspace where one was named with -C. */
export function commandLine({ workspace, env }: Pick<Context, 'workspace' | 'env'>, ...words: readonly (string | null)[]): string {
  const named = workspace !== null && workspace !== env.CULTURE_AUDIT_WORKSPACE ? ['-C', workspace] : [];
  return ['culture-audit', ...[...words, ...named].filter((word) => word !== null && word !== '').map((word) => quoted(String(word)))].join(
    ' ',
  );
}
