import type { Context } from './context';

/** A word as a shell takes it back: quoted where it has to be. */
function quoted(word: string): string {
  if (/^[\p{L}\p{N}_./:=@,+-]+$/u.test(word)) return word;
  // A name that would act on the terminal, or hide something, is written as bash and zsh take it: $'…\x1b…'.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(word))
    return `$'${word.replace(/['\\]/g, '\\$&').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)}'`;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Byte by byte, which the oldest bash in use understands. */
const escaped = (sign: string): string =>
  [...new TextEncoder().encode(sign)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

/** A line to copy: the program, its words (empty ones and nulls left out), the workspace where one was named with -C, --plain where that was asked for. */
export function commandLine(
  { workspace, env, look }: Pick<Context, 'workspace' | 'env' | 'look'>,
  ...words: readonly (string | null)[]
): string {
  const named = workspace !== null && workspace !== env.CULTURE_AUDIT_WORKSPACE ? ['-C', workspace] : [];
  const plain = look.plain && !env.ACCESSIBLE && env.TERM !== 'dumb' ? ['--plain'] : [];
  return [
    'culture-audit',
    ...[...words, ...named, ...plain].filter((word) => word !== null && word !== '').map((word) => quoted(String(word))),
  ].join(' ');
}
