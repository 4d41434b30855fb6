const order = new WeakMap<object, readonly string[]>();

/** The names and values of an object in the order of its file. JavaScript itself moves names that look like numbers to the front. */
export const entriesInOrder = <T>(object: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  (order.get(object) ?? Object.keys(object)).map((name) => [name, object[name] as T] as const);

/** JSON.parse that remembers the order of names for `entriesInOrder`. Throws SyntaxError like JSON.parse. */
export const readJson = (source: string): unknown => {
  const text = source.replace(/^\uFEFF/, '');
  // It says what is wrong, and where, better than the walk below, which may then trust every token.
  JSON.parse(text);
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const list = (): unknown[] => {
    const values: unknown[] = [];
    if (tokens[at] === ']') {
      at += 1;
      return values;
    }
    do values.push(value());
    while (next() === ',');
    return values;
  };
  const object = (): Record<string, unknown> => {
    const entries = new Map<string, unknown>();
    if (tokens[at] === '}') at += 1;
    else
      do {
        const name = JSON.parse(next()) as string;
        at += 1;
        entries.set(name, value());
      } while (next() === ',');
    const made = Object.fromEntries(entries);
    order.set(made, [...entries.keys()]);
    return made;
  };
  const value = (): unknown => {
    const token = next();
    if (token === '[') return list();
    if (token === '{') return object();
    return JSON.parse(token);
  };
  return value();
};
