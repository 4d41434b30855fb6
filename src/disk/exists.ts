import { existsSync } from 'node:fs';

/** Whether anything stands at a path. */
export const exists = (path: string): boolean => existsSync(path);
