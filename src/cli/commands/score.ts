import { wordFacts } from '#document/nearest';
import { terminal } from '#formats/terminal';
import { bad, good, type Outcome, problem } from '#problem';
import { composeScorecard } from '#report/compose-scorecard';
import { whatIf } from '#scoring/what-if';
import { type Call, defineCommand, listOption } from '../command';
import { commandLine } from '../command-line';
import type { Context } from '../context';
import { refuse } from '../refuse';
import { loadAudit, type ScoredAudit } from '../round/load-audit';
import { sameAnswers } from '../round/same-answers';
import { showProblems } from '../show-problems';

/** The scorecard in the terminal, or as JSON with full precision; the same cells are withheld in both. */
export const score = defineCommand({
  name: 'score',
  arguments: '[file]',
  summary: 'cli.score.summary',
  examples: [
    { line: 'score q4.csv -q self-check', does: 'cli.score.example-file' },
    { line: 'score', does: 'cli.score.example-round' },
    { line: 'score --what-if one-team=60', does: 'cli.score.example-what-if' },
  ],
  options: [
    { flags: '-q, --questionnaire <id>', help: 'cli.option.questionnaire' },
    { flags: '--round <name>', help: 'cli.option.round' },
    { flags: '--by <attribute>', help: 'cli.option.by' },
    { flags: '--what-if <marker=score>', help: 'cli.option.what-if', repeatable: true },
    { flags: '--json', help: 'cli.option.json' },
  ],
  run: async (context, call) => {
    const { wording, print, tell, look } = context;
    const loaded = loadAudit(context, call, call.args[0] ?? null);
    if (!loaded.ok) {
      const code = refuse(loaded.problems, context);
      tell(`\n${wording.say('cli.problems.nothing-scored', { count: loaded.problems.length })}\n`);
      return code;
    }
    const scored = loaded.value;
    const assumed = assumptions(call, scored);
    const by = attributeAsked(call, scored);
    if (!assumed.ok || !by.ok)
      return refuse(
        [assumed, by].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)),
        context,
      );
    if (loaded.warnings.length > 0) tell(`${showProblems(loaded.warnings, wording)}\n\n`);
    const scores = assumed.value;
    const index = Object.keys(scores).length === 0 ? null : whatIf(scored.scorecard, scores, scored.loaded.now.rules);
    if (call.options.json === true) {
      print(JSON.stringify(index ? { ...scored.scorecard, whatIf: { scores, index } } : scored.scorecard, null, 2));
      return 0;
    }
    const report = composeScorecard(scored.input(wording), {
      byGroup: call.options.by !== undefined,
      assumption: index ? { scores, index } : null,
    });
    print(String(terminal.render(report, look)));
    if (!context.quiet) tell(`\n${lastLines(context, call, scored).join('\n')}\n`);
    return 0;
  },
});

function lastLines(context: Context, call: Call, { loaded, scorecard }: ScoredAudit): readonly string[] {
  const { wording } = context;
  const { read, empty } = loaded.rows();
  const weakest = scorecard.markers
    .filter(({ score: value }) => value !== null)
    .toSorted((a, b) => (b.indexPointsLost ?? 0) - (a.indexPointsLost ?? 0))[0];
  const rows = read > 0 ? [wording.say('cli.rows', { read, empty })] : [];
  const file = call.args[0] ?? null;
  const answers = sameAnswers(call, file);
  if (file !== null) {
    const next = commandLine(context, 'report', ...answers);
    return [...rows, wording.say('cli.next', { command: next }), wording.say('cli.totals-only')];
  }
  const explained = weakest?.id ?? largestGap(scorecard);
  const next = explained ? commandLine(context, 'explain', explained, ...answers) : commandLine(context, 'interview');
  return [...rows, wording.say('cli.next', { command: next })];
}

/** The expectation on which customers and staff, or wish and experience, lie furthest apart. */
function largestGap({ mirror }: ScoredAudit['scorecard']): string | null {
  const apart = (mirror?.expectations ?? []).map(({ id, gaps }) => ({
    id,
    size: Math.max(...Object.values(gaps).map(({ difference }) => Math.abs(difference ?? 0))),
  }));
  return apart.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size)[0]?.id ?? null;
}

/** `--what-if one-team=60`, each checked against the markers asked. */
function assumptions(call: Call, { scorecard }: ScoredAudit): Outcome<Readonly<Record<string, number>>> {
  const known = scorecard.markers.map(({ id }) => id);
  const parts = listOption(call, 'whatIf').map((part) => {
    const [, marker = part.split('=')[0] ?? '', written = ''] = /^([^=]+)=(\d{1,3}(?:\.\d+)?)$/.exec(part) ?? [];
    return { part, marker, score: written === '' ? Number.NaN : Number(written) };
  });
  const problems = parts.flatMap(({ part, marker, score: value }, at) => {
    if (!known.includes(marker)) return [problem('command/unknown-marker', wordFacts(marker, known))];
    const isTwice = parts.findIndex((other) => other.marker === marker) < at;
    return !isTwice && value >= 0 && value <= 100 ? [] : [problem('command/what-if', { word: part, twice: isTwice ? 'yes' : 'no' })];
  });
  return problems.length > 0 ? bad(problems) : good(Object.fromEntries(parts.map(({ marker, score: value }) => [marker, value])));
}

function attributeAsked(call: Call, { loaded }: ScoredAudit): Outcome<null> {
  const asked = call.options.by;
  const { split } = loaded.now.rules;
  if (asked === undefined || asked === split) return good(null);
  return bad([
    problem('workspace/unknown-attribute', { ...wordFacts(String(asked), split === null ? [] : [split]), attribute: String(asked) }),
  ]);
}
