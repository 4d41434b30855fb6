import type { InterviewEnd } from '#interview/session';
import type { Language, Problem } from '#problem';
import { shownQuestions } from '#response/shown-questions';
import type { TerminalRun } from '../terminal-run';
import type { Session } from './hold-session';

/** The words that stand in a line to resume: what was said of languages is needed again, the rest is in the journal. */
export const spokenOptions = (language: Language | null, mine: Language | null): readonly string[] => [
  ...(language === null ? [] : ['--lang', language]),
  ...(mine === null ? [] : ['--my-lang', mine]),
];

/** What is said when an interview rests before its end: why, how far it got, and on the last line how to go on. */
export function endOfSession(
  { context, say, warn }: TerminalRun,
  { questionnaire, recorded, markers }: Session,
  { answers }: Pick<InterviewEnd, 'answers'>,
  problems: readonly Problem[],
  command: string,
): void {
  const { wording, tell } = context;
  const shown = shownQuestions({ questionnaire, role: recorded.journal.head.role, markers, answers });
  warn(problems);
  say(wording.say('session.kept', { answered: shown.filter(({ id }) => answers.has(id)).length, total: shown.length }));
  tell(`${wording.say('session.go-on', { command })}\n`);
}
