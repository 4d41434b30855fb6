// Bundles src/cli/main.ts into dist/, so that a user installs one package without dependencies.
// `--if-stale` builds only when a source is newer than dist; `--if-possible` is for `npm install --omit=dev`, where esbuild is absent.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const flags = new Set(process.argv.slice(2));

/** CommonJS packages inside an ESM bundle that this build runs itself expect it to exist. */
const banner =
  "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);";

/** Packages that most commands do without, and parts of Node that are slow to load: read when one of these exports is first called. */
const lazyParts = {
  'node:crypto': { classes: [], functions: ['createHash', 'randomBytes', 'randomUUID'] },
  'node:os': { classes: [], functions: ['hostname', 'tmpdir'] },
};
const lazyPackages = {
  'intl-messageformat': { classes: ['IntlMessageFormat'], functions: [] },
  // Its CommonJS is wrapped function in function, which Node reads twice; this is the same code in one piece.
  yaml: {
    from: './node_modules/yaml/browser/dist/index.js',
    classes: [],
    functions: ['isMap', 'isNode', 'isScalar', 'isSeq', 'visit', 'parseAllDocuments'],
  },
};

/** To ask ICU which languages it has takes longer than to format every sentence of a page; it has these three. */
const afterLoading = {
  'intl-messageformat': '((it) => { it.IntlMessageFormat.resolveLocale = (locale) => new Intl.Locale(String(locale)); return it; })',
};

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
    const shared = { absWorkingDir: root, platform: 'node', target: 'node20', legalComments: 'inline', logLevel: 'warning' };
    const chunks = join(next, 'chunks');
    const { metafile } = await bundle({
      ...shared,
      entryPoints: { main: 'src/cli/main.ts' },
      outdir: chunks,
      bundle: true,
      splitting: true,
      format: 'esm',
      sourcemap: true,
      sourcesContent: false,
      metafile: true,
      plugins: [
        compiledSchemas(await validatorsOf(bundle, next)),
        packagesOnDemand(),
        textsOnDemand(),
        hashesOfNode(),
        withoutSubprograms(),
      ],
      define: { 'process.env.CULTURE_AUDIT_VERSION': JSON.stringify(version) },
    });
    // Node starts CommonJS in half the time of ES modules, and esbuild splits only the latter: split first, then turn every piece.
    const pieces = (await readdir(chunks)).filter((name) => name.endsWith('.js'));
    await bundle({
      ...shared,
      entryPoints: pieces.map((name) => join(chunks, name)),
      outdir: next,
      format: 'cjs',
      sourcemap: true,
      sourcesContent: false,
      supported: { 'dynamic-import': false },
      // Names stay, for traces; blanks cost time at every start.
      minifyWhitespace: true,
      define: { 'import.meta.dirname': '__dirname' },
    });
    await rm(chunks, { recursive: true });
    const lazy = await bundle({
      ...shared,
      entryPoints: Object.fromEntries(Object.keys(lazyPackages).map((name) => [name, lazyPackages[name].from ?? name])),
      outdir: next,
      bundle: true,
      format: 'cjs',
      minify: true,
      metafile: true,
    });
    metafile.inputs = { ...metafile.inputs, ...lazy.metafile.inputs };
    await writeFile(join(next, 'package.json'), '{ "type": "commonjs" }\n');
    await writeTree(bundle, next);
    await writeFile(join(next, 'licences.txt'), await licencesOf(metafile));
    await writeParsedContent(next);
    const old = join(root, `.dist-old-${process.pid}`);
    if (existsSync(dist)) await rename(dist, old);
    await rename(next, dist);
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Puts validators compiled here in the place of the compiler: it would take longer than everything else a command does. */
function compiledSchemas(files) {
  const contents = `const files = ${JSON.stringify(files)};
export function compileSchema({ $id }) {
  const file = files[$id];
  if (!file) throw new Error('No validator was compiled for ' + $id);
  return require(file);
}
`;
  return virtualModule('compiled-schemas', /^\.\/compile-schema$/, () => contents);
}

/** Puts functions that load the package when they are called in its place. */
function packagesOnDemand() {
  const parts = { ...lazyParts, ...lazyPackages };
  const names = Object.keys(parts).join('|');
  return virtualModule('packages-on-demand', new RegExp(`^(${names})$`), (name) => {
    const { classes, functions } = parts[name];
    const file = JSON.stringify(name in lazyPackages ? `./${name}.js` : name);
    return [
      `const file = ${file};`,
      `let loaded;`,
      `const it = () => (loaded ??= ${afterLoading[name] ?? ''}(require(file)));`,
      ...classes.map((each) => `export function ${each}(...args) { return new (it().${each})(...args); }`),
      ...functions.map((each) => `export const ${each} = (...args) => it().${each}(...args);`),
    ].join('\n');
  });
}

