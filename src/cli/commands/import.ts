import { defineCommand } from '../command';

/** Takes in exports of survey tools: rows of the round, all or nothing. */
export const importCommand = defineCommand({
  name: 'import',
  arguments: '<files...>',
  summary: 'import.summary',
  examples: [
    { line: 'import responses.csv -q self-check', does: 'import.example' },
    { line: 'import responses.csv -q self-check --draft-mapping mapping.yaml', does: 'import.example-draft' },
    { line: 'import responses.csv -q self-check --mapping mapping.yaml --dry-run', does: 'import.example-dry' },
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
    const { importFiles } = await import('../import-files');
    return importFiles(context, call);
  },
});
