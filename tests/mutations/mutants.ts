import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';

export const mutations = ['drop', 'misspell', 'type', 'dangle', 'duplicate'] as const;
export type Mutation = (typeof mutations)[number];

export interface Mutant {
  readonly mutation: Mutation;
  /** Keys and positions that lead to the mutated node. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Lines on which a problem about it may stand: its own; where it is gone, its parent's and those that name what it held. */
  readonly lines: readonly number[];
}

/** A document's text as mutants are compared with it. */
export const plainText = (text: string): string => written(parseDocument(text));

/** Every node of a document, mutated in every way there is; `refers` says where a value is the name of something. */
export function mutantsOf(text: string, refers: (path: Mutant['path']) => boolean): readonly Mutant[] {
  const mutants: Mutant[] = [];
  for (const path of pathsOf(parseDocument(text))) {
    for (const mutation of mutations) {
      if (mutation === 'dangle' && !refers(path)) continue;
      const mutant = mutate(text, path, mutation);
      if (mutant) mutants.push(mutant);
    }
  }
  return mutants;
}

const written = (document: Document): string => document.toString({ lineWidth: 0, verifyAliasOrder: false });

function pathsOf(document: Document): readonly Mutant['path'][] {
  const found: (string | number)[][] = [];
  const walk = (node: unknown, path: readonly (string | number)[]): void => {
    if (!isCollection(node)) return;
    node.items.forEach((item, at) => {
      const next = [...path, isPair(item) ? String(isScalar(item.key) ? item.key.value : item.key) : at];
      found.push(next);
      walk(isPair(item) ? item.value : item, next);
    });
  };
  walk(document.contents, []);
  return found;
}

function mutate(text: string, path: Mutant['path'], mutation: Mutation): Mutant | null {
  const document = parseDocument(text, { uniqueKeys: false });
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent) && !isSeq(parent)) return null;
  const items = parent.items as unknown[];
  const at = isMap(parent) ? parent.items.findIndex(({ key }) => isScalar(key) && String(key.value) === path.at(-1)) : Number(path.at(-1));
  const item = items[at];
  const value = isPair(item) ? item.value : item;
  if (mutation === 'drop') items.splice(at, 1);
  else if (mutation === 'duplicate') items.splice(at + 1, 0, isPair(item) ? item.clone() : (item as Scalar).clone());
  else if (mutation === 'misspell') {
    if (!isPair(item) || !isScalar(item.key)) return null;
    item.key.value = `${String(item.key.value)}x`;
  } else {
    const other = mutation === 'dangle' ? new Scalar('nobody-knows-this') : otherType(value);
    if (isPair(item)) item.value = other;
    else items[at] = other;
  }
  const mutated = written(document);
  const changed = mutation === 'misspell' ? [...path.slice(0, -1), `${String(path.at(-1))}x`] : path;
  return { mutation, path, text: mutated, lines: linesOf(mutated, changed, mutation, value) };
}

const otherType = (value: unknown): unknown => {
  if (isSeq(value)) return new Scalar('a word');
  const map = new YAMLMap();
  map.items.push(new Pair(new Scalar('a'), new Scalar(1)));
  if (!isMap(value)) return map;
  const list = new YAMLSeq();
  list.items.push(map);
  return list;
};

/** The lines of a node: of its key, of its beginning, of its second copy; of a node that is gone the lines of its parent. */
function linesOf(text: string, path: Mutant['path'], mutation: Mutation, held: unknown): readonly number[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: false, lineCounter: counter });
  const lineAt = (node: unknown): number[] => {
    const start = (node as { range?: readonly number[] } | null)?.range?.[0];
    return start === undefined ? [] : [counter.linePos(start).line];
  };
  const own = (target: Mutant['path']): number[] => {
    const parent = target.length <= 1 ? document.contents : document.getIn(target.slice(0, -1), true);
    if (target.length === 0) return [1, ...lineAt(document.contents)];
    if (isSeq(parent))
      return [Number(target.at(-1)), ...(mutation === 'duplicate' ? [Number(target.at(-1)) + 1] : [])].flatMap((at) => [
        ...lineAt(parent.items[at]),
        ...inside(parent.items[at]),
      ]);
    if (!isMap(parent)) return [];
    return parent.items
      .filter(({ key }) => isScalar(key) && String(key.value) === target.at(-1))
      .flatMap(({ key, value }) => [...lineAt(key), ...lineAt(value), ...inside(value)]);
  };
  // A changed collection is told where what is wrong in it stands.
  const inside = (node: unknown): number[] => {
    if (mutation !== 'duplicate' || !isCollection(node)) return [];
    const lines: number[] = [];
    visit(node, { Node: (_, each) => void lines.push(...lineAt(each)) });
    return lines;
  };
  // One too many is told where the list begins, a key that is gone where it is missed or where its name is used.
  if (mutation === 'duplicate') return [...new Set([...own(path), ...own(path.slice(0, -1))])];
  if (mutation === 'dangle' || mutation === 'type') return [...new Set(own(path))];
  const key = String(path.at(-1));
  const names = mutation === 'drop' ? [...namesIn(held), key] : [key.slice(0, -1)];
  const naming = text.split('\n').flatMap((line, at) => (names.some((name) => line.includes(name)) ? [at + 1] : []));
  return [...new Set([...(mutation === 'drop' ? [] : own(path)), ...own(path.slice(0, -1)), ...naming])];
}

/** The ids that stood in what is gone. */
function namesIn(node: unknown): readonly string[] {
  const names: string[] = [];
  if (isScalar(node)) return [String(node.value)];
  if (isCollection(node)) visit(node as never, { Scalar: (_, { value }) => void names.push(String(value)) });
  return names.filter((name) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name) || /^[a-z]{3,}$/.test(name));
}
