// Bundles the writer of the bundled example to a temporary file and runs it, so that `npm ci` is all it needs.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}/node_modules/.cache/culture-audit`;
// One file a process: several runs at once must not read each other's half-written bundle.
const bundle = `${folder}/sample-${process.pid}.mjs`;
/** CommonJS packages inside an ESM bundle expect it to exist. */
const banner =
  "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);";
mkdirSync(folder, { recursive: true });
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/sample/write-sample.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: banner },
    logLevel: 'error',
  });
  const { writeSample } = await import(pathToFileURL(bundle).href);
  for (const path of await writeSample(`${root}/reports/sample`)) console.log(path);
} finally {
  rmSync(bundle, { force: true });
}
