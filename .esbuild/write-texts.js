import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { mapped } from './mapped.js';
import { root } from './root.js';
import { runSource } from './run-source.js';

/** Every text, and the commands with their words, a file a language: help and completion read them instead of loading every command. */
export async function writeTexts(bundle, next) {
  const contents = `export { messages } from './src/wording/messages'; export { problemMessages } from './src/wording/problem-messages';
export { commandTree } from './src/cli/shell/command-tree'; export { manPage } from './src/cli/shell/man-page';`;
  const { commandTree, manPage, messages, problemMessages } = await runSource(bundle, contents, next);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const language of ['en', 'ru', 'pl']) {
    const sentences = mapped(messages, (message) => message[language]);
    const problems = mapped(problemMessages, ({ what, todo }) => ({ what: what[language], todo: todo[language] }));
    await writeFile(join(next, `messages.${language}.json`), JSON.stringify(sentences));
    await writeFile(join(next, `problems.${language}.json`), JSON.stringify(problems));
    const texts = [...Object.values(sentences), ...Object.values(problems).flatMap(({ what, todo }) => [what, todo])];
    await writeFile(join(next, `parsed-texts.${language}.json`), JSON.stringify(await parsedTexts(texts, language)));
    const tree = await commandTree(language);
    await writeFile(join(next, `commands.${language}.json`), JSON.stringify(tree));
    if (language === 'en') await writeFile(join(next, 'culture-audit.1'), manPage(tree, version));
  }
}

/** The texts that name more than arguments, parsed; each parsed text is itself a JSON text, read only when it is said. */
async function parsedTexts(texts, language) {
  const { IntlMessageFormat } = await import('intl-messageformat');
  const parsed = {};
  for (const text of texts.filter((one) => /\{[^{}]*[,{]|'/.test(one))) {
    const ast = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
    const json = JSON.stringify(ast);
    if (isDeepStrictEqual(JSON.parse(json), ast)) parsed[text] = json;
  }
  return parsed;
}
