import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type Document as YamlDocument } from 'yaml';
import type { PlaceAt } from './places-in';
import type { Located, Path } from './read-document';

type Range = readonly number[] | null | undefined;

/** Finds the places of values and keys by their path; a path that ends early has the place of the nearest parent. */
export function locate(document: YamlDocument | null, placeAt: PlaceAt): Pick<Located<unknown>, 'place' | 'keyPlace'> {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    known.set(map, pairs);
    return pairs;
  };
  const find = (path: Path, wantsKey: boolean) => {
    let node: unknown = document?.contents ?? null;
    let range = rangeOf(node);
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(step));
        if (!pair) break;
        range = wantsKey && depth === path.length - 1 ? rangeOf(pair.key) : (rangeOf(pair.value) ?? rangeOf(pair.key));
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step] ?? null;
        range = rangeOf(node) ?? range;
      } else break;
    }
    const start = range?.[0] ?? 0;
    return placeAt(start, (range?.[1] ?? start + 1) - start);
  };
  return { place: (path) => find(path, false), keyPlace: (path) => find(path, true) };
}

const rangeOf = (node: unknown): Range => (node as { range?: Range } | null)?.range;

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
