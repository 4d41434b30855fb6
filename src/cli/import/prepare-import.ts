import { join, resolve } from 'node:path';
import { readText } from '#disk/read-text';
import { type Mapping, noMapping } from '#intake/mapping';
import { type MappingTarget, readMapping } from '#intake/read-mapping';
import { bad, good, type Outcome, problem } from '#problem';
import { askableRoles, type Questionnaire } from '#questionnaire/questionnaire';
import { statedValues } from '#response/stated-values';
import { type ImportRecord, readImports } from '#workspace/imports';
import { type Call, textOption } from '../command';
import type { Context } from '../context';
import { type CurrentRound, currentRound } from '../round/current-round';
import { roundQuestionnaire } from '../round/round-questionnaire';
import { today } from '../today';
import { openWorkspace, roundFolder, type Workspace } from '../workspace/open-workspace';
import { formWords } from './form-words';

/** Everything an import needs to know; nothing is written yet. */
export interface PreparedImport {
  readonly workspace: Workspace;
  readonly current: CurrentRound;
  readonly questionnaire: Questionnaire;
  readonly target: MappingTarget;
  readonly mapping: Mapping;
  /** imports.yaml of the round. */
  readonly importsFile: string;
  readonly earlier: readonly ImportRecord[];
}

/** Workspace, round, questionnaire and mapping, all checked. Nothing is asked where only one questionnaire is possible. */
export function prepareImport(context: Context, call: Call): Outcome<PreparedImport> {
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!workspace.ok) return workspace;
  const current = currentRound(workspace.value, textOption(call, 'round'), today(context.now()));
  if (!current.ok) return current;
  const wanted = questionnaireWanted(call, workspace.value, current.value);
  if (!wanted.ok) return wanted;
  const questionnaire = roundQuestionnaire(context, workspace.value, current.value.round, wanted.value);
  if (!questionnaire.ok) return questionnaire;
  const declared = current.value.round?.attributes ?? workspace.value.audit.attributes;
  const target: MappingTarget = {
    questionnaire: questionnaire.value,
    attributes: new Map(
      // The role is kept under `level`, declared or not, as interviews keep it: it tells whose answers count for what.
      [
        ...(declared.some(({ name }) => name === 'level') ? [] : [{ name: 'level', values: askableRoles.map((value) => ({ value })) }]),
        ...declared,
      ].map(({ name, values }) => [
        name,
        statedValues(
          name,
          values.map(({ value }) => value),
          questionnaire.value,
        ),
      ]),
    ),
    formWords: formWords(declared.map(({ name }) => name)),
  };
  const mapping = mappingWanted(context, call, target);
  const importsFile = join(roundFolder(workspace.value, current.value.name), 'imports.yaml');
  const earlier = readEarlier(importsFile);
  if (!mapping.ok || !earlier.ok) return bad([mapping, earlier].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)));
  return good(
    {
      workspace: workspace.value,
      current: current.value,
      questionnaire: questionnaire.value,
      target,
      mapping: mapping.value,
      importsFile,
      earlier: earlier.value,
    },
    workspace.warnings,
  );
}

function questionnaireWanted(call: Call, { audit }: Workspace, { round }: CurrentRound): Outcome<string> {
  const named = textOption(call, 'questionnaire');
  if (named !== null) return good(named);
  const stated = [...new Set([...audit.questionnaires, ...(round?.questionnaires.map(({ id }) => id) ?? [])])];
  const [only] = stated;
  return only !== undefined && stated.length === 1
    ? good(only)
    : bad([problem('workspace/which-questionnaire', { known: stated.map((id) => `-q ${id}`) })]);
}

function mappingWanted(context: Context, call: Call, target: MappingTarget): Outcome<Mapping> {
  const file = textOption(call, 'mapping');
  if (file === null) return good(noMapping);
  const text = readText(resolve(context.cwd, file));
  return text.ok ? readMapping(text.value, file, target, textOption(call, 'draftMapping') !== null) : text;
}

/** What was imported into the round before; nothing where there is no such file yet. */
export function readEarlier(file: string): Outcome<readonly ImportRecord[]> {
  const text = readText(file);
  if (text.ok) return readImports(text.value, file);
  return text.problems.every(({ code }) => code === 'file/not-found') ? good([]) : text;
}
