// Goes into dist/main.js: loads the pieces of the program that the build packed, faster than Node's own loader finds and compiles so many files.
const { readFileSync } = require('node:fs');
const vm = require('node:vm');

/** The code that V8 made when this program was built, for exactly this Node; V8 itself refuses what is not for it, and compiles as ever. */
const compiled = `compiled/${process.version}-${process.platform}-${process.arch}`;

/** A `require` for the pieces in a folder: names that begin with `./` are the folder's, all others Node's. */
exports.requireFrom = (folder, requireOfNode) => {
  const loaded = new Map();
  const packs = {};

  const read = (name, encoding) => readFileSync(`${folder}/${name}`, encoding);

  function run(name) {
    let cachedData;
    try {
      cachedData = read(`${compiled}/${name}`);
    } catch {
      // Built elsewhere, or for another Node.
    }
    // The build writes pieces in ASCII.
    return new vm.Script(read(name, 'latin1'), { filename: `culture-audit/${name}`, cachedData }).runInThisContext();
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
