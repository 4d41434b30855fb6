/** A stream of chance that is the same for the same seed on every machine: whole-number arithmetic only. */
export interface Seeded {
  /** 0 (included) to 1 (left out). */
  next(): number;
  /** About normal, mean 0, spread 1: twelve draws added up, so that no logarithm differs between machines. */
  normal(): number;
  /** So many hexadecimal digits. */
  hex(digits: number): string;
}

/** Chance from the words of a seed (mulberry32 started by FNV-1a). */
export function seeded(...words: readonly string[]): Seeded {
  let state = 0x811c9dc5;
  for (const letter of words.join('\u0000')) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, -6);
  const hex = (digits: number): string => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('');
  return { next, normal, hex };
}
