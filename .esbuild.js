// Builds src/cli/main.ts into dist/, so that a user installs one package without dependencies that starts at once. The steps stand in .esbuild/.
// `--if-stale` builds only when a source is newer than dist; `--if-possible` is for `npm install --omit=dev`, where esbuild is absent.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licencesOf } from './.esbuild/licences-of.js';
import { packProgram } from './.esbuild/pack-program.js';
import {
  compiledSchemas,
  hashesOfNode,
  lazyPackages,
  packagesOnDemand,
  programOnDemand,
  textsOnDemand,
  withoutSubprograms,
} from './.esbuild/plugins.js';
import { asFunction, root, shared } from './.esbuild/root.js';
import { validatorsOf } from './.esbuild/validators.js';
import { writeCompiled } from './.esbuild/write-compiled.js';
import { writeContent } from './.esbuild/write-content.js';
import { writeTexts } from './.esbuild/write-texts.js';

const dist = join(root, 'dist');
const flags = new Set(process.argv.slice(2));

if (flags.has('--if-stale') && (await isFresh())) process.exit(0);
const esbuild = await import('esbuild').catch((error) => {
  if (flags.has('--if-possible') && existsSync(join(dist, 'main.js'))) return null;
  throw error;
});
if (esbuild) await build(esbuild.build);

async function build(bundle) {
  // Written beside dist and swapped in at the end: a program that runs meanwhile keeps a whole dist.
  const next = join(root, `.dist-${process.pid}`);
  await mkdir(next, { recursive: true });
  try {
    const inputs = [await buildDoor(bundle, next), await buildProgram(bundle, next), await buildPackages(bundle, next)];
    await writeFile(join(next, 'package.json'), '{ "type": "commonjs" }\n');
    await writeTexts(bundle, next);
    await writeContent(bundle, next);
    await writeFile(join(next, 'licences.txt'), await licencesOf(Object.assign({}, ...inputs)));
    writeCompiled(next);
    const old = join(root, `.dist-old-${process.pid}`);
    if (existsSync(dist)) await rename(dist, old);
    await rename(next, dist);
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function defined() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return { 'process.env.CULTURE_AUDIT_VERSION': JSON.stringify(version) };
}

/** What answers `--version` and `--help`, and loads the rest for everything else. */
async function buildDoor(bundle, next) {
  const { metafile } = await bundle({
    ...shared,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: next,
    bundle: true,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    metafile: true,
    plugins: [programOnDemand()],
    define: await defined(),
  });
  return metafile.inputs;
}

async function buildProgram(bundle, next) {
  const schemas = await validatorsOf(bundle, next);
  const plugins = [compiledSchemas(schemas), packagesOnDemand(), textsOnDemand(), hashesOfNode(), withoutSubprograms()];
  const { inputs } = await packProgram(bundle, next, { plugins, define: await defined() });
  return inputs;
}

async function buildPackages(bundle, next) {
  const { metafile } = await bundle({
    ...shared,
    ...asFunction,
    entryPoints: Object.fromEntries(Object.keys(lazyPackages).map((name) => [name, lazyPackages[name].from ?? name])),
    outdir: join(next, 'alone'),
    bundle: true,
    format: 'cjs',
    minify: true,
    metafile: true,
  });
  return metafile.inputs;
}

async function isFresh() {
  if (!existsSync(join(dist, 'main.js'))) return false;
  const built = (await stat(join(dist, 'main.js'))).mtimeMs;
  const folders = ['src', 'questionnaires', '.esbuild'].map((name) => join(root, name));
  const paths = await Promise.all(
    folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((path) => join(folder, path))),
  );
  const all = [...paths.flat(), join(root, 'package.json'), join(root, '.esbuild.js')];
  const times = await Promise.all(all.map(async (path) => (await stat(path)).mtimeMs));
  return times.every((time) => time <= built);
}