/** Puts the texts of one language, read when they are first needed, in the place of all. */
function textsOnDemand() {
  const contents = `const read = (language) => {
  const file = './texts.' + language + '.json';
  return require(file);
};
export function textsOf(language) {
  let texts;
  const all = () => (texts ??= read(language));
  return { sentence: (key) => all().messages[key], problem: (code) => all().problems[code] };
}`;
  return virtualModule('texts-on-demand', /^\.\/texts$/, () => contents);
}

/** The same sha256 from Node itself: the one in JavaScript, meant for rooms without Node, is slow until it has run a thousand times. */
function hashesOfNode() {
  const contents = `const node = 'node:crypto';
export const sha256 = (bytes) => new Uint8Array(require(node).createHash('sha256').update(bytes).digest());`;
  return virtualModule('hashes-of-node', /^@noble\/hashes\/sha2\.js$/, () => contents);
}

/** commander can start other programs, which loads a quarter of Node; we have none to start. */
function withoutSubprograms() {
  return {
    name: 'without-subprograms',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'without-subprograms' } : null,
      );
      onLoad({ filter: /.*/, namespace: 'without-subprograms' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    },
  };
}

function virtualModule(namespace, filter, contentsOf) {
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      // Only for ourselves: packages use more of each other.
      onResolve({ filter }, ({ path, importer }) => (importer.startsWith(join(root, 'src')) ? { path, namespace } : null));
      onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: contentsOf(path), loader: 'js', resolveDir: root }));
    },
  };
}

/** A text in several languages stands in a schema dozens of times; said once, its validator is written, and read at every start, once. */
function withSharedTexts(schema) {
  const isText = (part) => part?.anyOf?.length === 2 && part.anyOf[1].properties?.en && part.anyOf[1].properties?.ru;
  let found = null;
  const shared = (part) => {
    if (Array.isArray(part)) return part.map(shared);
    if (typeof part !== 'object' || part === null) return part;
    if (isText(part)) {
      found ??= part;
      if (isDeepStrictEqual(part, found)) return { $ref: '#/$defs/localised-text' };
    }
    return mapped(part, shared);
  };
  const made = shared(schema);
  return found ? { ...made, $defs: { ...made.$defs, 'localised-text': found } } : schema;
}

/** Every text, and the commands with their words, a file a language: help and completion read them instead of loading every command. */
async function writeTree(bundle, folder) {
  const outfile = join(folder, 'command-tree.mjs');
  await bundle({
    stdin: {
      contents: `export { messages } from './src/wording/messages'; export { problemMessages } from './src/wording/problem-messages';
export { commandTree } from './src/cli/shell/command-tree'; export { manPage } from './src/cli/shell/man-page';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    absWorkingDir: root,
    banner: { js: banner },
    logLevel: 'warning',
  });
  const { commandTree, manPage, messages, problemMessages } = await import(pathToFileURL(outfile).href);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const language of ['en', 'ru', 'pl']) {
    const texts = {
      messages: mapped(messages, (message) => message[language]),
      problems: mapped(problemMessages, ({ what, todo }) => ({ what: what[language], todo: todo[language] })),
    };
    await writeFile(join(folder, `texts.${language}.json`), JSON.stringify(texts));
    const tree = await commandTree(language);
    await writeFile(join(folder, `commands.${language}.json`), JSON.stringify(tree));
    if (language === 'en') await writeFile(join(folder, 'culture-audit.1'), manPage(tree, version));
  }
  await rm(outfile);
}

/** One validator for every schema of the source that has an `$id`, as ajv writes them to run without ajv, each in its file: `$id` → file. */
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
    schemas: schemas.map(withSharedTexts),
    allErrors: true,
    discriminator: true,
    strictRequired: false,
    allowUnionTypes: true,
    verbose: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  const files = Object.fromEntries(
    schemas.map(({ $id }) => [$id, `./validate-${$id.replace(/\.schema\.json$/, '').replace(/\W+/g, '-')}.js`]),
  );
  for (const [id, file] of Object.entries(files)) {
    await bundle({
      stdin: { contents: `${standaloneCode(ajv, { validate: id })}\nmodule.exports = validate;`, resolveDir: root },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      outfile: join(folder, file),
      absWorkingDir: root,
      logLevel: 'error',
    });
  }
  return files;
}

function mapped(record, of) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]));
}

/** The shipped YAML, parsed: beside each text its value. A text that was changed since is not found there and is parsed again. */
async function writeParsedContent(next) {
  const { parse } = await import('yaml');
  const folder = join(root, 'questionnaires');
  for (const path of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml'))) {
    const text = await readFile(join(folder, path), 'utf8');
    const file = join(next, 'content', path.replace(/\.yaml$/, '.json'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ text, value: parse(text) }));
  }
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
