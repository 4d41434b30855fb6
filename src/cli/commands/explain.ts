import { wordFacts } from '#document/nearest';
import { terminal } from '#formats/terminal';
import { problem } from '#problem';
import { composeExplanation } from '#report/compose-explanation';
import { composeSideExplanation } from '#report/compose-side-explanation';
import { defineCommand } from '../command';
import { commandLine } from '../command-line';
import { refuse } from '../refuse';
import { loadAudit } from '../round/load-audit';
import { sameAnswers } from '../round/same-answers';
import { showProblems } from '../show-problems';
import { tellNext } from '../tell-next';

/** How a marker's number came about: parts, weights, keying, n, and what left the denominator. */
export const explain = defineCommand({
  name: 'explain',
  arguments: '<marker> [file]',
  summary: 'cli.explain.summary',
  examples: [
    { line: 'explain one-team', does: 'cli.explain.example' },
    { line: 'explain one-team q4.csv -q self-check', does: 'cli.score.example-file' },
  ],
  options: [
    { flags: '-q, --questionnaire <id>', help: 'cli.option.questionnaire' },
    { flags: '--round <name>', help: 'cli.option.round' },
    { flags: '--json', help: 'cli.option.json' },
  ],
  run: async (context, call) => {
    const { wording, print, tell, look } = context;
    const loaded = loadAudit(context, call, call.args[1] ?? null);
    if (!loaded.ok) return refuse(loaded.problems, context);
    if (loaded.warnings.length > 0) tell(`${showProblems(loaded.warnings, wording)}\n\n`);
    const wanted = call.args[0] ?? '';
    const { scorecard, input } = loaded.value;
    const expectations = scorecard.mirror?.expectations ?? [];
    const marker = scorecard.markers.find(({ id }) => id === wanted);
    const expectation = expectations.find(({ id }) => id === wanted);
    if (!marker && !expectation) {
      const known = [...scorecard.markers, ...expectations].map(({ id }) => id);
      return refuse([problem('command/unknown-marker', wordFacts(wanted, known))], context);
    }
    if (call.options.json === true)
      print(JSON.stringify({ schemaVersion: 1, round: scorecard.round, minimum: scorecard.minimum, marker, expectation }, null, 2));
    else {
      const composed = input(wording);
      const explained = marker ? composeExplanation(composed, marker) : expectation && composeSideExplanation(composed, expectation);
      if (explained) print(String(terminal.render(explained, look)));
      const next = commandLine(context, 'report', ...sameAnswers(call, call.args[1] ?? null));
      tellNext(context, next);
    }
    return 0;
  },
});
