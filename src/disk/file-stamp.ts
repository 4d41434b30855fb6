import { statSync } from 'node:fs';
import type { Outcome } from '#problem';
import { attempt } from './attempt';

/** What tells cheaply that a file is another one, or another version, than before. */
export const fileStamp = (path: string): Outcome<string> =>
  attempt(path, 'read', () => {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  });
