import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { readLines } from '#disk/read-lines';
import { good, type Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Journal } from '#response/journal';
import { readJournal } from '#response/read-journal';

export const draftFile = (id: string): string => `.draft-${id}.jsonl`;

/** The anonymous drafts of a questionnaire that a round still holds; ordered by id, which tells nothing. Those of other questionnaires, or unreadable, are left alone. */
export function listDrafts(folder: string, questionnaire: Questionnaire): Outcome<readonly Journal[]> {
  const interviews = join(folder, 'interviews');
  const listed = listFolder(interviews);
  if (!listed.ok) return listed;
  const drafts = listed.value.filter(({ name, kind }) => kind === 'file' && /^\.draft-[0-9a-f]{32}\.jsonl$/.test(name));
  return good(
    drafts.flatMap(({ name }) => {
      const path = join(interviews, name);
      const lines = readLines(path);
      const journal = lines.ok ? readJournal(lines.value.text, path, questionnaire) : lines;
      return journal.ok && journal.value !== null ? [journal.value] : [];
    }),
  );
}
