import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { mapped } from './mapped.js';
import { asFunction, root, shared } from './root.js';
import { runSource } from './run-source.js';

/** A text in several languages stands in a schema dozens of times; said once, its validator is written, and read at every start, once. */
function withSharedTexts(schema) {
  const isText = (part) => part?.anyOf?.length === 2 && part.anyOf[1].properties?.en && part.anyOf[1].properties?.ru;
  let found = null;
  const sharing = (part) => {
    if (Array.isArray(part)) return part.map(sharing);
    if (typeof part !== 'object' || part === null) return part;
    if (isText(part)) {
      found ??= part;
      if (isDeepStrictEqual(part, found)) return { $ref: '#/$defs/localised-text' };
    }
    return mapped(part, sharing);
  };
  const made = sharing(schema);
  return found ? { ...made, $defs: { ...made.$defs, 'localised-text': found } } : schema;
}

/** One validator for every schema of the source that has an `$id`, as ajv writes them to run without ajv, each in its file: `$id` → file. */
export async function validatorsOf(bundle, next) {
  const { default: Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: standaloneCode } = await import('ajv/dist/standalone/index.js');
  const paths = (await readdir(join(root, 'src'), { recursive: true })).filter((path) => path.endsWith('.ts')).sort();
  const texts = await Promise.all(paths.map(async (path) => [path, await readFile(join(root, 'src', path), 'utf8')]));
  const holders = texts.filter(([, text]) => /\$id: '/.test(text)).map(([path]) => path);
  const contents = holders.map((path) => `export * from './src/${path.replaceAll('\\', '/').replace(/\.ts$/, '')}';`).join('\n');
  const schemas = Object.values(await runSource(bundle, contents, next)).filter((value) => typeof value === 'object' && value?.$id);
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
    schemas.map(({ $id }) => [$id, `./alone/validate-${$id.replace(/\.schema\.json$/, '').replace(/\W+/g, '-')}.js`]),
  );
  for (const [id, file] of Object.entries(files)) {
    await bundle({
      stdin: { contents: `${standaloneCode(ajv, { validate: id })}\nmodule.exports = validate;`, resolveDir: root },
      bundle: true,
      format: 'cjs',
      minify: true,
      outfile: join(next, file),
      ...shared,
      ...asFunction,
      logLevel: 'error',
    });
  }
  return files;
}
