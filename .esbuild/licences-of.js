import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.js';

/** The licence text of every package that went into the bundle. */
export async function licencesOf(inputs) {
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
