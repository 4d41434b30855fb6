import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Document as YamlDocument } from 'yaml';
import { type Problem, problem } from '#problem';
import type { PlaceAt } from './places-in';

const mostAliases = 100;

/** What the parser noticed in a document, and what it lets through that is refused here: tags, many or circular aliases, repeated keys and keys that are no words. */
export function parserProblems(document: YamlDocument, text: string, placeAt: PlaceAt): Problem[] {
  const refused = refusedNodes(document, text, placeAt);
  const noticed = [...document.errors, ...document.warnings]
    // Named once more, and with its place, among the refused.
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED' || refused.length === 0)
    .map(({ code, pos: [start, end], message }) => {
      const place = placeAt(start, end - start > 80 ? 1 : end - start);
      return code === 'TAG_RESOLVE_FAILED' ? problem('yaml/tag', {}, place) : problem('yaml/syntax', { cause: message }, place);
    });
  return [...noticed, ...refused];
}

function refusedNodes(document: YamlDocument, text: string, placeAt: PlaceAt): Problem[] {
  const found: Problem[] = [];
  const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  let aliases = 0;
  eachNode(document.contents, [], (node, above) => {
    if (isAlias(node)) {
      aliases++;
      // A value that holds itself has no end.
      const circular = above.some((parent) => 'anchor' in parent && parent.anchor === node.source);
      if (circular || aliases === mostAliases + 1)
        found.push(problem('yaml/aliases', { cause: circular ? 'circular' : 'too many' }, placeAt(startOf(node), node.source.length + 1)));
      return;
    }
    if ('tag' in node && typeof node.tag === 'string') {
      const tag = tagBefore(text, startOf(node));
      found.push(problem('yaml/tag', {}, placeAt(tag.start, tag.length)));
    }
    if (isMap(node)) found.push(...keyProblems(node.items, startOf, placeAt));
  });
  return found;
}

/** Every node with those it stands in, as the parser's own walk, which makes a new path for each and takes longer than to parse. */
function eachNode(node: unknown, above: Node[], see: (node: Node, above: readonly Node[]) => void): void {
  if (!isNode(node)) return;
  see(node, above);
  above.push(node);
  if (isSeq(node)) for (const item of node.items) eachNode(item, above, see);
  else if (isMap(node))
    for (const { key, value } of node.items) {
      eachNode(key, above, see);
      eachNode(value, above, see);
    }
  above.pop();
}

/** The parser's own search for repeated keys compares each with each, which takes minutes on a hostile file. */
function keyProblems(items: readonly { readonly key: unknown }[], startOf: (node: unknown) => number, placeAt: PlaceAt): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [problem('yaml/syntax', { cause: 'A key has to be a word' }, placeAt(startOf(key), 1))];
    const word = String(key.value);
    if (!seen.has(word)) {
      seen.add(word);
      return [];
    }
    const start = startOf(key);
    return [problem('yaml/duplicate-key', { key: word }, placeAt(start, (key.range?.[1] ?? start + 1) - start))];
  });
}

/** A tag stands before its value, perhaps with an anchor between them. */
function tagBefore(text: string, value: number): { readonly start: number; readonly length: number } {
  const from = Math.max(0, value - 200);
  const match = /(!\S*)\s*(?:&\S+\s*)?$/.exec(text.slice(from, value));
  return match ? { start: from + match.index, length: match[1]?.length ?? 1 } : { start: value, length: 1 };
}
