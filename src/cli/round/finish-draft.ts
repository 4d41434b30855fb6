import { join } from 'node:path';
import { lock } from '#disk/lock';
import { makeFolder } from '#disk/make-folder';
import { readLines } from '#disk/read-lines';
import { readText } from '#disk/read-text';
import { removeFile } from '#disk/remove-file';
import { setTime } from '#disk/set-time';
import { sweep } from '#disk/sweep';
import { writeSafely } from '#disk/write-safely';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { addTableRow } from '#response/add-table-row';
import type { Journal } from '#response/journal';
import { readJournal } from '#response/read-journal';
import { responseRow } from '#response/response-row';
import { checkInside, type Workspace } from '../workspace/open-workspace';
import type { OpenedRound } from './open-round';
import type { RecordedInterview } from './recorded-interview';
import { stillOpen } from './still-open';

/** The time of every anonymous table: a real one would tell when somebody answered. */
export const noTime = new Date('2000-01-01T00:00:00Z');

/**
 * Ends an anonymous interview: its answers become one row of the round's table, synced; then the draft is removed and closed.
 * A crash in between leaves both, and finishing once more replaces the row instead of adding a second voice.
 */
export function finishDraft(
  workspace: Workspace,
  opened: OpenedRound,
  questionnaire: Questionnaire,
  draft: RecordedInterview,
  state: 'finished' | 'finished-here' = 'finished',
): Outcome<null> {
  const ended = draft.record({ kind: 'state', state, at: null });
  if (!ended.ok) return ended;
  const lines = readLines(draft.path);
  if (!lines.ok) return lines;
  const journal = readJournal(lines.value.text, draft.path, questionnaire);
  if (!journal.ok) return journal;
  if (journal.value === null) return bad([problem('response/journal-unreadable', { line: 1 }, wholeFile(draft.path))]);
  const moved = moveIntoTable(workspace, opened, questionnaire, journal.value);
  if (!moved.ok) return moved;
  const removed = removeFile(draft.path);
  draft.close();
  setTime(join(opened.folder, 'interviews'), noTime);
  setTime(join(opened.folder, 'tables'), noTime);
  return removed;
}

function moveIntoTable(
  workspace: Workspace,
  { folder, round }: OpenedRound,
  questionnaire: Questionnaire,
  journal: Journal,
): Outcome<null> {
  const tables = join(folder, 'tables');
  const path = join(tables, `${questionnaire.id}.csv`);
  const inside = checkInside(workspace, path);
  if (!inside.ok) return inside;
  const ready = makeFolder(tables);
  if (!ready.ok) return ready;
  sweep(tables);
  const locked = lock(path, 10_000);
  if (!locked.ok) return locked;
  try {
    const old = readText(path);
    if (!old.ok && old.problems.some(({ code }) => code !== 'file/not-found')) return old;
    const attributes = round.attributes.map(({ name }) => name);
    const text = addTableRow(old.ok ? old.value : '', path, responseRow(journal, questionnaire, attributes));
    if (!text.ok) return text;
    const ours = locked.value.verify();
    if (!ours.ok) return ours;
    const open = stillOpen(folder)();
    if (!open.ok) return open;
    const written = writeSafely(path, text.value, noTime);
    return written.ok ? good(null) : written;
  } finally {
    locked.value.release();
  }
}
