import { closeSync, fsyncSync, openSync } from 'node:fs';
import { errorCode } from './error-code';

const neverAllowed = ['EPERM', 'EISDIR', 'EACCES'];

/** Makes names in a folder survive a power cut. Windows never allows it for folders (nodejs/node#3879), and needs it less. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (process.platform !== 'win32' || !neverAllowed.includes(errorCode(error) ?? '')) throw error;
  }
}
