import { join } from 'node:path';
import { terminal } from '#formats/terminal';
import { composeScorecard } from '#report/compose-scorecard';
import { defineCommand } from '../command';
import { shippedFolder } from '../content/shipped-folder';
import { refuse } from '../refuse';
import { loadAudit } from '../round/load-audit';
import { writeReports } from './report';

/** The whole job on the bundled example: scorecard here, reports into ./reports, then what to try next. */
export const demo = defineCommand({
  name: 'demo',
  summary: 'cli.demo.summary',
  examples: [{ line: 'demo', does: 'cli.demo.example' }],
  options: [{ flags: '-o, --output <folder>', help: 'cli.option.output' }],
  run: async (context, call) => {
    const { wording, print, look } = context;
    const sample = { ...context, workspace: join(shippedFolder(), '..', 'reports', 'sample', 'workspace') };
    const loaded = loadAudit(sample, { args: [], options: {} }, null);
    if (!loaded.ok) return refuse(loaded.problems, context);
    const { client, round } = loaded.value.loaded.subject;
    print(wording.say('cli.demo.intro', { client: client ?? '', round: round ?? '' }));
    print('');
    print(String(terminal.render(composeScorecard(loaded.value.input(wording), { byGroup: false, assumption: null }), look)));
    const output = typeof call.options.output === 'string' ? call.options.output : 'reports';
    const written = await writeReports(context, { args: [], options: { output, lang: context.language } }, loaded.value, [
      'html',
      'markdown',
    ]);
    if (!written.ok) return refuse(written.problems, context);
    for (const path of written.value) print(path);
    print(`\n${wording.say('cli.demo.open', { file: written.value[0] ?? '' })}`);
    print(wording.say('cli.next', { command: 'culture-audit try' }));
    return 0;
  },
});
