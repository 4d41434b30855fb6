import { runInterview } from '#interview/interview';
import type { InterviewEnd, InterviewEntry, Note } from '#interview/session';
import type { Language, Problem } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { shownMarker } from '#questionnaire/shown-markers';
import type { JournalEntry } from '#response/journal';
import type { RecordedInterview } from '../round/recorded-interview';
import type { TerminalRun } from '../terminal-run';

export interface Session {
  readonly questionnaire: Questionnaire;
  readonly recorded: RecordedInterview;
  readonly respondentLanguage: Language;
  /** Null: all. */
  readonly markers: readonly string[] | null;
  readonly notes: readonly Note[];
  readonly takesNotes: boolean;
  /** The question to begin with; null: the first open one. */
  readonly start: string | null;
  /** It was finished before: leaving it leaves it finished. */
  readonly isAmendment: boolean;
}

/** How a session ended; `problems` says why something could not be saved. */
export interface SessionEnd extends InterviewEnd {
  readonly problems: readonly Problem[];
}

/** Runs the question loop on a journal or draft. What the screen acknowledges is on disk before; where it stopped is recorded, too. */
export async function holdSession(run: TerminalRun, session: Session): Promise<SessionEnd> {
  const { context, use } = run;
  const { questionnaire, recorded } = session;
  const { head, answers } = recorded.journal;
  const now = (): string => context.now().toISOString();
  let refused: readonly Problem[] = [];
  const save = (entry: JournalEntry): void => {
    const saved = recorded.record(entry);
    if (saved.ok) return;
    refused = saved.problems;
    throw new Error(refused.map(({ code }) => code).join());
  };
  const end = await runInterview({
    ...use,
    questionnaire,
    role: head.role,
    markers: session.markers,
    unit: head.unit,
    respondentLanguage: session.respondentLanguage,
    interviewerLanguage: context.language,
    answers,
    notes: session.notes,
    start: session.start,
    stores: true,
    takesNotes: session.takesNotes,
    // Where it stopped is only known once the loop has ended, so that is recorded below.
    save: async (entry) => {
      if (entry.kind !== 'state' || entry.state !== 'stopped') save(journalEntry(entry, questionnaire, head.role === 'auditor', now()));
    },
  });
  if (end.how === 'save-failed' && refused.length === 0) throw end.error;
  if ((end.how === 'stopped' || end.how === 'interrupted') && !session.isAmendment) {
    const stopped = recorded.record({ kind: 'state', state: 'stopped', ...(end.at === null ? {} : { question: end.at }), at: now() });
    if (!stopped.ok) refused = stopped.problems;
  }
  return { ...end, problems: refused };
}

function journalEntry(entry: InterviewEntry, { questions }: Questionnaire, isAuditor: boolean, at: string): JournalEntry {
  if (entry.kind !== 'note') return { ...entry, at };
  const question = questions.find(({ id }) => id === entry.question);
  const marker = question ? shownMarker(question) : null;
  return { ...entry, marker, evidence: isAuditor && !entry.quote, at };
}
