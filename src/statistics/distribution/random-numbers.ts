/** A stream of whole numbers below `below` (at most 2^32), the same for the same seed on every machine. Source: Doty-Humphrey, PractRand sfc32. */
export const randomNumbers = (seed: number): ((below: number) => number) => {
  let a = seed >>> 0;
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c = 0x9e3779b9;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  // The first numbers still show the seed.
  for (let warm = 0; warm < 16; warm += 1) next();
  return (below) => Math.floor((next() / 2 ** 32) * below);
};
