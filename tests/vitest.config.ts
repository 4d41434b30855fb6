import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    // Many tests wait for a program in a terminal: three at a time keep two cores busy.
    maxWorkers: 3,
    // A pseudo-terminal may lose the last bytes of a program that ends on a busy machine: one more try there, none at home.
    retry: process.env.CI ? 1 : 0,
    globalSetup: ['tests/build-when-stale.ts'],
    // Only to catch what hangs; the machine may be slow and busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
