import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from './error-code';
import { isAlive } from './is-alive';
import { pause } from './pause';

/** Who holds a lock: the process, its machine, since when; the token tells two holders of one process apart. */
export interface LockHolder {
  readonly token: string;
  readonly process: number;
  readonly machine: string;
  readonly start: string;
}

/** Tokens this process holds: a lock with our own process id and another token was left by an earlier process of that id (containers start at the same ids). */
export const heldTokens = new Set<string>();

/** The holder written in a lock file; null when there is no file, `unknown` when a crash left it empty. */
export function lockHolder(path: string): LockHolder | 'unknown' | null {
  for (let tries = 0; ; tries++) {
    const holder = readHolder(path);
    if (holder !== 'unknown' || tries === 6) return holder;
    // Another process may be between making the file and writing it.
    pause(50);
  }
}

function readHolder(path: string): LockHolder | 'unknown' | null {
  try {
    const { token, process: id, machine, start } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    if (typeof token !== 'string' || typeof id !== 'number' || typeof machine !== 'string' || typeof start !== 'string') return 'unknown';
    return { token, process: id, machine, start };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (error instanceof SyntaxError || error instanceof TypeError) return 'unknown';
    throw error;
  }
}

/** Whether the process that wrote a lock is certainly gone; of another machine's processes nothing is known. */
export function isGone(holder: LockHolder): boolean {
  if (holder.machine !== hostname()) return false;
  return holder.process === process.pid ? !heldTokens.has(holder.token) : !isAlive(holder.process);
}
