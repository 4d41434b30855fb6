import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const calls = [
  'openSync',
  'readSync',
  'writeSync',
  'fsyncSync',
  'fdatasyncSync',
  'ftruncateSync',
  'renameSync',
  'mkdirSync',
  'chmodSync',
  'fchmodSync',
  'statSync',
  'fstatSync',
  'readFileSync',
  'readdirSync',
  'rmSync',
] as const;

/** Runs something while its n-th file call fails as a system would fail it; says whether there was an n-th call. */
export function withFailingCall<T>(n: number, code: string, act: () => T): { readonly result: T; readonly failed: string | null } {
  const table = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  const real = Object.fromEntries(calls.map((name) => [name, table[name]!]));
  let count = 0;
  let failed: string | null = null;
  for (const name of calls) {
    table[name] = (...args) => {
      count++;
      if (count !== n) return real[name]!(...args);
      failed = name;
      throw Object.assign(new Error(`${code}: ${name}`), { code, syscall: name });
    };
  }
  syncBuiltinESMExports();
  try {
    const result = act();
    return { result, failed };
  } finally {
    Object.assign(table, real);
    syncBuiltinESMExports();
  }
}
