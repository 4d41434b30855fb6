import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markerIds } from '../../questionnaire/shipped';
import type { Example } from '../example';
import { workspace } from './workspace-files';

const head = 'format: 1\nid: mine\nname: Mine\n';
const own = `${head}markers:\n  - {id: tea, name: Tea}\nquestions:\n`;
const tea = (id: string, rest = ''): string => `  - {id: ${id}, type: agreement, marker: tea, text: The tea is hot${rest}}\n`;
const three = tea('tea-1') + tea('tea-2') + tea('tea-3');
const some = (count: number, numbers: readonly number[]): string =>
  markerIds
    .slice(0, count)
    .flatMap((id) => numbers.map((number) => `  - ${id}-${number}\n`))
    .join('');

export const questionnaireExamples: readonly Example[] = [
  { code: 'questionnaire/unknown-question', reads: 'questionnaire', text: `${head}questions: [one-taem-1]\n`, line: 4 },
  {
    code: 'questionnaire/nothing-to-keep',
    files: { 'markers/one-team.yaml': 'format: 1\nid: one-team\nquestions:\n  - one-team-1\n  - one-taem-2\n' },
    command: 'check markers/one-team.yaml',
    file: 'markers/one-team.yaml',
    line: 5,
  },
  {
    code: 'questionnaire/marker-place',
    files: { 'audit.yaml': 'client: Acme\n', 'questionnaires/calm.yaml': 'format: 1\nid: calm\nname: Calm\ntarget: 80\nquestions: []\n' },
    command: 'check questionnaires/calm.yaml',
    file: 'questionnaires/calm.yaml',
  },
  {
    code: 'questionnaire/unknown-marker',
    reads: 'questionnaire',
    text: `${head}questions:\n  - {id: tea-1, type: agreement, marker: tee, text: The tea is hot}\n`,
    line: 5,
  },
  {
    code: 'questionnaire/unknown-domain',
    reads: 'questionnaire',
    text: `${head}markers:\n  - {id: tea, name: Tea, domain: drinks}\nquestions:\n${three}`,
    line: 5,
  },
  { code: 'questionnaire/unknown-scale', reads: 'questionnaire', text: `${own}${tea('tea-1', ', scale: agre-five')}`, line: 7 },
  { code: 'questionnaire/unknown-questionnaire', reads: 'audit', text: 'questionnaires:\n  - self-chek\n', line: 2 },
  { code: 'questionnaire/duplicate-id', reads: 'questionnaire', text: `${own}${three}${tea('tea-3')}`, line: 10 },
  {
    code: 'questionnaire/id-not-of-marker',
    reads: 'questionnaire',
    text: `${head}markers:\n  - id: tea\n    name: Tea\n    questions:\n      - {id: coffee-1, type: agreement, text: It is hot}\nquestions: [coffee-1]\n`,
    line: 8,
  },
  {
    code: 'questionnaire/no-scored-question',
    reads: 'questionnaire',
    text: `${own}  - {id: tea-1, type: text, marker: tea, text: Which tea?}\n`,
    line: 7,
  },
  {
    code: 'questionnaire/option-without-score',
    reads: 'questionnaire',
    text: `${own}  - id: tea-1\n    type: choice\n    marker: tea\n    text: Is it hot?\n    options:\n      - {code: "yes", label: "Yes", score: 100}\n      - {code: "no", label: "No"}\n`,
    line: 13,
  },
  {
    code: 'questionnaire/reserved-code',
    reads: 'questionnaire',
    text: `${own}${three}closing:\n  - id: where\n    type: choices\n    text: Where do you drink it?\n    options:\n      - {code: desk, label: At my desk}\n      - {code: none, label: Nowhere}\n`,
    line: 16,
  },
  {
    code: 'questionnaire/scale-too-short',
    reads: 'questionnaire',
    text: `${own}  - id: tea-1\n    type: choice\n    marker: tea\n    text: Is it hot?\n    options:\n      - {code: "yes", label: "Yes", score: 50}\n      - {code: "no", label: "No", score: 50}\n`,
    line: 12,
  },
  {
    code: 'questionnaire/anchors',
    reads: 'questionnaire',
    text: `${own}  - {id: tea-1, type: kpi, marker: tea, text: Hot cups, unit: "%", anchors: [[0, 0], [0, 100]]}\n`,
    line: 7,
  },
  {
    code: 'questionnaire/show-if-later',
    reads: 'questionnaire',
    text: `${own}${tea('tea-1', ', show-if: {question: tea-2, at-least: 3}')}${tea('tea-2')}`,
    line: 7,
  },
  {
    code: 'questionnaire/show-if-mismatch',
    reads: 'questionnaire',
    text: `${own}${tea('tea-1')}${tea('tea-2', ', show-if: {question: tea-1, is: 9}')}`,
    line: 8,
  },
  {
    code: 'questionnaire/missing-language',
    reads: 'questionnaire',
    text: `${head}markers:\n  - {id: tea, name: Tea}\nquestions:\n  - {id: tea-1, type: agreement, marker: tea, text: {en: It is hot, pl: Jest gorąca}}\n  - {id: tea-2, type: agreement, marker: tea, text: {en: It is fresh}}\n`,
    line: 8,
  },
  { code: 'questionnaire/file-name', reads: 'marker', text: 'format: 1\nid: tea\nname: Tea\nquestions: []\n', line: 2 },
  { code: 'questionnaire/few-questions', reads: 'questionnaire', text: `${own}${tea('tea-1')}`, line: 7 },
  { code: 'questionnaire/many-questions', reads: 'questionnaire', text: `${head}questions:\n${some(21, [1, 2])}`, line: 5 },
  { code: 'questionnaire/many-markers', reads: 'questionnaire', text: `${head}questions:\n${some(13, [1])}`, line: 5 },
  {
    code: 'questionnaire/all-reversed',
    reads: 'questionnaire',
    text: `${own}${tea('tea-1', ', reversed: true')}${tea('tea-2', ', reversed: true')}`,
    line: 7,
  },
  {
    code: 'questionnaire/mixed-scales',
    reads: 'questionnaire',
    text: `${own}${tea('tea-1')}  - {id: tea-2, type: recommend, marker: tea, text: Would you recommend the tea?}\n`,
    line: 7,
  },
  {
    code: 'questionnaire/double-barrelled',
    reads: 'questionnaire',
    text: `${own}  - {id: tea-1, type: agreement, marker: tea, text: The tea is hot and sweet}\n`,
    line: 7,
  },
  {
    code: 'questionnaire/changed-since-frozen',
    files: workspace,
    before: ['round open 2026-Q4'],
    prepare: [
      'rounds/2026-Q4/questionnaires/talks.json is changed by hand',
      (folder) => {
        const file = join(folder, 'rounds/2026-Q4/questionnaires/talks.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"weight": 1', '"weight": 2'));
      },
    ],
    command: 'score',
    file: 'rounds/2026-Q4/questionnaires/talks.json',
  },
  {
    code: 'questionnaire/other-meaning',
    reads: 'questionnaire',
    text: `${head}questions:\n  - {id: one-team-1, type: agreement, marker: one-team, text: We like tea}\n`,
    line: 5,
  },
  {
    code: 'questionnaire/other-scale',
    files: {
      'audit.yaml': 'client: Acme\n',
      'questionnaires/scales.yaml':
        'format: 1\nscales:\n  - id: agreement\n    options: [{code: "1", label: "No"}, {code: "2", label: "Yes"}]\n',
    },
    command: 'check',
    file: 'questionnaires/scales.yaml',
    line: 3,
  },
  {
    code: 'questionnaire/exists',
    files: { 'tea.yaml': `${head}questions: [one-team-1]\n` },
    command: 'questionnaire new tea',
    file: 'tea.yaml',
  },
  {
    code: 'questionnaire/not-a-copy',
    files: { 'talks.json': '{}\n' },
    command: 'questionnaire diff talks.json self-check',
    file: 'talks.json',
  },
];
