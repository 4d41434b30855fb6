import type { Question } from '#questionnaire/questionnaire';
import type { Journal, JournalEntry, NoteEntry } from '#response/journal';
import { relevantQuestions } from '#response/relevant-questions';
import { type Answer, skipped } from '#response/response';
import type { AnswerSheet } from './answer-sheet';

/** What a sheet adds to a respondent's journal. */
export interface SheetEntries {
  readonly entries: readonly JournalEntry[];
  /** Answers that are new or differ. */
  readonly changed: number;
  /** Answers to questions that this respondent is not asked: left out. */
  readonly notAsked: readonly string[];
}

/**
 * The lines that a sheet comes to, after those its respondent has already: only what is new or differs, so that the same sheet again adds nothing.
 * `at` is an ISO time; null in anonymous answers, which hold none.
 */
export function sheetEntries(sheet: AnswerSheet, before: Journal | null, at: string | null): SheetEntries {
  const { questionnaire, role } = sheet;
  const old = before?.answers ?? new Map<string, Answer>();
  const answers = new Map([...old, ...sheet.answers]);
  const asked = new Set(relevantQuestions({ questionnaire, role, answers }).map(({ id }) => id));
  const differs = ({ id }: Question): boolean => {
    const now = sheet.answers.get(id);
    const then = old.get(id) ?? skipped;
    return now !== undefined && (now.state !== then.state || now.code !== then.code);
  };
  const given = questionnaire.questions.filter(({ id }) => asked.has(id)).filter(differs);
  const entries: JournalEntry[] = given.map(({ id }) => {
    const { state, code } = sheet.answers.get(id) ?? skipped;
    return { kind: 'answer', question: id, state, code: state === 'answered' ? code : '', at };
  });
  const isKnown = (note: { readonly question: string | null; readonly text: string }): boolean =>
    before?.notes.some(({ question, text }) => question === note.question && text === note.text) ?? false;
  const notes = sheet.notes
    .filter((note) => !isKnown(note))
    .map(({ question, text, quote }): NoteEntry => ({ kind: 'note', question, marker: null, text, quote, evidence: false, at }));
  entries.push(...notes);
  if (before !== null && sheet.consent !== null && sheet.consent !== before.consent)
    entries.push({ kind: 'consent', consent: sheet.consent, at });
  if (before?.state !== 'finished') entries.push({ kind: 'state', state: 'finished', at });
  const notAsked = [...sheet.answers.keys()].filter((id) => !asked.has(id) && sheet.answers.get(id)?.state !== 'skipped');
  return { entries, changed: given.length, notAsked };
}
