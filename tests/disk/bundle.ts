import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Bundles a script of the tests into a folder, so that a plain Node process can run it. */
export function bundle(script: string, folder: string): string {
  const outfile = join(folder, 'script.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, script)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return outfile;
}
