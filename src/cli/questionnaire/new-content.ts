import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { exists } from '#disk/exists';
import { listFolder } from '#disk/list-folder';
import { makeFolder } from '#disk/make-folder';
import { writeSafely } from '#disk/write-safely';
import type { Schema } from '#document/schema';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { markerSchema } from '#questionnaire/marker-schema';
import { questionnaireSchema } from '#questionnaire/questionnaire-schema';
import { schemaFolder } from '#workspace/schema-line';
import { type Call, textOption } from '../command';
import { commandLine } from '../command-line';
import type { ContentPlace } from '../content/find-questionnaire';
import { placeAround } from '../content/place-around';
import { placeHere } from '../content/place-here';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { shownPath } from '../shown-path';
import { tellNext } from '../tell-next';
import { checkInside, openWorkspace, type Workspace } from '../workspace/open-workspace';
import { writeSchema, writeSchemas } from '../workspace/write-schemas';
import { wrapped } from '../wrapped';
import { checkContentId } from './check-content-id';
import { draftMarker } from './draft-marker';
import { type Draft, draftQuestionnaire } from './draft-questionnaire';

/** `questionnaire new`: a questionnaire or a marker that is valid at once and explains itself. A file that stands there is never touched. */
export function newContent(context: Context, call: Call): ExitCode {
  const { wording, print, tell, quiet } = context;
  const isMarker = call.options.marker === true;
  const id = call.args[0] ?? '';
  const place = placeHere(context);
  const named = checkContentId(id, isMarker);
  if (!place.ok || !named.ok)
    return refuse(
      [place, named].flatMap((one) => (one.ok ? [] : one.problems)),
      context,
    );
  const opened = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  const workspace = opened.ok ? opened.value : null;
  const path = pathFor(context, call, workspace, id, isMarker);
  const free = checkPath(context, path, id, isMarker, place.value);
  if (!free.ok) return refuse(free.problems, context);
  const from = textOption(call, 'from');
  const draft = isMarker ? draftMarker(id, from, place.value, wording) : draftQuestionnaire(id, from, place.value, wording);
  if (!draft.ok) return refuse(draft.problems, context);
  const written = write(path, draft.value, workspace, isMarker);
  if (!written.ok) return refuse(written.problems, context);
  const file = shownPath(context, path);
  print(wording.say('cli.questionnaire.export.written', { file }));
  const inReach = place.value.folders.includes(isMarker ? dirname(dirname(path)) : dirname(path));
  const asked = inReach && !isMarker ? (workspace?.audit.questionnaires ?? []) : null;
  if (!quiet) for (const line of notes(context, id, draft.value, { isMarker, inReach, asked })) tell(`${wrapped(context, line)}\n`);
  tellNext(context, isMarker ? commandLine(context, 'check', file) : commandLine(context, 'try', inReach ? id : file));
  return 0;
}

/** In the workspace's own content, else here; a marker among markers, where questionnaires beside that folder find it. */
function pathFor({ cwd }: Context, call: Call, workspace: Workspace | null, id: string, isMarker: boolean): string {
  const output = textOption(call, 'output');
  if (output !== null) {
    const path = resolve(cwd, output);
    return /[\\/]$/.test(output) || (exists(path) && listFolder(path).ok) ? join(path, `${id}.yaml`) : path;
  }
  const folder = workspace ? join(workspace.root, 'questionnaires') : cwd;
  return join(folder, ...(isMarker ? ['markers'] : []), `${id}.yaml`);
}

function checkPath(context: Context, path: string, id: string, isMarker: boolean, { folders }: ContentPlace): Outcome<null> {
  const file = relative(context.cwd, path) || path;
  if (exists(path)) return bad([problem('questionnaire/exists', {}, wholeFile(file))]);
  const isAmongQuestionnaires = [...folders, ...placeAround(context, path).folders].includes(dirname(path));
  if (isMarker && isAmongQuestionnaires) {
    const expected = shownPath(context, join(dirname(path), 'markers', `${id}.yaml`));
    return bad([problem('questionnaire/marker-place', { expected }, wholeFile(file))]);
  }
  const isNamed = isMarker || folders.includes(dirname(path)) || !/\.ya?ml$/.test(path);
  return isNamed && basename(path) !== `${id}.yaml`
    ? bad([problem('questionnaire/file-name', { id, expected: `${id}.yaml`, found: basename(path) }, wholeFile(file))])
    : good(null);
}

function write(path: string, draft: Draft, workspace: Workspace | null, isMarker: boolean): Outcome<null> {
  const isOurs = workspace !== null && path.startsWith(`${workspace.root}${sep}`);
  const inside = isOurs ? checkInside(workspace, dirname(path)) : good(null);
  if (!inside.ok) return inside;
  const schemas = join(isOurs ? workspace.root : dirname(path), schemaFolder);
  const [name, schema]: readonly [string, Schema] = isMarker ? ['marker', markerSchema] : ['questionnaire', questionnaireSchema];
  for (const folder of [dirname(path), schemas]) {
    const made = makeFolder(folder);
    if (!made.ok) return made;
  }
  const known = isOurs ? writeSchemas(workspace.root, { [name]: schema }) : writeSchema(schemas, name, schema);
  if (!known.ok) return known;
  const reference = relative(dirname(path), join(schemas, `${name}.schema.json`))
    .split(sep)
    .join('/');
  const written = writeSafely(path, draft.text(reference));
  return written.ok ? good(null) : written;
}

interface Standing {
  readonly isMarker: boolean;
  /** It stands where the workspace finds it by its id. */
  readonly inReach: boolean;
  /** What new rounds ask; null: they could not ask it. */
  readonly asked: readonly string[] | null;
}

/** Whose id it takes, and what is left to do before anybody is asked. */
function notes({ wording }: Context, id: string, { over, questions }: Draft, { isMarker, inReach, asked }: Standing): readonly string[] {
  const taken = over && inReach ? [wording.say(isMarker ? 'content.new.over-marker' : 'content.new.over', { id, over })] : [];
  if (isMarker) return [...taken, wording.say('content.new.pick', { questions: questions.join(', ') })];
  return asked && !asked.includes(id)
    ? [...taken, wording.say('content.new.add', { line: `questionnaires: [${[...asked, id].join(', ')}]` })]
    : taken;
}
