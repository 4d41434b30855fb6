import { isAbsolute, relative } from 'node:path';
import type { Context } from './context';

/** A path as people are shown it: from the working folder, or whole when it leads out of it. */
export function shownPath({ cwd }: Pick<Context, 'cwd'>, path: string): string {
  const near = relative(cwd, path);
  return near.startsWith('..') || isAbsolute(near) ? path : near || path;
}
