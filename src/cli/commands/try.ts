import { problem } from '#problem';
import { defineCommand } from '../command';
import { refuse } from '../refuse';

/** The question loop for oneself: nothing is stored. */
export const tryCommand = defineCommand({
  name: 'try',
  arguments: '[questionnaire]',
  summary: 'cli.try.summary',
  examples: [{ line: 'try', does: 'cli.try.example' }],
  run: async (context, call) => {
    if (!context.interactive) return refuse([problem('command/no-terminal', { questionnaire: call.args[0] ?? 'self-check' })], context);
    const { tryQuestionnaire } = await import('../session/try-questionnaire');
    return tryQuestionnaire(context, call.args[0] ?? 'self-check');
  },
});
