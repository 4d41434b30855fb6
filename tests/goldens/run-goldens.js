// Bundles the golden runner to a temporary file and runs it, so that `npm ci` is all it needs.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}/node_modules/.cache/culture-audit`;
// One file a process: several runs at once must not read each other's half-written bundle.
const bundle = `${folder}/goldens-${process.pid}.mjs`;
mkdirSync(folder, { recursive: true });
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/goldens/run.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const { run } = await import(pathToFileURL(bundle).href);
  process.exitCode = run(process.argv.slice(2));
} finally {
  rmSync(bundle, { force: true });
}
