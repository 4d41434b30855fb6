import fs from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root } from './root.js';
import { runSource } from './run-source.js';

const folder = join(root, 'questionnaires');

/** The shipped content as the program reads it fastest: each YAML file parsed, and each questionnaire put together. */
export async function writeContent(bundle, next) {
  const files = await contentFiles();
  await writeParsed(files, next);
  await writeQuestionnaires(bundle, files, next);
}

/** In the order in which the program lists them. */
async function contentFiles() {
  const namesIn = async (path) => (await readdir(path)).filter((name) => name.endsWith('.yaml')).sort();
  return [...(await namesIn(folder)), ...(await namesIn(join(folder, 'markers'))).map((name) => `markers/${name}`)];
}

/** The shipped YAML, parsed: beside each text its value. A text that was changed since is not found there and is parsed again. */
async function writeParsed(files, next) {
  const { parse } = await import('yaml');
  for (const name of files) {
    const text = await readFile(join(folder, name), 'utf8');
    const file = join(next, 'content', name.replace(/\.yaml$/, '.json'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ text, value: parse(text) }));
  }
}

/** Every questionnaire with what it was put together from; when one of its sources is no longer the same, the program does it again. */
async function writeQuestionnaires(bundle, files, next) {
  const { findQuestionnaire, questionnaireIds } = await runSource(
    bundle,
    `export { questionnaireIds } from './src/cli/content/open-content'; export { findQuestionnaire } from './src/cli/content/find-questionnaire';`,
    next,
  );
  for (const id of questionnaireIds([])) {
    const find = (language) => findQuestionnaire(id, { cwd: root, folders: [], language });
    const [outcomes, opened] = whatIsOpened(() => ['en', 'ru', 'pl'].map(find));
    const outcome = JSON.parse(JSON.stringify(outcomes[0]));
    // One with problems, one that JSON cannot hold, and one that depends on the language is put together each time.
    if (!outcome.ok || outcomes.some((other) => !isDeepStrictEqual(other, outcome))) continue;
    const names = opened.map((path) => relative(folder, path).split(sep).join('/')).filter((name) => files.includes(name));
    const sources = await Promise.all(names.map((name) => readFile(join(folder, name))));
    const read = names.map((name, at) => [name, sources[at].length]);
    await writeFile(join(next, 'content', `${id}.questionnaire.json`), JSON.stringify({ outcome, files, read }));
    await writeFile(join(next, 'content', `${id}.sources`), Buffer.concat(sources));
  }
}

/** The result of some work, and the files that it opened. */
function whatIsOpened(work) {
  const { openSync } = fs;
  const opened = new Set();
  fs.openSync = (path, ...rest) => {
    opened.add(String(path));
    return openSync(path, ...rest);
  };
  syncBuiltinESMExports();
  try {
    return [work(), [...opened]];
  } finally {
    fs.openSync = openSync;
    syncBuiltinESMExports();
  }
}
