export interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const text = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/;
const pattern = /(?<=[(,=:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/;
const tokens = new RegExp(`(${comment.source})|(${text.source})|(${pattern.source})`, 'g');

/** The code without its comments. */
const withoutComments = (source: string): string => source.replace(tokens, (token, isComment) => (isComment === undefined ? token : ' '));

/** The code without comments, texts and patterns; what stands in `${}` goes with its text. */
export const bareCode = (source: string): string => source.replace(tokens, (token) => '\n'.repeat(token.split('\n').length - 1) || '""');

/** Every module a file imports or passes on, statically or not. */
export function readImports(source: string): Import[] {
  const code = withoutComments(source);
  const named = [...code.matchAll(/^\s*(?:import|export)\b\s*(type\b(?!\s*,|\s+from))?([^'";()=]*?)\bfrom\s*['"]([^'"]+)['"]/gm)].map(
    ([, type, names = '', from = '']) => ({
      from,
      typesOnly: type !== undefined || /^\s*\{(\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names),
    }),
  );
  const bare = [...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm), ...code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].map(
    ([, from = '']) => ({ from, typesOnly: false }),
  );
  return [...named, ...bare];
}

/** The names a file exports itself. */
export const readExports = (source: string): string[] =>
  [
    ...[
      ...bareCode(source).matchAll(
        /^export\s+(?:default\s+)?(?:declare\s+)?(?:async\s+)?(?:abstract\s+)?(?:const|let|function\*?|class|interface|type|enum)\s+(\w+)/gm,
      ),
    ].map(([, name = '']) => name),
    ...[...withoutComments(source).matchAll(/^export\s+(?:type\s+)?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
      names.split(',').map(
        (name) =>
          name
            .trim()
            .replace(/^type\s+/, '')
            .split(/\s+as\s+/)
            .at(-1) ?? '',
      ),
    ),
  ].filter(Boolean);
