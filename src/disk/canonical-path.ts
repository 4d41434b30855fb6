import { realpathSync } from 'node:fs';

/** A path with every link followed, so that two names of one folder are one; as it is where nothing stands there. */
export function canonicalPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
