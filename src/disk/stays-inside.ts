import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { errorCode } from './error-code';

/** Whether a path, with all links followed, lies within a folder; what does not exist yet is judged by its nearest parent. */
export function staysInside(folder: string, path: string): boolean {
  const way = relative(realpathSync(folder), nearestReal(resolve(path)));
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

function nearestReal(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    return nearestReal(dirname(path));
  }
}
