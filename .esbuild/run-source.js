import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.js';

/** CommonJS packages inside an ESM bundle expect it to exist. */
const banner =
  "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);";

/** Bundles a few lines that export from the sources, and imports them: the build asks the program itself what it says and knows. */
export async function runSource(bundle, contents, next) {
  const outfile = join(next, 'asked.mjs');
  await bundle({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    absWorkingDir: root,
    banner: { js: banner },
    logLevel: 'warning',
  });
  // Every call is another module, though the file is the same.
  const asked = await import(`${pathToFileURL(outfile).href}?${Math.random()}`);
  await rm(outfile);
  return asked;
}
