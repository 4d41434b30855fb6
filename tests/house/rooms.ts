/** What one room of src is for and what it may import. `problem` is open to every room but statistics and itself. */
export interface Room {
  readonly is: string;
  readonly imports: readonly string[];
  /** Only `import type` from these. */
  readonly types?: readonly string[];
  /** May use node modules, the clock, randomness, the console and the process. */
  readonly edge?: boolean;
}

export const rooms: Readonly<Record<string, Room>> = {
  problem: { is: 'how every room says no: Problem, Place, Outcome', imports: ['problem-code'] },
  'problem-code': { is: 'every code that a problem can have; a list, grown too long for the file of the type', imports: [] },
  statistics: { is: 'numbers in, number or reason out; a shelf, one statistic a file', imports: [] },
  document: { is: 'text → value with places: YAML, schema check, located problems', imports: [] },
  questionnaire: { is: 'what we ask: read, check, freeze, hash', imports: ['document'] },
  workspace: { is: 'what audit.yaml, round.yaml and kpis.yaml mean', imports: ['document', 'questionnaire'] },
  response: { is: 'what was answered: answer states, journal lines, tables, the next question', imports: ['document', 'questionnaire'] },
  intake: { is: 'other tools’ exports → responses', imports: ['document', 'questionnaire', 'response'] },
  scoring: {
    is: 'answers → 0-100 per person, marker, domain, group, round',
    imports: ['questionnaire', 'workspace', 'response', 'statistics'],
  },
  disclosure: {
    is: 'what may be shown: a scorecard with cells withheld and why',
    imports: ['workspace', 'statistics'],
    types: ['scoring'],
  },
  plan: { is: 'actions in WARTE form', imports: ['document', 'questionnaire', 'workspace'] },
  finding: {
    is: 'what it means: gaps, gates, readings',
    imports: ['workspace', 'scoring', 'plan', 'statistics'],
    types: ['questionnaire', 'disclosure'],
  },
  wording: { is: 'every sentence the program itself says, in en, ru, pl', imports: [] },
  report: {
    is: 'findings → one serialisable report made of a closed set of blocks',
    imports: ['finding', 'scoring', 'disclosure', 'plan', 'questionnaire', 'workspace', 'wording'],
  },
  charts: { is: 'figures of a report → SVG; a shelf, one chart a file', imports: ['report', 'wording'] },
  formats: { is: 'report → text or bytes; a shelf', imports: ['report', 'charts', 'wording'] },
  forms: { is: 'questionnaire → something others can fill; a shelf', imports: ['questionnaire', 'wording'] },
  interview: { is: 'the question loop in a terminal', imports: ['questionnaire', 'response', 'wording'], edge: true },
  disk: { is: 'files: read, write safely, lock; knows paths, not meaning', imports: [], edge: true },
  audit: {
    is: 'the whole flow on one page: answers → scorecard → findings → report',
    imports: ['scoring', 'disclosure', 'finding', 'plan', 'report'],
    types: ['statistics', 'document', 'questionnaire', 'workspace', 'response', 'wording'],
  },
  cli: {
    is: 'commands, exit codes, problems shown',
    imports: [
      'audit',
      'statistics',
      'document',
      'questionnaire',
      'workspace',
      'response',
      'intake',
      'scoring',
      'disclosure',
      'plan',
      'finding',
      'wording',
      'report',
      'charts',
      'formats',
      'forms',
      'interview',
      'disk',
    ],
    edge: true,
  },
};

/** The rooms inside cli, and which of the others each may reach; the files of cli itself (context, problems shown, layout) are open to all. */
export const innerRooms: Readonly<Record<string, Room>> = {
  workspace: { is: 'the client’s folder: found, opened, started', imports: [] },
  content: { is: 'questionnaires and markers in reach: shipped, shared, the client’s own', imports: ['workspace'] },
  round: { is: 'one run: opened, read whole, scored, closed; its interviews and tables as files', imports: ['content', 'workspace'] },
  session: { is: 'people answering here: asked, recorded, resumed', imports: ['round', 'content', 'workspace'] },
  import: { is: 'answers from elsewhere: planned, then stored all or none', imports: ['round', 'content', 'workspace'] },
  questionnaire: { is: 'questionnaires shown, compared and handed out', imports: ['round', 'content', 'workspace'] },
  check: { is: 'whatever the user hands in, looked at file by file and as a whole', imports: ['round', 'content', 'workspace'] },
  shell: { is: 'between the shell and a command: arguments, help, completion', imports: ['commands', 'round', 'content', 'workspace'] },
  commands: {
    is: 'the shelf: one command a file',
    imports: ['session', 'import', 'questionnaire', 'check', 'round', 'content', 'workspace'],
  },
};

/** Where a library lives: paths under src, or whole rooms. A library that is not listed lives nowhere. */
export const libraryHomes: Readonly<Record<string, readonly string[]>> = {
  yaml: ['document/'],
  ajv: ['document/'],
  'csv-parse': ['intake/'],
  chardet: ['intake/'],
  'csv-stringify': ['formats/csv'],
  hucre: ['forms/xlsform'],
  'intl-messageformat': ['wording/'],
  'd3-scale': ['charts/'],
  '@noble/hashes': ['questionnaire/'],
  chalk: ['formats/terminal', 'cli/'],
  'cli-table3': ['formats/terminal', 'cli/'],
  'fast-string-width': ['formats/', 'interview/', 'cli/'],
  'fast-wrap-ansi': ['formats/', 'interview/', 'cli/'],
  inquirer: ['interview/'],
  '@inquirer/core': ['interview/'],
  '@inquirer/prompts': ['interview/'],
  commander: ['cli/'],
};

/** The rooms and walls as the map in src/README.md prints them. */
export function printRooms(): string {
  const rows = Object.entries(rooms).map(([name, { is, imports, types = [] }]) => {
    const allowed = name === 'cli' ? 'everything' : [...imports, ...types.map((type) => `${type} (types)`)].join(', ') || '–';
    return `| ${name} | ${is} | ${allowed} |`;
  });
  const inner = Object.entries(innerRooms).map(([name, { is, imports }]) => `| ${name} | ${is} | ${imports.join(', ') || '–'} |`);
  const homes = Object.entries(libraryHomes).map(([library, places]) => `| ${library} | ${places.join(', ')} |`);
  return [
    '| room | what it is | may import, besides `problem` |',
    '|---|---|---|',
    ...rows,
    '',
    '| room of cli | what it is | may import of the others |',
    '|---|---|---|',
    ...inner,
    '',
    '| library | its home |',
    '|---|---|',
    ...homes,
  ].join('\n');
}
