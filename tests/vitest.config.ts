import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-when-stale.ts'],
    // Only to catch what hangs; the machine may be slow and busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
