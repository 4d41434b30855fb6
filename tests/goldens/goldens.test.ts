import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFamily } from './check-family';
import { readCases } from './read-cases';

describe('what R computed, we compute', () => {
  for (const [family, cases] of readCases(fileURLToPath(new URL('.', import.meta.url)))) {
    it(`${family}: ${cases.length} cases`, () => {
      expect(checkFamily(family, cases, true).lines).toEqual([]);
    });
  }
});
