import { randomBytes } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { exists } from '#disk/exists';
import { makeFolder } from '#disk/make-folder';
import { writeSafely } from '#disk/write-safely';
import { wordFacts } from '#document/nearest';
import type { FormOrder } from '#forms/form';
import { forms } from '#forms/index';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { concernsRole } from '#questionnaire/concerns-role';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { MessageKey } from '#wording/messages';
import { type Call, textOption } from '../command';
import { commandLine } from '../command-line';
import { findQuestionnaire } from '../content/find-questionnaire';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { currentRound } from '../round/current-round';
import { isRespondentCode } from '../round/is-respondent-code';
import { roundQuestionnaire } from '../round/round-questionnaire';
import { sheetRoles } from '../round/sheet-roles';
import { shownPath } from '../shown-path';
import { today } from '../today';
import { openWorkspace } from '../workspace/open-workspace';
import { wrapped } from '../wrapped';

/** `questionnaire export`: something others can fill, to stdout or into a new file. In a workspace as the round asks it. */
export async function exportForm(context: Context, call: Call): Promise<ExitCode> {
  const { wording, print, tell } = context;
  const format = textOption(call, 'format') ?? 'answers';
  const form = Object.entries(forms).find(([name]) => name === format)?.[1];
  if (!form) return refuse([problem('command/unknown-format', wordFacts(format, Object.keys(forms)))], context);
  const ordered = order(context, call);
  if (!ordered.ok) return refuse(ordered.problems, context);
  const { questionnaire, ...filled } = ordered.value;
  const written = await form(questionnaire, filled, wording);
  const file = textOption(call, 'output');
  if (file === null) {
    if (typeof written !== 'string') return refuse([problem('command/needs-output', { word: format })], context);
    print(written.trimEnd());
    return 0;
  }
  const path = resolve(context.cwd, file);
  if (exists(path)) return refuse([problem('sheet/exists', {}, wholeFile(file))], context);
  const ready = makeFolder(dirname(path));
  const stored = ready.ok ? writeSafely(path, written) : ready;
  if (!stored.ok) return refuse(stored.problems, context);
  print(wording.say('cli.questionnaire.export.written', { file: shownPath(context, path) }));
  const asked = questionnaire.questions.filter((question) =>
    filled.roles.some((role) => role !== 'auditor' && concernsRole(question, role)),
  ).length;
  const total = questionnaire.questions.length;
  if (asked < total && filled.role === null) tell(`${wrapped(context, wording.say('cli.questionnaire.export.part', { asked, total }))}\n`);
  const answers = format === 'answers' ? [file] : [`${questionnaire.id}.csv`, '-q', questionnaire.id];
  tell(`\n${wording.say(then[format as keyof typeof then], { command: commandLine(context, 'import', ...answers) })}\n`);
  return 0;
}

/** How the answers come back. */
const then = {
  answers: 'cli.questionnaire.export.then',
  text: 'cli.questionnaire.export.then-collected',
  html: 'cli.questionnaire.export.then-typed',
  xlsform: 'cli.questionnaire.export.then-collected',
} as const satisfies Readonly<Record<keyof typeof forms, MessageKey>>;

/** What the form is to hold; the round's own copy of the questionnaire where there is a round, so that its hash is the one that counts. */
function order(context: Context, call: Call): Outcome<FormOrder & { readonly questionnaire: Questionnaire }> {
  const wanted = call.args[0] ?? '';
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!workspace.ok && !workspace.problems.every(({ code }) => code === 'workspace/not-found')) return workspace;
  const current = workspace.ok ? currentRound(workspace.value, textOption(call, 'round'), today(context.now())) : null;
  if (current && !current.ok) return current;
  const round = current?.value.round ?? null;
  const found = workspace.ok
    ? roundQuestionnaire(context, workspace.value, round, wanted)
    : findQuestionnaire(wanted, { cwd: context.cwd, folders: [], language: context.language });
  if (!found.ok) return found;
  const questionnaire = found.value;
  const known = sheetRoles(questionnaire);
  const stated = textOption(call, 'role');
  const role = known.find((each) => each === stated) ?? null;
  if (stated !== null && role === null) return bad([problem('command/unknown-role', wordFacts(stated, known))]);
  const respondent = textOption(call, 'respondent')?.toLowerCase() ?? null;
  if (respondent !== null && questionnaire.mode === 'anonymous') return bad([problem('sheet/anonymous', { key: 'respondent' })]);
  if (respondent !== null && !isRespondentCode(respondent)) return bad([problem('command/respondent-name', { word: respondent })]);
  const declared = round?.attributes ?? (workspace.ok ? workspace.value.audit.attributes : []);
  const limits = round?.limits ?? (workspace.ok ? workspace.value.audit.privacy : null);
  const unit = round?.unit ?? (workspace.ok ? workspace.value.audit.unit : null);
  const attributes = declared.map(({ name, values }) => ({ name, values: values.map(({ value }) => value) }));
  return good({
    questionnaire,
    number: randomBytes(16).toString('hex'),
    respondent,
    role,
    roles: known,
    attributes,
    units: unit === null ? null : (attributes.find(({ name }) => name === unit)?.values ?? []),
    minimum: limits?.minimum ?? 5,
  });
}
