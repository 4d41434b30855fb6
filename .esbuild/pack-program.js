import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { asFunction, shared } from './root.js';

/** What somebody waits for, at a prompt or in an editor, and the commands that do it: what each loads at its start is packed together. */
const awaited = {
  asking: [
    'src/cli/commands/interview.ts',
    'src/cli/commands/try.ts',
    'src/cli/session/hold-interview.ts',
    'src/cli/session/try-questionnaire.ts',
  ],
  checking: ['src/cli/commands/check.ts'],
  looking: ['src/cli/round/where-next.ts'],
};

const entries = { program: 'src/cli/shell/program.ts', 'answer-completion': 'src/cli/shell/answer-completion.ts' };

/**
 * The program behind its door: split into pieces that load on demand, and these packed into a few files: one for each of what is awaited,
 * `core` for what several of these need, `later` for the rest. Returns what esbuild tells about its inputs.
 */
export async function packProgram(bundle, next, options) {
  const chunks = join(next, 'chunks');
  const { metafile } = await bundle({
    ...shared,
    entryPoints: entries,
    outdir: chunks,
    bundle: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    ...options,
  });
  const pieces = (await readdir(chunks)).sort();
  // Node starts CommonJS in half the time of ES modules, and esbuild splits only the latter: split first, then turn every piece.
  const turned = join(next, 'turned');
  await bundle({
    ...shared,
    entryPoints: pieces.map((name) => join(chunks, name)),
    outdir: turned,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    // Names stay, for traces; blanks cost time at every start.
    minifyWhitespace: true,
    define: { 'import.meta.dirname': '__dirname' },
  });
  const packOf = packsOf(metafile.outputs, pieces);
  for (const pack of new Set(packOf.values())) await writePack(pack, packOf, turned, next);
  await rm(chunks, { recursive: true });
  await rm(turned, { recursive: true });
  return metafile;
}

/** Piece → pack. */
function packsOf(outputs, pieces) {
  const needed = Object.entries(awaited).map(([pack, sources]) => [pack, loadedAtStart(outputs, sources)]);
  const packOf = (piece) => {
    const packs = needed.flatMap(([pack, found]) => (found.has(piece) ? [pack] : []));
    return packs.length === 0 ? 'later' : packs.length === 1 ? packs[0] : 'core';
  };
  const always = loadedAtStart(outputs, Object.values(entries));
  return new Map(pieces.map((piece) => [piece, always.has(piece) ? 'core' : packOf(piece)]));
}

/** The pieces that some sources import, directly or not, without being asked to later. */
function loadedAtStart(outputs, sources) {
  const found = new Set();
  const take = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { kind, path: imported, external } of outputs[path].imports) if (kind === 'import-statement' && !external) take(imported);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (sources.includes(entryPoint)) take(path);
  return new Set([...found].map((path) => basename(path)));
}

/** An object of functions, one a piece; pieces name each other with their packs. */
async function writePack(pack, packOf, folder, next) {
  const { banner, footer } = asFunction;
  const withPacks = (code) =>
    code.replace(/"\.\/([\w.-]+\.js)"/g, (all, piece) => (packOf.has(piece) ? `"./${packOf.get(piece)}/${piece}"` : all));
  const names = [...packOf.keys()].filter((piece) => packOf.get(piece) === pack);
  const functions = await Promise.all(
    names.map(async (piece) => {
      const code = withPacks(inAscii(await readFile(join(folder, piece), 'utf8'), piece));
      return `${JSON.stringify(piece)}:${banner.js}${code}\n${footer.js}`;
    }),
  );
  await writeFile(join(next, `${pack}.js`), `({\n${functions.join(',\n')}\n})\n`);
}

/** A text in ASCII is read in half the time. esbuild writes one but for regular expressions, which mean the same with the letters escaped. */
function inAscii(code, name) {
  if (/\braw`[^`]*[^\0-\x7f]/.test(code)) throw new Error(`${name}: a raw template would not mean the same with its letters escaped`);
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
