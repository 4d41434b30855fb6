import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Lets V8 compile what people wait for, and keeps the result beside the program. It only saves time: a program without it starts as well,
 * so a machine on which this fails gets one without it.
 */
export function writeCompiled(next) {
  const warmUp = fileURLToPath(new URL('warm-up.cjs', import.meta.url));
  try {
    execFileSync(process.execPath, [warmUp, next], { stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000 });
  } catch (error) {
    console.warn(`The program is built, but not compiled beforehand: ${error instanceof Error ? error.message : error}`);
  }
}
