import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What every piece of the program is built with. */
export const shared = { absWorkingDir: root, platform: 'node', target: 'node20', legalComments: 'inline', logLevel: 'warning' };

/** A piece is a function of what CommonJS gives a module; such a text can be compiled beforehand. */
export const asFunction = { banner: { js: '(function (exports, require, module, __filename, __dirname) {' }, footer: { js: '})' } };
