import { utimesSync } from 'node:fs';

/** Sets the time of a file or folder, where the system allows it. */
export function setTime(path: string, time: Date): void {
  try {
    utimesSync(path, time, time);
  } catch {
    // On a disk that does not let us, the names and contents still tell nothing.
  }
}
