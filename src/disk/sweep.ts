import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './is-alive';
import { makerOf } from './temporary-name';

const anHour = 3_600_000;

/** Removes temporary files and folders whose process is gone (another machine's after an hour). Never fails: they are only litter. */
export function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const maker = makerOf(name);
      if (!maker) continue;
      const path = join(folder, name);
      const abandoned = maker.here ? !isAlive(maker.process) : Date.now() - statSync(path).mtimeMs > anHour;
      if (abandoned) rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // Litter that cannot be removed now is removed next time.
  }
}
