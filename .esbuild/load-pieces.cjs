// Goes into dist/main.js: loads the pieces of the program that the build packed, faster than Node's own loader finds and compiles so many files.
const { readFileSync, statSync } = require('node:fs');
const vm = require('node:vm');

/** Where the code stands that V8 made when this program was built. It fits one build of Node alone, and two of one version rarely have one size. */
exports.compiledFolder = () => {
  const { version, platform, arch, execPath } = process;
  return `compiled/${version}-${platform}-${arch}-${statSync(execPath, { throwIfNoEntry: false })?.size}`;
};

/**
 * Compiled code in a file: twice, and after it the source it was made of. V8 knows a source by its length alone, and runs damaged code until the
 * process dies; so it gets only code whose copies are the same, of a source that is the same. To compare bytes is exact, and takes less time
 * than any digest that Node 20 has. This is for accidents: who can write here can write the program.
 */
exports.compiledFile = {
  write: (code, source) => Buffer.concat([code, code, source]),
  read(kept, source) {
    const length = (kept.length - source.length) / 2;
    if (length <= 0 || !Number.isInteger(length)) return undefined;
    const [code, copy, madeOf] = [kept.subarray(0, length), kept.subarray(length, 2 * length), kept.subarray(2 * length)];
    return code.equals(copy) && madeOf.equals(source) ? code : undefined;
  },
};

/** A `require` for the pieces in a folder: names that begin with `./` are the folder's, all others Node's. */
exports.requireFrom = (folder, requireOfNode) => {
  const loaded = new Map();
  const packs = {};
  const compiledFolder = exports.compiledFolder();

  const read = (name, encoding) => readFileSync(`${folder}/${name}`, encoding);

  function compiledOf(name, source) {
    try {
      return exports.compiledFile.read(read(`${compiledFolder}/${name}`), source);
    } catch {
      return undefined; // Built elsewhere, or for another Node.
    }
  }

  function run(name) {
    const source = read(name);
    const cachedData = compiledOf(name, source);
    // The build writes pieces in ASCII.
    return new vm.Script(source.latin1Slice(), { filename: `culture-audit/${name}`, cachedData }).runInThisContext();
  }

  /** A piece is named after the pack that holds it, unless it stands alone. */
  function pieceOf(name) {
    const [pack, piece] = name.split('/');
    if (pack === 'alone') return run(name);
    packs[pack] ??= run(`${pack}.js`);
    return packs[pack][piece];
  }

  function requirePiece(id) {
    if (!id.startsWith('./')) return requireOfNode(id);
    const name = id.slice(2);
    if (!loaded.has(name)) load(name);
    return loaded.get(name).exports;
  }

  function load(name) {
    if (name.endsWith('.json')) {
      loaded.set(name, { exports: JSON.parse(read(name, 'utf8')) });
      return;
    }
    const piece = pieceOf(name);
    const module = { exports: {} };
    // Before it runs, as Node does, for pieces that need each other.
    loaded.set(name, module);
    piece(module.exports, requirePiece, module, `${folder}/${name}`, folder);
  }
  return requirePiece;
};
