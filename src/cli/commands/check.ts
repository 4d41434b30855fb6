import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { exists } from '#disk/exists';
import { listFolder } from '#disk/list-folder';
import { readText } from '#disk/read-text';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { readMarker } from '#questionnaire/library';
import { visibleText } from '#wording/visible-text';
import { defineCommand } from '../command';
import { commandLine } from '../command-line';
import { contentFolders } from '../content/content-folders';
import { findQuestionnaire } from '../content/find-questionnaire';
import { openContent } from '../content/open-content';
import { shippedFolder } from '../content/shipped-folder';
import type { Context } from '../context';
import { attributeValues, ownedTables } from '../round/owned-tables';
import { readRoundFiles } from '../round/read-round-files';
import { seenRespondents } from '../round/seen-respondents';
import { walkTable } from '../round/walk-table';
import { showProblems } from '../show-problems';
import { conflictCopies, originalOf } from '../workspace/conflict-copies';
import { openWorkspace, type Workspace } from '../workspace/open-workspace';

interface Checked {
  readonly file: string;
  readonly outcome: Outcome<{ readonly questions: number; readonly markers: number } | null>;
}

/** Checks whatever it is handed: a questionnaire, a marker file, a folder of them, a workspace; nothing: the workspace here, else the shipped content. */
export const check = defineCommand({
  name: 'check',
  arguments: '[path]',
  summary: 'cli.check.summary',
  examples: [
    { line: 'check our-survey.yaml', does: 'cli.check.example' },
    { line: 'check', does: 'cli.check.example-all' },
  ],
  options: [
    { flags: '--strict', help: 'cli.option.strict' },
    { flags: '--json', help: 'cli.option.json' },
  ],
  run: async (context, call) => {
    const { wording, print, tell } = context;
    const checked = checkPath(context, call.args[0] ?? null);
    const problems = checked.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems));
    const advice = checked.flatMap(({ outcome }) => (outcome.ok ? outcome.warnings : []));
    if (call.options.json === true) {
      print(JSON.stringify({ schemaVersion: 1, problems, advice }, null, 2));
      return problems.length > 0 ? 2 : 0;
    }
    for (const { file, outcome } of checked)
      if (outcome.ok && outcome.value) print(wording.say('cli.check.good', { file: visibleText(file), ...outcome.value }));
    if (problems.length > 0) {
      tell(`${showProblems(problems, wording)}\n\n${wording.say('cli.check.bad', { count: problems.length })}\n`);
      return 2;
    }
    if (advice.length > 0)
      print(
        call.options.strict === true
          ? `\n${showProblems(advice, wording)}`
          : `\n${wording.say('cli.check.advice', { count: advice.length })}`,
      );
    tell(`\n${wording.say('cli.next', { command: nextOf(context, call.args[0] ?? null) })}\n`);
    return 0;
  },
});

function checkPath(context: Context, path: string | null): readonly Checked[] {
  const workspace = openWorkspace({
    currentFolder: path === null ? context.cwd : resolve(context.cwd, path),
    folder: path === null ? (context.workspace ?? undefined) : undefined,
  });
  const target = path === null ? null : resolve(context.cwd, path);
  if (target !== null && !exists(target))
    return [
      {
        file: path ?? '',
        outcome: { ok: false, problems: [problem('file/not-found', { file: path ?? '', cause: 'ENOENT' }, wholeFile(path ?? ''))] },
      },
    ];
  if (target !== null && /\.ya?ml$/.test(target) && !target.endsWith(`${sep}audit.yaml`)) return [checkFile(context, target)];
  // A workspace that was named or stands here is never passed over because something is wrong with it.
  const isMissing = !workspace.ok && workspace.problems.every(({ code }) => code === 'workspace/not-found');
  if (target === null && !workspace.ok && (context.workspace !== null || !isMissing)) return [{ file: 'audit.yaml', outcome: workspace }];
  if (target === null ? workspace.ok : exists(join(target, 'audit.yaml')) || target.endsWith(`${sep}audit.yaml`))
    return checkWorkspace(context, target === null ? null : target.replace(/[\\/]audit\.yaml$/, ''));
  const folder = checkFolder(context, target ?? shippedFolder());
  if (folder.length > 0 || target === null) return folder;
  const table = /\.csv$/i.test(target) ? path : 'answers.csv';
  const command = commandLine(context, 'score', table, '-q', 'self-check');
  return [{ file: path ?? '', outcome: bad([problem('command/nothing-to-check', { file: path ?? '', command })]) }];
}

