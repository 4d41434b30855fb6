import { problem } from '#problem';
import { defineCommand } from '../command';
import { refuse } from '../refuse';

/** What would be passed over in silence where nothing is exported: the option as it is parsed, and as it is typed. */
const exportsOnly = {
  questionnaire: '-q',
  mapping: '--mapping',
  draftMapping: '--draft-mapping',
  replace: '--replace',
  includePartial: '--include-partial',
  encoding: '--encoding',
  from: '--from',
} as const;

/** Takes in exports of survey tools, filled answer sheets or another laptop's workspace: all or nothing. */
export const importCommand = defineCommand({
  name: 'import',
  arguments: '<files...>',
  summary: 'import.summary',
  examples: [
    { line: 'import responses.csv -q self-check', does: 'import.example' },
    { line: 'import responses.csv -q self-check --draft-mapping mapping.yaml', does: 'import.example-draft' },
    { line: 'import responses.csv -q self-check --mapping mapping.yaml --dry-run', does: 'import.example-dry' },
    { line: 'import anna.yaml', does: 'import.example-sheet' },
    { line: 'import sheets/', does: 'import.example-sheets' },
    { line: 'import ../laptop-2/acme --dry-run', does: 'import.example-workspace' },
  ],
  options: [
    { flags: '-q, --questionnaire <id>', help: 'cli.option.questionnaire' },
    { flags: '--mapping <file>', help: 'import.option.mapping' },
    { flags: '--draft-mapping <file>', help: 'import.option.draft' },
    { flags: '--dry-run', help: 'import.option.dry' },
    { flags: '--replace', help: 'import.option.replace' },
    { flags: '--include-partial', help: 'import.option.partial' },
    { flags: '--encoding <name>', help: 'import.option.encoding' },
    { flags: '--from <tool>', help: 'import.option.from' },
    { flags: '--round <name>', help: 'cli.option.round' },
  ],
  run: async (context, call) => {
    const { importKind } = await import('../import/import-kind');
    const given = importKind(context.cwd, call.args);
    if (!given.ok) return refuse(given.problems, context);
    const misplaced =
      given.value.kind === 'exports' ? [] : Object.entries(exportsOnly).filter(([name]) => call.options[name] !== undefined);
    if (misplaced.length > 0)
      return refuse(
        misplaced.map(([, word]) => problem('import/exports-only', { word })),
        context,
      );
    switch (given.value.kind) {
      case 'sheets': {
        const { importSheets } = await import('../import/import-sheets');
        return importSheets(context, call, given.value.files);
      }
      case 'workspace': {
        const { importWorkspace } = await import('../import/import-workspace');
        return importWorkspace(context, call, given.value.folder);
      }
      case 'exports': {
        const { importExports } = await import('../import/import-exports');
        return importExports(context, call);
      }
    }
  },
});
