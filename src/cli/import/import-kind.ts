import { join, resolve } from 'node:path';
import { exists } from '#disk/exists';
import { listFolder } from '#disk/list-folder';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';

/** What was given to `import`: exports of survey tools, filled answer sheets, or another laptop's workspace. Files are as the user names them. */
export type ImportKind =
  | { readonly kind: 'exports' | 'sheets'; readonly files: readonly string[] }
  | { readonly kind: 'workspace'; readonly folder: string };

const isSheet = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Tells what the arguments are by what stands there: a folder with audit.yaml, a folder of sheets, a sheet, else an export. One kind at a time. */
export function importKind(cwd: string, args: readonly string[]): Outcome<ImportKind> {
  const kinds: ImportKind[] = [];
  for (const arg of args) {
    const kind = kindOf(cwd, arg);
    if (!kind.ok) return kind;
    kinds.push(kind.value);
  }
  const [first = { kind: 'exports', files: [] } as const] = kinds;
  if (kinds.some(({ kind }) => kind !== first.kind) || (first.kind === 'workspace' && kinds.length > 1))
    return bad([problem('import/mixed')]);
  if (first.kind === 'workspace') return good(first);
  return good({ kind: first.kind, files: kinds.flatMap((one) => (one.kind === 'workspace' ? [] : one.files)) });
}

function kindOf(cwd: string, arg: string): Outcome<ImportKind> {
  const path = resolve(cwd, arg);
  if (exists(join(path, 'audit.yaml'))) return good({ kind: 'workspace', folder: arg });
  if (isSheet(arg)) return good({ kind: 'sheets', files: [arg] });
  const listed = listFolder(path);
  // A file cannot be listed: the import says what is wrong with it.
  if (!listed.ok || !exists(path)) return good({ kind: 'exports', files: [arg] });
  const sheets = listed.value.filter(({ name, kind }) => kind === 'file' && !name.startsWith('.') && isSheet(name));
  if (sheets.length === 0) return bad([problem('import/no-sheets', {}, wholeFile(arg))]);
  return good({ kind: 'sheets', files: sheets.map(({ name }) => join(arg, name)) });
}
