import type { Example } from '../example';

const head = 'format: 1\nid: mine\nname: Mine\n';

export const yamlExamples: readonly Example[] = [
  { code: 'yaml/syntax', reads: 'questionnaire', text: `${head}questions: [one-team-1\n`, line: 5 },
  { code: 'yaml/duplicate-key', reads: 'questionnaire', text: `${head}name: Again\nquestions: [one-team-1]\n`, line: 4 },
  { code: 'yaml/tag', reads: 'questionnaire', text: 'format: 1\nid: mine\nname: !!js/function Mine\nquestions: [one-team-1]\n', line: 3 },
  { code: 'yaml/nul', reads: 'questionnaire', text: 'format: 1\nid: mi\u0000ne\n', line: 2 },
  { code: 'yaml/too-deep', reads: 'questionnaire', text: `format: 1\nid: ${'['.repeat(65)}\n`, line: 2 },
  { code: 'yaml/aliases', reads: 'questionnaire', text: `${head}questions: &all [one-team-1, *all]\n`, line: 4 },
  { code: 'yaml/several-documents', reads: 'questionnaire', text: `${head}questions: [one-team-1]\n---\nformat: 1\n`, line: 5 },
  { code: 'yaml/directive', reads: 'questionnaire', text: `%YAML 1.2\n---\n${head}`, line: 1 },
  { code: 'yaml/unknown-key', reads: 'questionnaire', text: `${head}qestions: [one-team-1]\nquestions: [one-team-1]\n`, line: 4 },
  { code: 'yaml/missing-key', reads: 'questionnaire', text: 'format: 1\nid: mine\nquestions: [one-team-1]\n', line: 1 },
  { code: 'yaml/wrong-type', reads: 'questionnaire', text: `${head}questions: one-team-1\n`, line: 4 },
  { code: 'yaml/not-allowed', reads: 'questionnaire', text: `${head}cadence: weekly\nquestions: [one-team-1]\n`, line: 4 },
  { code: 'yaml/out-of-range', reads: 'questionnaire', text: `${head}minutes: 0\nquestions: [one-team-1]\n`, line: 4 },
  { code: 'yaml/pattern', reads: 'questionnaire', text: 'format: 1\nid: My questions\nname: Mine\nquestions: [one-team-1]\n', line: 2 },
  { code: 'yaml/too-few', reads: 'questionnaire', text: `${head}questions: []\n`, line: 4 },
  {
    code: 'yaml/too-many',
    reads: 'questionnaire',
    text: `format: 1\nid: ${'m'.repeat(65)}\nname: Mine\nquestions: [one-team-1]\n`,
    line: 2,
  },
  { code: 'yaml/format-too-new', reads: 'questionnaire', text: 'format: 2\nid: mine\nname: Mine\nquestions: [one-team-1]\n', line: 1 },
];
