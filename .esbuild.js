// Bundles src/cli/main.ts into dist/, so that a user installs one package without dependencies.
// `--if-stale` builds only when a source is newer than dist; `--if-possible` is for `npm install --omit=dev`, where esbuild is absent.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const flags = new Set(process.argv.slice(2));

/** CommonJS packages inside an ESM bundle expect these three to exist. */
const banner = `import { createRequire as createRequireOfBundle } from 'node:module';
import { dirname as dirnameOfBundle } from 'node:path';
import { fileURLToPath as pathOfBundle } from 'node:url';
const require = createRequireOfBundle(import.meta.url);
const __filename = pathOfBundle(import.meta.url);
const __dirname = dirnameOfBundle(__filename);`;

if (flags.has('--if-stale') && (await isFresh())) process.exit(0);
const esbuild = await import('esbuild').catch((error) => {
  if (flags.has('--if-possible') && existsSync(join(dist, 'main.js'))) return null;
  throw error;
});
if (esbuild) await build(esbuild);

async function build({ build: bundle }) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  // Written beside dist and swapped in at the end: a program that runs meanwhile keeps a whole dist.
  const next = join(root, `.dist-${process.pid}`);
  await mkdir(next, { recursive: true });
  try {
    const { metafile } = await bundle({
      absWorkingDir: root,
      entryPoints: { main: 'src/cli/main.ts' },
      outdir: next,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: true,
      sourcesContent: false,
      legalComments: 'inline',
      metafile: true,
      banner: { js: banner },
      plugins: [compiledSchemas(await validatorsOf(bundle, next))],
      define: { 'process.env.CULTURE_AUDIT_VERSION': JSON.stringify(version) },
      logLevel: 'warning',
    });
    await writeFile(join(next, 'licences.txt'), await licencesOf(metafile));
    await writeFile(join(next, 'content.json'), await parsedContent());
    await rm(dist, { recursive: true, force: true });
    await rename(next, dist);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Puts validators compiled here in the place of the compiler: it would take longer than everything else a command does. */
function compiledSchemas(validators) {
  return {
    name: 'compiled-schemas',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/compile-schema$/ }, () => ({ path: 'compile-schema', namespace: 'compiled-schemas' }));
      onLoad({ filter: /.*/, namespace: 'compiled-schemas' }, () => ({ contents: validators, loader: 'js', resolveDir: root }));
    },
  };
}

/** One validator for every schema of the source that has an `$id`, as ajv writes them to run without ajv. */
async function validatorsOf(bundle, folder) {
  const { default: Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: standaloneCode } = await import('ajv/dist/standalone/index.js');
  const paths = (await readdir(join(root, 'src'), { recursive: true })).filter((path) => path.endsWith('.ts')).sort();
  const texts = await Promise.all(paths.map(async (path) => [path, await readFile(join(root, 'src', path), 'utf8')]));
  const holders = texts.filter(([, text]) => /\$id: '/.test(text)).map(([path]) => path);
  const outfile = join(folder, 'schemas.mjs');
  const contents = holders.map((path) => `export * from './src/${path.replaceAll('\\', '/').replace(/\.ts$/, '')}';`).join('\n');
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
  const schemas = Object.values(await import(pathToFileURL(outfile).href)).filter((value) => typeof value === 'object' && value?.$id);
  await rm(outfile);
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    discriminator: true,
    strictRequired: false,
    allowUnionTypes: true,
    verbose: true,
    code: { source: true, esm: true },
  });
  const names = Object.fromEntries(schemas.map(({ $id }, index) => [`validator${index}`, $id]));
  return `${standaloneCode(ajv, names)}
const byId = { ${Object.entries(names)
    .map(([name, id]) => `${JSON.stringify(id)}: ${name}`)
    .join(', ')} };
export function compileSchema({ $id }) {
  const validate = byId[$id];
  if (!validate) throw new Error('No validator was compiled for ' + $id);
  return validate;
}
`;
}

/** The shipped YAML, parsed: sha256 of a file's text → its value. A changed file is not found there and is parsed again. */
async function parsedContent() {
  const { parse } = await import('yaml');
  const folder = join(root, 'questionnaires');
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map((path) => readFile(join(folder, path), 'utf8')));
  return JSON.stringify(Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), parse(text)])));
}

/** The licence text of every package that went into the bundle. */
async function licencesOf({ inputs }) {
  const folders = new Set(Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const parts = await Promise.all(
    [...folders].sort().map(async (folder) => {
      const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
      const files = (await readdir(join(root, folder))).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)).sort();
      const texts = await Promise.all(files.map((file) => readFile(join(root, folder, file), 'utf8')));
      return `${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join('\n\n') || 'The package holds no licence text.'}\n`;
    }),
  );
  return `culture-audit contains these packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function isFresh() {
  if (!existsSync(join(dist, 'main.js'))) return false;
  const built = (await stat(join(dist, 'main.js'))).mtimeMs;
  const sources = (await readdir(join(root, 'src'), { recursive: true })).map((path) => join(root, 'src', path));
  const content = (await readdir(join(root, 'questionnaires'), { recursive: true })).map((path) => join(root, 'questionnaires', path));
  const times = await Promise.all(
    [...sources, ...content, join(root, 'package.json'), fileURLToPath(import.meta.url)].map(async (path) => (await stat(path)).mtimeMs),
  );
  return times.every((time) => time <= built);
}
