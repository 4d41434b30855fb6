import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The name of a temporary neighbour; it tells which process made it, so that what a crash left behind can be swept up. */
export const temporaryName = (): string => `.culture-audit-${machine()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

/** Who made a temporary file; null when the name is not one of ours. */
export function makerOf(name: string): { readonly here: boolean; readonly process: number } | null {
  const parts = /^\.culture-audit-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/.exec(name);
  return parts ? { here: parts[1] === machine(), process: Number(parts[2]) } : null;
}