const shownPath = (context: Context, path: string): string => {
  const near = relative(context.cwd, path);
  return near.startsWith('..') || isAbsolute(near) ? path : near || path;
};

function checkFile(context: Context, path: string): Checked {
  const file = shownPath(context, path);
  const folders = [resolve(path, '..'), resolve(path, '..', '..')].filter(
    (folder) => exists(join(folder, 'markers')) || exists(join(folder, 'scales.yaml')),
  );
  if (path.includes(`${sep}markers${sep}`)) {
    const text = readText(path);
    const library = openContent(folders, context.language, context.cwd);
    if (!text.ok || !library.ok)
      return { file, outcome: { ok: false, problems: [text, library].flatMap((one) => (one.ok ? [] : one.problems)) } };
    const marker = readMarker({ text: text.value, file }, library.value.scales, context.language);
    return { file, outcome: marker.ok ? good({ questions: marker.value.questions.length, markers: 1 }, marker.warnings) : marker };
  }
  const name = path.split(sep).at(-1) ?? '';
  if (['scales.yaml', 'domains.yaml', 'expectations.yaml'].includes(name)) {
    const library = openContent(folders, context.language, context.cwd);
    if (!library.ok || name !== 'expectations.yaml') return { file, outcome: library.ok ? good(null) : library };
    const mirror = library.value.expectations();
    return { file, outcome: mirror.ok ? good({ questions: mirror.value.length, markers: 0 }) : mirror };
  }
  const found = findQuestionnaire(path, { cwd: context.cwd, folders, language: context.language });
  return {
    file,
    outcome: found.ok ? good({ questions: found.value.questions.length, markers: found.value.markers.length }, found.warnings) : found,
  };
}

function checkFolder(context: Context, folder: string): readonly Checked[] {
  const files = (path: string): readonly string[] => {
    const listed = listFolder(path);
    return listed.ok
      ? listed.value
          .filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/.test(name) && originalOf(name) === null)
          .map(({ name }) => join(path, name))
      : [];
  };
  return [...files(join(folder, 'markers')), ...files(folder)].map((path) => checkFile(context, path));
}

function checkWorkspace(context: Context, folder: string | null): readonly Checked[] {
  const workspace = openWorkspace({
    currentFolder: folder ?? context.cwd,
    folder: folder === null ? (context.workspace ?? undefined) : undefined,
  });
  if (!workspace.ok) return [{ file: 'audit.yaml', outcome: workspace }];
  const { value } = workspace;
  const own = checkFolder(context, join(value.root, 'questionnaires'));
  const folders = contentFolders(value);
  const wanted = value.audit.questionnaires;
  const picked = wanted.map((id): Checked => {
    const found = findQuestionnaire(id, { cwd: context.cwd, folders, language: context.language });
    return {
      file: id,
      outcome: found.ok ? good({ questions: found.value.questions.length, markers: found.value.markers.length }, found.warnings) : found,
    };
  });
  const rounds = value.rounds.map((name): Checked => ({ file: join('rounds', name), outcome: checkRound(value, name) }));
  return [
    { file: shownPath(context, value.auditFile), outcome: good(null, workspace.warnings) },
    ...copiesIn(value.root),
    ...own,
    ...picked,
    ...rounds,
  ];
}

/** Everything a round holds, its tables walked to the last cell. */
function checkRound(workspace: Workspace, name: string): Outcome<null> {
  const files = readRoundFiles(workspace, name);
  if (!files.ok) return files;
  const owned = ownedTables(files.value);
  if (!owned.ok) return owned;
  const seenBy = seenRespondents(files.value);
  const tables = owned.value.map((table) => walkTable(table, attributeValues(files.value.round), seenBy(table.questionnaire)));
  const problems = tables.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  const warnings = tables.flatMap((outcome) => (outcome.ok ? outcome.warnings : []));
  return problems.length > 0 ? bad(problems) : good(null, [...files.warnings, ...warnings]);
}

/** A questionnaire is looked at next, a workspace says itself. */
const nextOf = (context: Context, path: string | null): string =>
  path !== null && /\.ya?ml$/.test(path) && !/(^|[\\/])(audit|scales|domains|expectations)\.yaml$|[\\/]markers[\\/]/.test(path)
    ? commandLine(context, 'questionnaire', 'show', path)
    : commandLine(context);

/** What a cloud drive set aside would be missed without a word. */
function copiesIn(root: string): readonly Checked[] {
  const problems = conflictCopies(root);
  return problems.length > 0 ? [{ file: root, outcome: bad(problems) }] : [];
}
