import { wrapText } from '#interview/wrap-text';
import type { Context } from './context';

/** A sentence broken between words for the terminal it is printed on, clean of what acts on one; elsewhere it stays one line. Lines to copy are never broken. */
export function wrapped({ stdout, look }: Pick<Context, 'stdout' | 'look'>, text: string, indent = ''): string {
  if (!stdout.isTTY) return indent + text;
  return wrapText(text, Math.min((stdout.columns || look.width) - 1, 96), indent).join('\n');
}
