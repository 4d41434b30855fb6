import type { Example } from '../example';
import { workspace } from './workspace-files';

const answers = { 'q4.csv': `one-team-1,cascade-2\n${'4,4\n'.repeat(6)}` };
const talk = 'interview talks --lang en --my-lang en';

export const commandExamples: readonly Example[] = [
  { code: 'command/no-terminal', command: 'try' },
  { code: 'command/usage', command: 'explain' },
  { code: 'command/unknown-command', command: 'scoer' },
  { code: 'command/unknown-option', command: 'score --jsn' },
  { code: 'command/unknown-marker', files: answers, command: 'explain one-taem q4.csv -q self-check' },
  { code: 'command/unknown-format', files: answers, command: 'report q4.csv -q self-check -f pdf' },
  { code: 'command/needs-output', command: 'questionnaire export self-check --format xlsform' },
  { code: 'command/unknown-language', command: 'check --lang de' },
  { code: 'command/unknown-shell', command: 'completion tcsh' },
  { code: 'command/unknown-role', files: workspace, command: `${talk} --respondent front-01 --role boss`, terminal: true },
  {
    code: 'command/respondent-name',
    files: workspace,
    command: `${talk} --respondent Anna_Nowak --role leader --attr site=Warsaw --attr level=leader --consent`,
    terminal: true,
  },
  { code: 'command/attribute', files: workspace, command: `${talk} --respondent front-01 --attr Warsaw`, terminal: true },
  {
    code: 'command/nothing-to-ask',
    files: workspace,
    command: `${talk} --respondent leader-01 --role leader --markers cascade --attr site=Warsaw --attr level=front-line --consent`,
    terminal: true,
  },
  { code: 'command/anonymous', files: workspace, command: 'interview pulse --respondent front-01 --role front-line', terminal: true },
  { code: 'command/in-turn', files: workspace, command: `${talk} --respondent front-01 --role front-line --in-turn`, terminal: true },
  { code: 'command/people', files: workspace, command: 'interview pulse --in-turn --people many', terminal: true },
  { code: 'command/missing-questionnaire', files: answers, command: 'score q4.csv' },
  { code: 'command/what-if', files: answers, command: 'score q4.csv -q self-check --what-if one-team=120' },
  { code: 'command/nothing-to-check', files: { 'notes.txt': 'Notes\n' }, command: 'check notes.txt' },
  {
    code: 'command/checked-by-import',
    files: { 'anna.yaml': 'format: 1\nquestionnaire: self-check\nhash: "1"\nanswers:\n  one-team-1: 4\n' },
    command: 'check anna.yaml',
    file: 'anna.yaml',
  },
  { code: 'command/content-id', command: 'questionnaire new Our_check' },
  { code: 'command/compare-with-what', command: 'questionnaire diff staff-survey' },
  { code: 'command/not-with-file', files: answers, command: 'score q4.csv -q self-check --round 2026-Q4' },
];
