import { errorCode } from './error-code';

/** Whether a process of this machine runs; one that belongs to another user counts as running. */
export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
