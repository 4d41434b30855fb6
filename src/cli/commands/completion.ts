import { wordFacts } from '#document/nearest';
import { problem } from '#problem';
import { defineCommand } from '../command';
import { completionScripts } from '../completion-scripts';
import { refuse } from '../refuse';

/** The script that teaches a shell to complete commands, options, questionnaires, markers and rounds. */
export const completion = defineCommand({
  name: 'completion',
  arguments: '<shell>',
  summary: 'start.completion.summary',
  examples: [
    { line: 'completion bash >> ~/.bashrc', does: 'start.completion.example' },
    { line: 'completion fish > ~/.config/fish/completions/culture-audit.fish', does: 'start.completion.example-fish' },
  ],
  run: async (context, call) => {
    const shell = call.args[0] ?? '';
    const script = new Map(Object.entries(completionScripts)).get(shell);
    if (script === undefined) return refuse([problem('command/unknown-shell', wordFacts(shell, Object.keys(completionScripts)))], context);
    context.print(script);
    return 0;
  },
});
