import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problemCodes } from '#problem';
import { allExamples } from './all-examples';
import { problemsPage } from './problems-page';
import { readers } from './readers';
import { reviewed } from './reviewed';
import { runExample } from './run-example';

const page = fileURLToPath(new URL('../../src/PROBLEMS.md', import.meta.url));

describe('every problem', () => {
  test('has one example, or a reason why not', () => {
    const shown = allExamples.map(({ code }) => code);
    expect([...new Set(shown)].length).toBe(shown.length);
    expect([...shown, ...Object.keys(reviewed)].toSorted()).toEqual([...problemCodes].toSorted());
  });

  const blocks = new Map<string, string>();
  test.each(allExamples.map((example) => [example.code, example] as const))('%s', async (code, example) => {
    const { file, line, source, shown, said } = await runExample(example);
    expect(shown, `instead:\n${said}`).not.toBe('');
    const known = 'reads' in example ? readers[example.reads][0] : undefined;
    expect(file ?? known, shown).toBe(example.file ?? known);
    if (example.line instanceof RegExp) expect(source).toMatch(example.line);
    else expect(line, shown).toBe(example.line);
    // Hashes change with the content that ships.
    blocks.set(code, shown.replace(/[0-9a-f]{64}/g, '<hash>'));
  });

  test('stands on the page: UPDATE=1 npm test -- tests/problems', () => {
    const text = problemsPage(allExamples, blocks, reviewed);
    if (process.env.UPDATE) writeFileSync(page, text);
    else expect(readFileSync(page, 'utf8')).toBe(text);
  });
});
