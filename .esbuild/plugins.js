// What the build puts in the place of a few modules and packages, so that a command loads only what it uses.
import { join } from 'node:path';
import { root } from './root.js';

/** Packages that most commands do without, and parts of Node that are slow to load: read when one of these exports is first called. */
const lazyParts = {
  'node:crypto': { classes: [], functions: ['createHash', 'randomBytes', 'randomUUID'] },
  'node:os': { classes: [], functions: ['hostname', 'tmpdir'] },
};
export const lazyPackages = {
  'intl-messageformat': { classes: ['IntlMessageFormat'], functions: [] },
  // Its CommonJS is wrapped function in function, which Node reads twice; this is the same code in one piece.
  yaml: {
    from: './node_modules/yaml/browser/dist/index.js',
    classes: [],
    functions: ['isAlias', 'isMap', 'isNode', 'isScalar', 'isSeq', 'parseAllDocuments'],
  },
};

/** What is done once to a package that was loaded. */
const afterLoading = {
  // To ask ICU which languages it has takes longer than to format every sentence of a page: it has these three. And every text of ours is parsed already.
  'intl-messageformat': `(it) => {
  const { IntlMessageFormat } = it;
  const parse = IntlMessageFormat.__parse;
  const parsed = (text, language) => {
    const file = './parsed-texts.' + language + '.json';
    const found = require(file)[text];
    return found === undefined ? undefined : JSON.parse(found);
  };
  IntlMessageFormat.resolveLocale = (locale) => new Intl.Locale(String(locale));
  IntlMessageFormat.__parse = (text, options) => parsed(text, options.locale) ?? parse(text, options);
  return it;
}`,
};

/** Puts validators compiled here in the place of the compiler: it would take longer than everything else a command does. */
export function compiledSchemas(files) {
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
export function packagesOnDemand() {
  const parts = { ...lazyParts, ...lazyPackages };
  const names = Object.keys(parts).join('|');
  return virtualModule('packages-on-demand', new RegExp(`^(${names})$`), (name) => {
    const { classes, functions } = parts[name];
    const file = JSON.stringify(name in lazyPackages ? `./alone/${name}.js` : name);
    return [
      `const file = ${file};`,
      `const opened = ${afterLoading[name] ?? '(it) => it'};`,
      'let loaded;',
      'const it = () => (loaded ??= opened(require(file)));',
      ...classes.map((each) => `export function ${each}(...args) { return new (it().${each})(...args); }`),
      ...functions.map((each) => `export const ${each} = (...args) => it().${each}(...args);`),
    ].join('\n');
  });
}

/** Puts the texts of one language, read when they are first needed, in the place of all. */
export function textsOnDemand() {
  const contents = `const read = (name, language) => {
  const file = './' + name + '.' + language + '.json';
  return require(file);
};
export const textsOf = (language) => ({
  sentence: (key) => read('messages', language)[key],
  problem: (code) => read('problems', language)[code],
});`;
  return virtualModule('texts-on-demand', /^\.\/texts$/, () => contents);
}

/** The same sha256 from Node itself: the one in JavaScript, meant for rooms without Node, is slow until it has run a thousand times. */
export function hashesOfNode() {
  const contents = `const node = 'node:crypto';
export const sha256 = (bytes) => new Uint8Array(require(node).createHash('sha256').update(bytes).digest());`;
  return virtualModule('hashes-of-node', /^@noble\/hashes\/sha2\.js$/, () => contents);
}

/** commander can start other programs, which loads a quarter of Node; we have none to start. */
export function withoutSubprograms() {
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

/** The door knows the program only as a file that it loads when it is needed. */
export function programOnDemand() {
  const pieces = { './shell/program': 'runProgram', './shell/answer-completion': 'answerCompletion' };
  return virtualModule(
    'program-on-demand',
    /^\.\/shell\/(program|answer-completion)$/,
    (path) => `import { requireFrom } from './.esbuild/load-pieces.cjs';
export const ${pieces[path]} = (argv) => requireFrom(__dirname, require)('./core/${path.split('/').at(-1)}.js').${pieces[path]}(argv);`,
  );
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
