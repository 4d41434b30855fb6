import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../disk/temporary-folder';
import { writeSample } from './write-sample';

const committed = fileURLToPath(new URL('../../reports/sample', import.meta.url));

const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );

describe('the bundled example', () => {
  test('stands in reports/sample as the program writes it today', async () => {
    const folder = temporaryFolder();
    await writeSample(folder);
    const [now, then] = [filesIn(folder), filesIn(committed)];
    const other = [...new Set([...now.keys(), ...then.keys()])]
      .filter((name) => !now.get(name)?.equals(then.get(name) ?? Buffer.alloc(0)))
      .sort();
    expect(other, 'these files differ; look at what changed, then run: npm run sample').toEqual([]);
  });

  test('is small enough to ship', () => {
    const bytes = [...filesIn(join(committed, 'workspace')).values()].reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });
});
