// Runs a built program (its folder is the argument) through what people wait for most, and keeps the code that V8 made of it meanwhile.
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join, relative } = require('node:path');
const { PassThrough } = require('node:stream');
const vm = require('node:vm');

const dist = process.argv[2];
const scripts = new Map();
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.set(relative('culture-audit', options.filename), { script: this, source });
  }
};
const { compiledFile, compiledFolder, requireFrom } = require('./load-pieces.cjs');
const { runProgram } = requireFrom(dist, require)('./core/program.js');

const ctrlC = '\u0003';
let shown = () => {};
process.stdout.write = (text) => {
  if (/1/.test(text)) shown();
  return true;
};

/** At a terminal that nobody sits at: the question that is shown first is answered with Ctrl-C. */
async function runAsked(...argv) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, isRaw: false, setRawMode: () => stdin });
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
  Object.assign(process.stdout, { isTTY: true, columns: 100, rows: 40, getColorDepth: () => 8 });
  shown = () => setTimeout(() => stdin.write(ctrlC), 50);
  await expectStatus(130, argv);
}

async function expectStatus(status, argv) {
  const ended = await runProgram(argv);
  if (ended !== status) throw new Error(`${argv.join(' ')} ended with ${ended}`);
}

function questionnaireWithMistake() {
  const question = (id, type) =>
    `  - id: ${id}\n    type: ${type}\n    marker: one-team\n    ask: [manager]\n    text: {en: 'We know why.'}\n`;
  const questions = Array.from({ length: 30 }, (_, at) => question(`ours-${at}`, 'agreement'));
  return `format: 1\nid: ours\nname: {en: Ours}\nlanguage: en\nquestions:\n${questions.join('')}${question('ours-last', 'agreemnt')}`;
}

async function main() {
  for (const name of Object.keys(process.env))
    if (/^(CULTURE_AUDIT_|NO_COLOR|FORCE_COLOR|ACCESSIBLE|LC_|LANG)/.test(name)) delete process.env[name];
  writeFileSync('ours.yaml', questionnaireWithMistake());
  writeFileSync('some.csv', `level,one-team-1\n${'front-line,4\n'.repeat(100)}`);
  await expectStatus(2, ['check', 'ours.yaml']);
  await expectStatus(0, ['score', 'some.csv', '-q', 'self-check']);
  await expectStatus(0, ['init', 'audit', '--client', 'Acme', '--language', 'en']);
  await expectStatus(0, ['-C', 'audit']);
  await runAsked('try');
  const interview = ['-C', 'audit', 'interview', 'full-audit', '--role', 'leader', '--consent', '--respondent'];
  for (const person of ['leader-1', 'leader-2', 'leader-2']) await runAsked(...interview, person);

  for (const [name, { script, source }] of scripts) {
    const path = join(dist, compiledFolder(), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, compiledFile.write(script.createCachedData(), Buffer.from(source, 'latin1')));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'culture-audit-build-'));
process.chdir(folder);
const end = (status) => {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true, force: true });
  process.exit(status);
};
main().then(
  () => end(0),
  (error) => {
    console.error(error);
    end(1);
  },
);
