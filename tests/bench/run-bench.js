// `npm run bench`: how long the built program takes, as ratios to bare Node on the same machine at the same moment. Nothing is asserted.
// Every round runs bare Node and then each case once; shown are the median, least and most of the ratios within a round.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longQuestionnaire, manyRows } from './inputs.js';
import { untilShown } from './until-shown.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin', 'culture-audit.js');
const folder = mkdtempSync(join(tmpdir(), 'culture-audit-bench-'));
const flags = process.argv.slice(2);
const rounds = Number(flags.find((flag) => /^--rounds=\d+$/.test(flag))?.slice(9) ?? 21);
const only = flags.find((flag) => !flag.startsWith('--')) ?? '';
/** A table of a million rows is read often enough five times. */
const fewRounds = Math.min(5, rounds);

const env = { ...process.env, LANG: 'C.UTF-8', TERM: 'xterm-256color' };
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NO_COLOR', 'FORCE_COLOR', 'CULTURE_AUDIT_LANG', 'CULTURE_AUDIT_WORKSPACE'])
  delete env[name];

/** Milliseconds of one run; a status that is not expected ends the bench, for its time would mean nothing. */
function timed(args, status = 0) {
  const start = performance.now();
  const ran = spawnSync(process.execPath, args, { env, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const took = performance.now() - start;
  if (ran.status !== status) throw new Error(`${args.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
  return took;
}

const bare = () => timed(['-e', '0']);
const run =
  (args, status = 0) =>
  () =>
    timed([program, ...args], status);

try {
  writeFileSync(join(folder, 'long.yaml'), longQuestionnaire());
  writeFileSync(join(folder, 'raw.cjs'), "process.stdin.setRawMode(true); process.stdout.write('Question'); process.stdin.resume();");
  timed([program, 'init', 'audit', '--client', 'Acme', '--language', 'en']);
  const commands = readdirSync(join(root, 'src', 'cli', 'commands'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));

  show('Start, against `node -e 0`', bare, rounds, [
    ['--version', 1.15, run(['--version'])],
    ['--help', 1.3, run(['--help'])],
    ...commands.map((name) => [`${name} --help`, 1.3, run([name, '--help'])]),
    ['check, 300 lines, one mistake', 4, run(['check', 'long.yaml'], 2)],
    ['bare command in a workspace', null, run(['-C', 'audit'])],
  ]);

  const interview = ['-C', 'audit', 'interview', 'full-audit', '--role', 'leader', '--consent', '--respondent'];
  let person = 0;
  await showLater(
    'First question on the screen, against a raw terminal program',
    () => untilShown([join(folder, 'raw.cjs')], 'Question', { env, cwd: folder }),
    rounds,
    [
      ['try', 2.5, () => untilShown([program, 'try'], '1', { env, cwd: folder })],
      ['interview, resumed or new', 2.5, () => untilShown([program, ...interview, `leader-${++person}`], /1\s/, { env, cwd: folder })],
    ],
  );

  if ('million rows'.includes(only) || only === '') {
    writeFileSync(join(folder, 'million.csv'), manyRows(1_000_000));
    const reading = "require('node:fs').createReadStream('million.csv').on('data', () => {})";
    show('A million rows, against reading the file', () => timed(['-e', reading]), fewRounds, [
      ['score million.csv', null, run(['score', 'million.csv', '-q', 'self-check'])],
    ]);
  }
  writeFileSync(join(folder, 'some.csv'), manyRows(200));
  show('Reports, against `node -e 0`', bare, fewRounds, [
    ['score, 200 rows', null, run(['score', 'some.csv', '-q', 'self-check'])],
    ['report html + md, 200 rows', null, run(['report', 'some.csv', '-q', 'self-check'])],
    ['demo', null, run(['demo'])],
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function chosen(cases) {
  return cases.filter(([name]) => name.includes(only));
}

function show(title, against, times, all) {
  const cases = chosen(all);
  if (cases.length === 0) return;
  const ratios = cases.map(() => []);
  const base = [];
  for (let round = 0; round < times; round++) {
    const one = against();
    base.push(one);
    cases.forEach(([, , measure], at) => ratios[at].push(measure() / one));
  }
  print(title, base, cases, ratios);
}

async function showLater(title, against, times, all) {
  const cases = chosen(all);
  if (cases.length === 0) return;
  const ratios = cases.map(() => []);
  const base = [];
  for (let round = 0; round < times; round++) {
    const one = await against();
    base.push(one);
    for (const [at, [, , measure]] of cases.entries()) ratios[at].push((await measure()) / one);
  }
  print(title, base, cases, ratios);
}

function print(title, base, cases, ratios) {
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  console.log(`\n${title} (median ${median(base).toFixed(0)} ms, ${base.length} rounds)`);
  console.log(`  ${'case'.padEnd(34)} ${['median', 'min', 'max', 'target'].map((head) => head.padStart(8)).join('')}`);
  cases.forEach(([name, target], at) => {
    const values = ratios[at];
    const cells = [median(values), Math.min(...values), Math.max(...values)].map((value) => `×${value.toFixed(2)}`);
    console.log(`  ${name.padEnd(34)} ${[...cells, target === null ? '–' : `≤ ${target}`].map((cell) => cell.padStart(8)).join('')}`);
  });
}
