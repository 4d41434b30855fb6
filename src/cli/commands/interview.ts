import { problem } from '#problem';
import { type Call, defineCommand, textOption } from '../command';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';

const languageOptions = [{ flags: '--my-lang <language>', help: 'session.option.my-lang' }] as const;

/** Nothing is asked without a terminal. */
async function hold(context: Context, call: Call, amended: string | null): Promise<ExitCode> {
  if (!context.interactive)
    return refuse([problem('command/no-terminal', { questionnaire: (amended === null ? call.args[0] : null) ?? 'self-check' })], context);
  const { holdInterview } = await import('../session/hold-interview');
  return holdInterview(context, call, amended);
}

const list = defineCommand({
  name: 'list',
  summary: 'session.list.summary',
  examples: [{ line: 'interview list', does: 'session.list.summary' }],
  options: [
    { flags: '--round <name>', help: 'cli.option.round' },
    { flags: '--json', help: 'cli.option.json' },
  ],
  run: async (context, call) => {
    const { showInterviews } = await import('../session/show-interviews');
    return showInterviews(context, textOption(call, 'round'), call.options.json === true);
  },
});

const amend = defineCommand({
  name: 'amend',
  arguments: '<respondent>',
  summary: 'session.amend.summary',
  examples: [{ line: 'interview amend leader-01', does: 'session.amend.summary' }],
  options: [
    { flags: '-q, --questionnaire <id>', help: 'cli.option.questionnaire' },
    { flags: '--round <name>', help: 'cli.option.round' },
    ...languageOptions,
  ],
  run: (context, call) => {
    const questionnaire = textOption(call, 'questionnaire');
    return hold(context, { args: questionnaire === null ? [] : [questionnaire], options: call.options }, call.args[0] ?? '');
  },
});

/** Asks a respondent in the terminal: begins, resumes, amends, lists. */
export const interview = defineCommand({
  name: 'interview',
  arguments: '[questionnaire]',
  summary: 'cli.interview.summary',
  examples: [
    { line: 'interview', does: 'session.interview.example' },
    { line: 'interview full-audit --respondent leader-01 --role leader', does: 'session.interview.example-person' },
    { line: 'interview --role auditor --unit warsaw', does: 'session.interview.example-auditor' },
    { line: 'interview self-check --in-turn --people 8', does: 'in-turn.example' },
    { line: 'interview self-check --role team', does: 'in-turn.example-team' },
    { line: 'interview --lang pl --my-lang en', does: 'session.interview.example-languages' },
  ],
  options: [
    { flags: '--respondent <code>', help: 'session.option.respondent' },
    { flags: '--role <role>', help: 'session.option.role' },
    { flags: '--unit <unit>', help: 'session.option.unit' },
    { flags: '--attr <name=value>', help: 'session.option.attr', repeatable: true },
    { flags: '--markers <ids>', help: 'session.option.markers' },
    { flags: '--round <name>', help: 'cli.option.round' },
    { flags: '--in-turn', help: 'in-turn.option' },
    { flags: '--people <number>', help: 'in-turn.option-people' },
    ...languageOptions,
    { flags: '--consent', help: 'session.option.consent' },
    { flags: '--no-consent', help: 'session.option.no-consent' },
  ],
  subcommands: [list, amend],
  run: (context, call) => hold(context, call, null),
});
