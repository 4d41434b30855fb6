import { resolve } from 'node:path';
import type { Problem } from '#problem';
import { libraryFiles } from '#questionnaire/library-files';
import { visibleText } from '#wording/visible-text';
import { checkPath } from '../check/check-path';
import { defineCommand } from '../command';
import { commandLine } from '../command-line';
import { isMarkerFile } from '../content/is-marker-file';
import type { Context } from '../context';
import { distinctProblems } from '../distinct-problems';
import { problemJson } from '../problem-json';
import { overrideLine } from '../questionnaire/override-line';
import { showProblems } from '../show-problems';
import { tellNext } from '../tell-next';

/** Checks whatever it is handed: a questionnaire, a marker file, a folder of them, a workspace; nothing: the workspace here, else the shipped content. */
export const check = defineCommand({
  name: 'check',
  arguments: '[path]',
  summary: 'cli.check.summary',
  examples: [
    { line: 'check our-survey.yaml', does: 'cli.check.example' },
    { line: 'check', does: 'cli.check.example-all' },
    { line: 'check --strict', does: 'cli.check.example-strict' },
  ],
  options: [
    { flags: '--strict', help: 'cli.option.strict' },
    { flags: '--json', help: 'cli.option.json' },
  ],
  run: async (context, call) => {
    const { wording, print, tell } = context;
    const isStrict = call.options.strict === true;
    const { checked, scope } = await checkPath(context, call.args[0] ?? null);
    const faults = distinctProblems(checked.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems)));
    const advice = distinctProblems(checked.flatMap(({ outcome }) => (outcome.ok ? outcome.warnings : [])));
    // Strict rules look at everything in reach, and are loaded for it; content with other faults would only break them all.
    const strict = isStrict && scope !== null && faults.length === 0;
    const problems = strict ? (await import('../check/check-strictly')).checkStrictly(context, scope) : faults;
    if (call.options.json === true) {
      const overrides = checked.flatMap((one) => one.overrides ?? []).map(({ kind, id, over }) => ({ kind, id, over }));
      const told = (some: readonly Problem[]) => some.map((one) => problemJson(one, wording));
      print(JSON.stringify({ schemaVersion: 2, problems: told(problems), advice: told(advice), overrides }, null, 2));
      return problems.length > 0 ? 2 : 0;
    }
    for (const { file, outcome } of checked)
      if (outcome.ok && outcome.value) print(wording.say('cli.check.good', { file: visibleText(file), ...outcome.value }));
    for (const override of checked.flatMap(({ overrides = [] }) => overrides)) print(overrideLine(override, context));
    if (problems.length > 0) {
      tell(`${showProblems(problems, wording)}\n\n${wording.say('cli.check.bad', { count: problems.length })}\n`);
      if (isStrict && !strict) tell(`${wording.say('check.strict-later')}\n`);
      return 2;
    }
    if (isStrict) print(`\n${wording.say('check.strict-kept')}`);
    // Answers that count nowhere are no advice: whoever holds them is told.
    const rows = advice.filter(({ code }) => code === 'response/other-side-rows' || code === 'response/side-inferred');
    if (rows.length > 0) tell(`\n${showProblems(rows, wording)}\n`);
    const others = advice.filter((one) => !rows.includes(one));
    if (others.length > 0) {
      const page = isStrict ? (await import('../check/advice-page')).advicePage(others, context) : null;
      print(`\n${page ?? wording.say('cli.check.advice', { count: others.length })}`);
    }
    tellNext(context, nextOf(context, call.args[0] ?? null));
    return 0;
  },
});

/** A questionnaire is looked at next, a workspace says itself. */
const nextOf = (context: Context, path: string | null): string => {
  const name = path?.split(/[\\/]/).at(-1) ?? '';
  const isQuestionnaire =
    /\.ya?ml$/.test(name) && ![...libraryFiles, 'audit.yaml'].includes(name) && !isMarkerFile(resolve(context.cwd, path ?? ''));
  return path !== null && isQuestionnaire ? commandLine(context, 'questionnaire', 'show', path) : commandLine(context);
};
