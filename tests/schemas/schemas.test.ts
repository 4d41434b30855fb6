import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedSchemas } from './published-schemas';

const folder = join(import.meta.dirname, '../../questionnaires/schema');

test('the published schemas are those of the code', () => {
  if (process.env.UPDATE) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(publishedSchemas)) writeFileSync(join(folder, name), text);
  }
  for (const [name, text] of Object.entries(publishedSchemas)) {
    expect(readFileSync(join(folder, name), 'utf8'), 'run: UPDATE=1 npm test -- tests/schemas').toBe(text);
  }
});
