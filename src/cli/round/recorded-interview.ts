import type { LineFile } from '#disk/line-file';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Journal, JournalEntry } from '#response/journal';
import { journalLine } from '#response/journal-line';
import { readJournal } from '#response/read-journal';

/** An interview whose journal is open and locked. */
export interface RecordedInterview {
  readonly path: string;
  /** What it held when it was opened. */
  readonly journal: Journal;
  /** It was begun before. */
  readonly isResumed: boolean;
  /** Saves an entry; only when this is good may it be acknowledged. An answer that changes nothing writes nothing. */
  record(entry: JournalEntry): Outcome<null>;
  close(): void;
}

/** Reads the journal that was opened; one that cannot be read is closed again, untouched. Nothing is recorded once the round is closed. */
export function recordedInterview(
  file: LineFile,
  questionnaire: Questionnaire,
  isStillOpen: () => Outcome<null>,
  warnings: readonly Problem[],
): Outcome<RecordedInterview> {
  const read = readJournal(file.text, file.path, questionnaire);
  if (!read.ok || read.value === null) {
    file.close();
    return read.ok ? bad([problem('response/journal-unreadable', { line: 1 }, wholeFile(file.path))]) : read;
  }
  const journal = read.value;
  const latest = new Map([...journal.answers].map(([question, { state, code }]) => [question, `${state} ${code}`]));
  const record = (entry: JournalEntry): Outcome<null> => {
    const isSame = entry.kind === 'answer' && latest.get(entry.question) === `${entry.state} ${entry.code}`;
    if (isSame) return good(null);
    const open = isStillOpen();
    if (!open.ok) return open;
    const appended = file.append(journalLine(entry));
    if (appended.ok && entry.kind === 'answer') latest.set(entry.question, `${entry.state} ${entry.code}`);
    return appended;
  };
  return good({ path: file.path, journal, isResumed: !file.isNew, record, close: file.close }, warnings);
}
