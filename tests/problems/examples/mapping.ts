import type { Example } from '../example';

const columns = (...entries: readonly string[]): string => `format: 1\ncolumns:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`;

export const mappingExamples: readonly Example[] = [
  {
    code: 'mapping/exists',
    files: { 'audit.yaml': 'questionnaires: [self-check]\n', 'q4.csv': 'one-team-1\n4\n', 'mapping.yaml': 'format: 1\n' },
    command: 'import q4.csv -q self-check --draft-mapping mapping.yaml',
    file: 'mapping.yaml',
  },
  { code: 'mapping/undecided', reads: 'mapping', text: columns('header: A'), line: 3 },
  { code: 'mapping/unknown-question', reads: 'mapping', text: columns('header: A, question: cf11'), line: 3 },
  { code: 'mapping/unknown-attribute', reads: 'mapping', text: columns('header: A, attribute: departmen'), line: 3 },
  { code: 'mapping/unknown-option', reads: 'mapping', text: columns('header: A, question: fb1, option: phon'), line: 3 },
  { code: 'mapping/open-label', reads: 'mapping', text: 'format: 1\nvalues:\n  cf1:\n    Hm: null\n', line: 4 },
  { code: 'mapping/unknown-code', reads: 'mapping', text: 'format: 1\nvalues:\n  cf1:\n    Hm: 9\n', line: 4 },
  { code: 'mapping/unknown-header', reads: 'applied', text: columns('header: Nowhere, question: cf1'), line: 3 },
  { code: 'mapping/personal-column', reads: 'applied', text: columns('header: Email, question: note'), line: 3 },
];
