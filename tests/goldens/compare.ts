export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
  /** `range`: each bound must lie between the two numbers of its `…_between`. */
  readonly kind?: string;
}

export interface Mismatch {
  readonly path: string;
  readonly got: unknown;
  readonly expected: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: Record<string, unknown>, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined);

const isClose = (got: unknown, expected: number, { rel = 0, abs = 0 }: Tolerance): boolean =>
  // NaN is close to nothing; the comparison is false for it.
  typeof got === 'number' && (got === expected || Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected)));

const range = (got: unknown, name: string, limits: readonly unknown[], path: string): readonly Mismatch[] => {
  const bound = isObject(got) ? own(got, name) : undefined;
  const [low, high] = limits;
  const isInside = typeof bound === 'number' && typeof low === 'number' && typeof high === 'number' && bound >= low && bound <= high;
  return isInside ? [] : [{ path, got: bound, expected: limits }];
};

/**
 * Where a result differs from what is expected: numbers within the tolerance at any depth, null = null or absent, lists of the same length
 * and order, names that are not expected ignored, `reference_only` skipped.
 */
export const compare = (got: unknown, expected: unknown, tolerance: Tolerance, path = ''): readonly Mismatch[] => {
  const mismatch = [{ path: path || '(result)', got, expected }];
  if (expected === null) return got === null || got === undefined ? [] : mismatch;
  if (typeof expected === 'number') return isClose(got, expected, tolerance) ? [] : mismatch;
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return mismatch;
    return expected.flatMap((value, index) => compare(got[index], value, tolerance, `${path}[${index}]`));
  }
  if (isObject(expected)) {
    if (!isObject(got)) return mismatch;
    return Object.entries(expected).flatMap(([name, value]) => {
      const inside = path === '' ? name : `${path}.${name}`;
      if (name === 'reference_only') return [];
      if (tolerance.kind === 'range' && name.endsWith('_between') && Array.isArray(value))
        return range(got, name.slice(0, -'_between'.length), value, inside);
      return compare(own(got, name), value, tolerance, inside);
    });
  }
  return got === expected ? [] : mismatch;
};
