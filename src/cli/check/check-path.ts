import { dirname, join, resolve, sep } from 'node:path';
import { canonicalPath } from '#disk/canonical-path';
import { exists } from '#disk/exists';
import { readText } from '#disk/read-text';
import { bad, type Language, languages, type Problem, problem, wholeFile } from '#problem';
import { commandLine } from '../command-line';
import { contentFolders } from '../content/content-folders';
import { contentOverrides } from '../content/content-overrides';
import { placeAround } from '../content/place-around';
import { shippedFolder } from '../content/shipped-folder';
import type { Context } from '../context';
import { openWorkspace } from '../workspace/open-workspace';
import { checkFile } from './check-file';
import { checkFolder } from './check-folder';
import type { Checked, StrictScope } from './checked';

interface Looked {
  readonly checked: readonly Checked[];
  /** What strict rules would look at; null where there is nothing. */
  readonly scope: StrictScope | null;
}

/** Checks whatever a path leads to: a questionnaire, a marker file, a folder of them, a workspace; no path: the workspace here, else the shipped content. */
export async function checkPath(context: Context, path: string | null): Promise<Looked> {
  if (path === null) return checkHere(context);
  const target = resolve(context.cwd, path);
  if (!exists(target)) return nothing(path, [problem('file/not-found', { file: path, cause: 'ENOENT' }, wholeFile(path))]);
  const beside = /\.ya?ml$/.test(target) ? notContent(context, target, path) : null;
  if (beside) return beside;
  if (/\.ya?ml$/.test(target) && !target.endsWith(`${sep}audit.yaml`)) return checkOne(context, target);
  const root = target.replace(/[\\/]audit\.yaml$/, '');
  if (exists(join(root, 'audit.yaml'))) return checkAudit(context, openWorkspace({ currentFolder: root }));
  const checked = checkFolder(context, target);
  if (checked.length > 0) return { checked, scope: folderScope(context, target) };
  const table = /\.csv$/i.test(target) ? path : 'answers.csv';
  const command = commandLine(context, 'score', table, '-q', 'self-check');
  return nothing(path, [problem('command/nothing-to-check', { file: path, command })]);
}

/** Files that are no content: those of a round are checked with their round; mappings and sheets by what takes them in. */
function notContent(context: Context, target: string, path: string): Promise<Looked> | Looked | null {
  const round = /^(.*)[\\/]rounds[\\/][^\\/]+[\\/](?:round|kpis|imports)\.yaml$/.exec(target)?.[1];
  if (round !== undefined && exists(join(round, 'audit.yaml'))) return checkAudit(context, openWorkspace({ currentFolder: round }));
  const text = readText(target);
  const [, kind] = (text.ok && /\$schema=\S*?(mapping|answer-sheet)\.schema\.json/.exec(text.value.slice(0, 500))) || [];
  const isSheet = kind === 'answer-sheet' || (text.ok && /^answers:/m.test(text.value) && /^hash:/m.test(text.value));
  if (kind !== 'mapping' && !isSheet) return null;
  const words = isSheet ? [path] : ['responses.csv', '-q', 'self-check', '--mapping', path];
  return nothing(path, [
    problem('command/checked-by-import', { command: commandLine(context, 'import', ...words, '--dry-run') }, wholeFile(path)),
  ]);
}

/** The workspace that was named or stands here is never passed over because something is wrong with it. */
async function checkHere(context: Context): Promise<Looked> {
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  const isMissing = !workspace.ok && workspace.problems.every(({ code }) => code === 'workspace/not-found');
  if (!isMissing || context.workspace !== null) return checkAudit(context, workspace);
  return { checked: checkFolder(context, shippedFolder()), scope: folderScope(context, shippedFolder()) };
}

/** A single file needs nothing that reads rounds. */
async function checkAudit(context: Context, workspace: ReturnType<typeof openWorkspace>): Promise<Looked> {
  if (!workspace.ok) return nothing('audit.yaml', workspace.problems);
  const { checkWorkspace } = await import('./check-workspace');
  const { audit } = workspace.value;
  const scope = {
    folders: contentFolders(workspace.value),
    language: audit.language ?? context.language,
    languages: audit.language === null ? [] : [audit.language],
    file: null,
  };
  return { checked: checkWorkspace(context, workspace.value, workspace.warnings), scope };
}

function checkOne(context: Context, target: string): Looked {
  const place = placeAround(context, target);
  const overrides = contentOverrides(place).filter((override) => override.path === target);
  const isShipped = canonicalPath(target).startsWith(`${canonicalPath(shippedFolder())}${sep}`);
  const wanted = isShipped ? languages : auditLanguages(target, place.folders);
  const scope = { folders: place.folders, language: place.language, languages: wanted, file: target };
  return { checked: [{ ...checkFile(context, target), overrides }], scope };
}

/** What the audit speaks whose content a file belongs to. */
function auditLanguages(target: string, folders: readonly string[]): readonly Language[] {
  const workspace = openWorkspace({ currentFolder: dirname(target) });
  const isOwn = workspace.ok && contentFolders(workspace.value).some((folder) => folders.includes(folder));
  return isOwn && workspace.value.audit.language !== null ? [workspace.value.audit.language] : [];
}

/** Content that ships speaks every language; other content those it uses. */
function folderScope({ language }: Context, folder: string): StrictScope {
  const isShipped = canonicalPath(folder) === canonicalPath(shippedFolder());
  return { folders: isShipped ? [] : [folder], language, languages: isShipped ? languages : [], file: null };
}

const nothing = (file: string, problems: readonly Problem[]): Looked => ({ checked: [{ file, outcome: bad(problems) }], scope: null });
