import { randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import { attempt } from './attempt';
import { errorCode } from './error-code';
import { heldTokens, isGone, type LockHolder, lockHolder } from './lock-holder';
import { osProblem } from './os-problem';
import { pause } from './pause';
import { writeAll } from './write-all';

const heartbeat = 5_000;
const silence = 60_000;
const aMoment = 1_000;

/** One process's right to write a file. */
export interface Lock {
  /** Whether it is still ours: a laptop may have slept while another process took it over. */
  verify(): Outcome<null>;
  release(): void;
}

/**
 * Takes the lock beside `file` (`<file>.lock`), or says who holds it (`workspace/locked`).
 * A lock whose process is gone, or that has not been renewed for 60 s, is taken over with the warning `workspace/lock-taken-over`.
 * With `patience` (milliseconds) it waits for a holder who is about to finish.
 */
export function lock(file: string, patience = 0): Outcome<Lock> {
  const path = `${file}.lock`;
  const warnings: Problem[] = [];
  const start = Date.now();
  try {
    for (;;) {
      const made = create(path, file);
      if (made) return good(made, warnings);
      const other = lockHolder(path);
      if (other === null) continue;
      const found = takeOver(path, other);
      if (found === 'removed') warnings.push(problem('workspace/lock-taken-over', holderFacts(file, other), wholeFile(file)));
      // While a third process is looking at the same lock, its decision is waited for.
      else if (Date.now() - start >= Math.max(patience, found === 'busy' ? aMoment : 0)) {
        return bad([problem('workspace/locked', holderFacts(file, other), wholeFile(file))]);
      } else pause(25);
    }
  } catch (error) {
    return bad([osProblem(error, file, 'write')]);
  }
}

const holderFacts = (file: string, holder: LockHolder | 'unknown'): Problem['facts'] => {
  const { process: id, machine, start } = holder === 'unknown' ? { process: '?', machine: '?', start: '?' } : holder;
  return { file, holder: `culture-audit (${id})`, machine, since: start };
};

/** Null when somebody else has it. */
function create(path: string, file: string): Lock | null {
  const handle = openNew(path);
  if (handle === null) return null;
  const token = randomBytes(16).toString('hex');
  const holder: LockHolder = { token, process: process.pid, machine: hostname(), start: new Date().toISOString() };
  const bytes = Buffer.from(`${JSON.stringify(holder)}\n`, 'utf8');
  heldTokens.add(token);
  const isOurs = (): boolean => {
    const now = lockHolder(path);
    return now !== null && now !== 'unknown' && now.token === token;
  };
  // Through the open handle, so that a renewal can never touch the lock of somebody who took over.
  const renew = (): void => {
    try {
      writeAll(handle, bytes, 0);
    } catch {
      // A full disk stops renewals, not the holder; the next append tells.
    }
  };
  let timer: NodeJS.Timeout | null = null;
  const release = (): void => {
    if (timer === null) return;
    clearInterval(timer);
    timer = null;
    heldTokens.delete(token);
    try {
      closeSync(handle);
      if (isOurs()) rmSync(path, { force: true });
    } catch {
      // A lock that cannot be removed is taken over once this process is gone.
    }
  };
  timer = setInterval(renew, heartbeat).unref();
  try {
    writeAll(handle, bytes, 0);
    if (!isOurs()) {
      release();
      return null;
    }
    // Left by a process that was killed while it took over; whoever stands behind it now finds our lock alive.
    rmSync(gateOf(path), { force: true });
  } catch (error) {
    // Made by us a moment ago, so it is ours to remove, even where it cannot be read back.
    release();
    rmSync(path, { force: true });
    throw error;
  }
  const verify = (): Outcome<null> => {
    const ours = attempt(file, 'write', isOurs);
    if (!ours.ok) return ours;
    return ours.value ? good(null) : bad([problem('workspace/lock-lost', { file }, wholeFile(file))]);
  };
  return { verify, release };
}

function openNew(path: string): number | null {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  }
}

/**
 * Removes a lock that nobody holds any more. One process at a time, behind a second file, so that two who find the same stale lock
 * cannot remove each other's new one. That file's time is the file system's now: machines that share a drive need not agree on the clock.
 */
function takeOver(path: string, seen: LockHolder | 'unknown'): 'removed' | 'held' | 'busy' {
  const gate = gateOf(path);
  const handle = openNew(gate);
  if (handle === null) {
    const made = statSync(gate, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Math.abs(Date.now() - made) > heartbeat) rmSync(gate, { force: true });
    return 'busy';
  }
  try {
    closeSync(handle);
    const now = lockHolder(path);
    const state = statSync(path, { throwIfNoEntry: false });
    if (now === null || state === undefined) return 'busy';
    const renewed = state.mtimeMs;
    if (now !== 'unknown' && seen !== 'unknown' && now.token !== seen.token) return 'held';
    // A time in the future is as silent as one long past: the clock was set back and nobody has renewed since.
    const age = Math.abs(statSync(gate).mtimeMs - renewed);
    // A holder writes its name at once: an empty lock that stays so is of a process that was killed in between.
    if (now === 'unknown' && state.size === 0 && age <= aMoment / 2) return 'busy';
    const isSilent = age > (now === 'unknown' && state.size === 0 ? aMoment / 2 : silence);
    if (now !== 'unknown' && !isSilent && !isGone(now)) return 'held';
    rmSync(path, { force: true });
    return 'removed';
  } finally {
    rmSync(gate, { force: true });
  }
}

const gateOf = (path: string): string => `${path}.taking`;
