import type { CommandExample, Example } from '../example';
import { put } from './workspace-files';

const head = 'format: 1\nid: mine\nname: {en: Mine, pl: Moja}\n';
const tea = 'markers:\n  - {id: tea, name: {en: Tea, pl: Herbata}, target: 75}\n';
const long = 'My manager brings me a good hot cup of tea every single morning.';
const pot = `  - {id: tea-1, type: agreement, marker: tea, text: {en: ${long}, pl: Rano dostaję herbatę.}}\n`;
const asks = (id: string, text: string): string => `  - {id: ${id}, type: text, text: ${text}}\n`;
const pulse = (type: string): string =>
  `format: 1\nid: pulse\nname: Pulse\nmarkers: [{id: tea, name: Tea, target: 75}]\nquestions:\n  - {id: tea-1, marker: tea, text: The tea is hot, ${type}}\n`;
const strict = (code: Example['code'], text: string, line: number): CommandExample => ({
  code,
  files: { 'mine.yaml': head + text },
  command: 'check --strict mine.yaml',
  file: 'mine.yaml',
  line,
});
const content = (code: Example['code'], name: string, text: string, line: number, folder = 'ours'): CommandExample => ({
  code,
  files: {
    [`${folder}/markers/tea.yaml`]: `format: 1\nid: tea\nname: Tea\ntarget: 75\nquestions:\n  - {id: tea-1, type: agreement, text: ${long}}\n`,
    [`${folder}/morning.yaml`]: 'format: 1\nid: morning\nname: Morning\nquestions: [tea-1]\n',
    [`${folder}/${name}`]: text,
  },
  command: `check --strict ${folder} --lang en`,
  file: `${folder}/${name}`,
  line,
});

export const strictExamples: readonly Example[] = [
  strict('questionnaire/untranslated', `questions:\n${asks('why', '{en: Why?}')}`, 5),
  strict('questionnaire/other-figures', `questions:\n${asks('why', '{en: Why 15 of us?, pl: Dlaczego 50 z nas?}')}`, 5),
  strict('questionnaire/other-ending', `questions:\n${asks('why', '{en: Why?, pl: Dlaczego}')}`, 5),
  strict('questionnaire/word-count', `${tea}questions:\n${pot.replace(long, 'I get tea.')}`, 7),
  strict('questionnaire/many-reversed', 'questions: [one-team-1, one-team-2, cascade-1]\n', 4),
  strict('questionnaire/reversed-in-pulse', 'cadence: quarterly\nminutes: 5\nquestions:\n  - one-team-2\n', 7),
  strict('questionnaire/out-of-order', 'questions:\n  - one-team-1\n  - cascade-1\n  - one-team-3\n', 7),
  strict(
    'questionnaire/unused-question',
    `markers:\n  - id: tea\n    name: {en: Tea, pl: Herbata}\n    questions:\n      - {id: tea-2, type: agreement, text: {en: ${long}, pl: Rano dostaję herbatę.}}\nquestions: [one-team-1]\n`,
    8,
  ),
  content('questionnaire/reserve-asked', 'reserve.yaml', 'format: 1\nquestions:\n  - tea-1\n', 3),
  content('questionnaire/uncovered', 'sources.yaml', 'format: 1\nsources:\n  - {id: S9, title: Our own book, statements: [S9.1]}\n', 3),
  strict('questionnaire/covered-twice', `markers:\n  - {id: tea, name: {en: Tea, pl: Herbata}, covers: [S1.14]}\nquestions:\n${pot}`, 5),
  strict(
    'questionnaire/unknown-statement',
    `markers:\n  - {id: tea, name: {en: Tea, pl: Herbata}, covers: [S1.99]}\nquestions:\n${pot}`,
    5,
  ),
  strict(
    'questionnaire/same-text',
    `questions:\n${asks('why', '{en: Why?, pl: Dlaczego?}')}${asks('why-not', '{en: Why?, pl: Czemu?}')}`,
    6,
  ),
  strict('questionnaire/other-text', `questions:\n${asks('open-keep', '{en: What shall stay?, pl: Co ma zostać?}')}`, 5),
  content('questionnaire/avoided-term', 'domains.yaml', 'format: 1\ndomains:\n  - {id: drinks, name: What our clients drink}\n', 3),
  { code: 'questionnaire/no-target', reads: 'marker', text: 'format: 1\nid: my-marker\nname: Tea\nquestions: []\n', line: 2 },
  {
    code: 'questionnaire/binary-with-scale',
    reads: 'questionnaire',
    text: `format: 1\nid: mine\nname: Mine\nmarkers:\n  - {id: tea, name: Tea, target: 75}\nquestions:\n  - {id: tea-1, type: agreement, marker: tea, text: The tea is hot}\n  - id: tea-2\n    type: choice\n    marker: tea\n    text: Is it fresh?\n    options:\n      - {code: "yes", label: "Yes", score: 100}\n      - {code: "no", label: "No", score: 0}\n`,
    line: 7,
  },
  {
    code: 'questionnaire/even-scale',
    files: {
      'audit.yaml': 'questionnaires: [pulse]\nattributes: {site: {Warsaw: 24, Gdansk: 18}}\n',
      'questionnaires/pulse.yaml': pulse('type: agreement'),
    },
    before: ['round open 2026-Q4'],
    prepare: [
      'in questionnaires/pulse.yaml, tea-1 becomes tea-2, a choice out of four',
      (folder) =>
        put(
          folder,
          'questionnaires/pulse.yaml',
          pulse(
            `type: choice, options: [${['a', 'b', 'c', 'd'].map((code, i) => `{code: ${code}, label: ${code}, score: ${i * 25}}`).join(', ')}]`,
          ).replace('tea-1', 'tea-2'),
        ),
    ],
    command: 'check --strict',
    file: 'pulse',
  },
  {
    code: 'workspace/no-headcount',
    files: { 'audit.yaml': 'questionnaires: [self-check]\nattributes: {site: [Warsaw, Gdansk]}\n' },
    command: 'check --strict',
    file: 'audit.yaml',
  },
  {
    code: 'workspace/no-leader-level',
    files: { 'audit.yaml': 'questionnaires: [sponsorship-check]\nattributes: {level: [manager, front-line]}\n' },
    command: 'check --strict',
    file: 'audit.yaml',
  },
];
