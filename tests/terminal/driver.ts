import { closeSync, fsyncSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { askChoice } from '#interview/ask-choice';
import { askCode } from '#interview/ask-code';
import { confirm } from '#interview/confirm';
import { type InterviewEntry, runInterview } from '#interview/interview';
import type { Language } from '#problem';
import type { Role } from '#questionnaire/questionnaire';
import { readAnswer } from '#response/read-answer';
import { fixture } from '../interview/fixture';

/**
 * Runs one interview on the fixture and appends every saved entry to the file named first. Settings come as JSON in DRIVE.
 * It stands in for the owner of an interview: signals, exit codes and the last line are as such an owner has to do them.
 */
interface Settings {
  readonly respondent?: Language;
  readonly interviewer?: Language;
  readonly role?: Role | null;
  readonly start?: string;
  readonly slow?: number;
  readonly failAt?: number;
  readonly ask?: 'code' | 'choice' | 'confirm';
  readonly ascii?: boolean;
}

const settings: Settings = JSON.parse(process.env.DRIVE ?? '{}');
const path = process.argv[2] ?? '';
const { stdin: input, stdout: output } = process;
const abort = new AbortController();
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
let code = 0;
for (const [signal, status] of Object.entries(codes)) {
  process.on(signal, () => {
    code = status;
    abort.abort();
  });
}

const journal = openSync(path, 'a+');
const earlier: InterviewEntry[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const answers = new Map(
  earlier.flatMap((entry) => {
    const question = fixture.questions.find((each) => entry.kind === 'answer' && each.id === entry.question);
    if (entry.kind !== 'answer' || !question) return [];
    const read = readAnswer(
      question,
      entry.state === 'answered' ? entry.code : ({ 'dont-know': 'dk', 'not-applicable': 'n/a' }[entry.state as string] ?? ''),
    );
    return read.ok ? [[question.id, read.value] as const] : [];
  }),
);

const look = {
  width: () => output.columns ?? 80,
  colour: !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  unicode: !settings.ascii,
  plain: process.env.TERM === 'dumb',
};
const use = { look, input, output, signal: abort.signal };
const language = settings.interviewer ?? 'en';

async function run(): Promise<string> {
  if (settings.ask === 'code') return `code ${await askCode({ ...use, language, stem: 'leader', taken: ['leader-01'] })}`;
  if (settings.ask === 'confirm') return `confirm ${await confirm({ ...use, language, question: 'Sure?', lines: [] })}`;
  if (settings.ask === 'choice') {
    const items = Array.from({ length: 26 }, (_, at) => ({ label: `Marker number ${at + 1}`, detail: '0/3' }));
    return `choice ${await askChoice({ ...use, language, title: 'Which marker?', items, start: 0 })}`;
  }
  let saved = 0;
  const end = await runInterview({
    ...use,
    questionnaire: fixture,
    role: settings.role ?? null,
    markers: null,
    unit: null,
    respondentLanguage: settings.respondent ?? 'en',
    interviewerLanguage: language,
    answers,
    notes: earlier.flatMap((entry) => (entry.kind === 'note' ? [entry] : [])),
    start: settings.start ?? null,
    stores: true,
    save: async (entry) => {
      if (settings.slow) await new Promise((resolve) => setTimeout(resolve, settings.slow));
      saved += 1;
      if (saved === settings.failAt) throw new Error('ENOSPC: no space left on device');
      writeSync(journal, `${JSON.stringify(entry)}\n`);
      fsyncSync(journal);
    },
  });
  if (end.how === 'interrupted' && code === 0) code = 130;
  if (end.how === 'save-failed') code = 2;
  return `end ${end.how} at ${end.at} answers ${end.answers.size} notes ${end.notes.length}`;
}

const line = await run();
closeSync(journal);
if (isatty(0)) {
  output.write(`${line}\n`);
  process.exitCode = code;
} else {
  // The terminal is gone: Node 20 aborts when it cannot reset it at exit, so the process ends by the signal it got.
  writeFileSync(`${path}.end`, line);
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}
