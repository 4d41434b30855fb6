import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readJournal } from '#response/read-journal';
import { shownQuestions } from '#response/shown-questions';
import { filesIn, litterIn, newWorkspace, runQuietly, start } from './program';
import type { OpenTerminal } from './terminal';

/** Kills at random moments: while the program starts, between two questions, in the middle of a save. */
const isFull = Boolean(process.env.CULTURE_AUDIT_FULL);
const kills = isFull ? 1000 : 60;
const sideBySide = 4;

/** Everybody is asked everything, one key an answer, so that a screen tells what was acknowledged. */
const text = Array.from({ length: 12 }, (_, at) => at + 1);
const marker = `format: 1
id: kills
domain: teamwork
target: 75
name: {en: Kills}
definition: {en: A marker for a test.}
why: {en: For a test.}
answers: [leader]
themes: []
questions:
${text.map((at) => `  - {id: kills-${at}, type: agreement, text: {en: Statement number ${at}.}}`).join('\n')}
`;
const questionnaire = `format: 1
id: kills
name: {en: Kills}
purpose: {en: For a test.}
introduction: {en: Please answer.}
respondents: [leader]
cadence: once
mode: confidential
questions: [${text.map((at) => `kills-${at}`).join(', ')}]
`;

let folder = '';
let round = '';
let asked: Questionnaire;
beforeAll(async () => {
  folder = await newWorkspace('-q', 'self-check');
  const own = join(folder, 'questionnaires');
  writeOwn(own);
  writeFileSync(join(folder, 'audit.yaml'), 'language: en\nquestionnaires: [kills]\n');
  await runQuietly(folder, 'round', 'open', '2026-Q4');
  round = join(folder, 'rounds', '2026-Q4');
  asked = JSON.parse(readFileSync(join(round, 'questionnaires', 'kills.json'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeOwn(own: string): void {
  mkdirSync(join(own, 'markers'), { recursive: true });
  writeFileSync(join(own, 'kills.yaml'), questionnaire);
  writeFileSync(join(own, 'markers', 'kills.yaml'), marker);
}

/** Equal seeds, equal moments, as far as a busy machine allows (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** The progress beside the bar; "1 of 12 so far" above it is no question. */
const question = (number: number | string): RegExp => new RegExp(` (${number}) of 12 [━─]`);
const positionOn = (screen: string): number => Number(question('\\d+').exec(screen)?.[1] ?? 0);

/** What one respondent was seen to have answered. */
interface Person {
  readonly code: string;
  readonly acknowledged: Map<string, string>;
  /** Typed, but the screen did not say so any more. */
  pending: { question: string; code: string } | null;
}

/** Every acknowledged answer is in the journal; one typed last may be there, too; nothing else, and no line is torn but the last. */
function checkJournal(person: Person): void {
  const path = join(round, 'interviews', `${person.code}.kills.jsonl`);
  const journal = filesIn(folder).includes(path.slice(folder.length + 1)) ? readJournal(readFileSync(path, 'utf8'), path, asked) : null;
  if (journal === null || (journal.ok && journal.value === null)) {
    expect(person.acknowledged.size).toBe(0);
    return;
  }
  if (!journal.ok) throw new Error(JSON.stringify(journal.problems));
  const stored = new Map([...(journal.value?.answers ?? [])].map(([id, { code }]) => [id, code]));
  for (const [id, code] of person.acknowledged) expect([person.code, id, stored.get(id)]).toEqual([person.code, id, code]);
  for (const [id, code] of stored)
    if (!person.acknowledged.has(id)) expect([id, code]).toEqual([person.pending?.question, person.pending?.code]);
  for (const [id, code] of stored) person.acknowledged.set(id, code);
  person.pending = null;
}

/** Answers until the moment to be killed; true when the interview was finished instead. */
async function answerUntil(terminal: OpenTerminal, person: Person, answers: number, random: () => number): Promise<boolean> {
  const questions = shownQuestions({ questionnaire: asked, role: 'leader', markers: null, answers: new Map() });
  for (let given = 0; given < answers; given += 1) {
    const at = person.acknowledged.size;
    await terminal.waitFor(at === questions.length ? 'That was the last question' : question(at + 1));
    if (at === questions.length) {
      terminal.type('\r');
      await terminal.waitFor('Next: culture-audit');
      expect(await terminal.exit).toEqual({ code: 0, signal: 0 });
      return true;
    }
    const id = questions[at]?.id ?? '';
    const code = String(1 + Math.floor(random() * 5));
    person.pending = { question: id, code };
    terminal.type(code);
    if (given === answers - 1) return false;
    await terminal.waitFor(at + 1 === questions.length ? 'That was the last question' : question(at + 2));
    person.acknowledged.set(id, code);
    person.pending = null;
  }
  return false;
}

/** What the last screen acknowledged before the kill: every question before the one it showed. */
function readLastScreen(terminal: OpenTerminal, person: Person): void {
  const { pending } = person;
  const shown = terminal.screen().includes('That was the last question') ? 13 : positionOn(terminal.screen());
  if (pending && shown === person.acknowledged.size + 2) person.acknowledged.set(pending.question, pending.code);
}

async function keepKilling(lane: number, times: number): Promise<number> {
  const random = randomFrom(lane + 1);
  let killed = 0;
  for (let number = 1; killed < times; number += 1) {
    const person: Person = { code: `leader-${lane}${String(number).padStart(3, '0')}`, acknowledged: new Map(), pending: null };
    for (let isFinished = false; !isFinished && killed < times; ) {
      const terminal = start(folder, ['interview', 'kills', '--respondent', person.code, '--role', 'leader', '--no-consent']);
      if (random() < 0.35) await wait(random() * 600);
      else {
        isFinished = await answerUntil(terminal, person, 1 + Math.floor(random() * 5), random);
        if (!isFinished) await wait(random() * 25);
      }
      if (isFinished) continue;
      terminal.kill('SIGKILL');
      await terminal.exit;
      killed += 1;
      readLastScreen(terminal, person);
      checkJournal(person);
    }
  }
  return killed;
}

test(
  `an interview killed at ${kills} random moments loses nothing that was acknowledged, and goes on without a manual step`,
  async () => {
    if (!isFull) console.info('60 of 1,000 kills: CULTURE_AUDIT_FULL=1 (npm run test:full) runs all of them.');
    const lanes = await Promise.all(Array.from({ length: sideBySide }, (_, lane) => keepKilling(lane, kills / sideBySide)));
    expect(lanes.reduce((sum, each) => sum + each, 0)).toBe(kills);

    // One finished session later nothing of all the killed ones is left behind but their answers.
    const unfinished = JSON.parse(await runQuietly(folder, 'interview', 'list', '--json')).interviews.filter(
      ({ state }: { state: string }) => state !== 'finished',
    );
    for (const { respondent } of unfinished) {
      const terminal = start(folder, ['interview', 'kills', '--respondent', respondent]);
      await terminal.waitFor(/of 12 [━─]|last question/);
      terminal.type(terminal.screen().includes('last question') ? '\r' : 'f');
      if (!terminal.screen().includes('last question')) {
        await terminal.waitFor('y yes');
        terminal.type('y');
      }
      await terminal.waitFor('Next: culture-audit');
      expect((await terminal.exit).code).toBe(0);
    }
    expect(litterIn(folder)).toEqual([]);
  },
  isFull ? 600_000 : 180_000,
);
