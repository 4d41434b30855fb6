import { isAbsolute, join, relative, resolve } from 'node:path';
import { makeFolder } from '#disk/make-folder';
import { writeSafely } from '#disk/write-safely';
import { wordFacts } from '#document/nearest';
import { type FormatName, formats } from '#formats/index';
import { bad, good, type Language, type Outcome, problem } from '#problem';
import { wordingFor } from '#wording/wording';
import { nextRoundName } from '#workspace/round-name';
import { type Call, defineCommand, listOption, textOption } from '../command';
import { commandLine } from '../command-line';
import type { Context } from '../context';
import { refuse } from '../refuse';
import { loadAudit, type ScoredAudit } from '../round/load-audit';
import { reportName } from '../round/report-name';
import { showProblems } from '../show-problems';
import { tellNext } from '../tell-next';
import { checkInside } from '../workspace/open-workspace';

/** What files are written in when nobody says: one to hand over, one to keep beside the data. */
const usual: readonly FormatName[] = ['html', 'markdown'];
const fileLook = { width: 80, colour: 0, unicode: true } as const;

/** Writes the gap report: by default HTML and Markdown, into reports/ of the workspace or beside the file. */
export const report = defineCommand({
  name: 'report',
  arguments: '[file]',
  summary: 'cli.report.summary',
  examples: [
    { line: 'report', does: 'cli.report.example' },
    { line: 'report --lang pl', does: 'cli.report.example-lang' },
    { line: 'report q4.csv -q self-check', does: 'cli.score.example-file' },
  ],
  options: [
    { flags: '-q, --questionnaire <id>', help: 'cli.option.questionnaire' },
    { flags: '--round <name>', help: 'cli.option.round' },
    { flags: '-f, --format <names>', help: 'cli.option.format', repeatable: true },
    { flags: '-o, --output <folder>', help: 'cli.option.output' },
  ],
  run: async (context, call) => {
    const { wording, tell } = context;
    const chosen = formatsAsked(call);
    const loaded = loadAudit(context, call, call.args[0] ?? null);
    if (!chosen.ok || !loaded.ok)
      return refuse(
        [chosen, loaded].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)),
        context,
      );
    if (loaded.warnings.length > 0) tell(`${showProblems(loaded.warnings, wording)}\n\n`);
    const { tooFew } = loaded.value;
    if (tooFew !== null) {
      refuse([problem('privacy/too-few', { minimum: tooFew })], context);
      return 3;
    }
    const written = await writeReports(context, call, loaded.value, chosen.value);
    if (!written.ok) return refuse(written.problems, context);
    for (const line of written.value) context.print(line);
    const { subject } = loaded.value.loaded;
    if (subject.draft) tell(`\n${wording.say('cli.report.open-draft', { round: subject.round ?? '' })}\n`);
    if (subject.totalsOnly) tell(`\n${wording.say('cli.totals-only')}\n`);
    else {
      // A published round takes no more answers: what comes next is the next round.
      const next = subject.draft
        ? commandLine(context, 'round', 'close', subject.round)
        : commandLine(context, 'round', 'open', nextRoundName(subject.round ?? ''));
      tellNext(context, next);
    }
    return 0;
  },
});

/** The reports written, a path a line (`-` as format terminal prints instead). */
export async function writeReports(
  context: Context,
  call: Call,
  audited: ScoredAudit,
  names: readonly FormatName[],
): Promise<Outcome<readonly string[]>> {
  const { subject, settings, root } = audited.loaded;
  const language: Language = textOption(call, 'lang') === null ? (settings?.language ?? context.language) : context.language;
  const composed = audited.report(wordingFor(language));
  const output = textOption(call, 'output');
  const folder =
    output !== null
      ? resolve(context.cwd, output)
      : root === null
        ? join(context.cwd, 'reports')
        : join(root, 'reports', subject.round ?? '');
  // A folder named with -o is the user's own affair, but what stands in the workspace must be of the workspace.
  const isOwn = root !== null && !relative(root, folder).startsWith('..') && !isAbsolute(relative(root, folder));
  const lines: string[] = [];
  for (const name of names) {
    const format = await formats[name].load();
    if (name === 'terminal' && output === null) {
      context.print(String(format.render(composed, context.look)));
      continue;
    }
    const path = join(
      folder,
      reportName({
        client: subject.client,
        round: subject.round,
        questionnaire: composed.head.length > 0 ? (audited.scorecard.questionnaires[0]?.id ?? 'report') : 'report',
        language,
        extension: format.extension,
      }),
    );
    const inside = isOwn ? checkInside({ root }, path) : good(null);
    if (!inside.ok) return inside;
    const made = makeFolder(folder);
    if (!made.ok) return made;
    const done = writeSafely(path, format.render(composed, fileLook));
    if (!done.ok) return done;
    lines.push(shown(context, path));
  }
  return good(lines);
}

const shown = ({ cwd }: Context, path: string): string => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path);

function formatsAsked(call: Call): Outcome<readonly FormatName[]> {
  const asked = listOption(call, 'format');
  if (asked.length === 0) return good(usual);
  const byWord = new Map<string, FormatName>(
    Object.values(formats).flatMap(({ name, extension }) => [[name, name] as const, [extension, name] as const]),
  );
  const problems = asked
    .filter((word) => !byWord.has(word))
    .map((word) => problem('command/unknown-format', wordFacts(word, [...byWord.keys()])));
  return problems.length > 0 ? bad(problems) : good([...new Set(asked.flatMap((word) => byWord.get(word) ?? []))]);
}
