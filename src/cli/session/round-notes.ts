import type { Note } from '#interview/session';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { shownMarker } from '#questionnaire/shown-markers';
import type { NoteEntry } from '#response/journal';
import { readRoundFiles } from '../round/read-round-files';
import type { Workspace } from '../workspace/open-workspace';

/** Every note of the round that touches this questionnaire's markers, so that an auditor rates with all of them in sight. An interview that cannot be read is left out here. */
export function roundNotes(workspace: Workspace, round: string, questionnaire: Questionnaire): readonly Note[] {
  const files = readRoundFiles(workspace, round, true);
  if (!files.ok) return [];
  return files.value.journals.flatMap(({ journal }) => journal.notes.flatMap((note) => placed(note, questionnaire)));
}

/** A note on a question of another questionnaire stands at the first question of its marker here. */
function placed({ question, marker, text, quote }: NoteEntry, { questions }: Questionnaire): readonly Note[] {
  const home = questions.find(({ id }) => id === question) ?? questions.find((each) => marker !== null && shownMarker(each) === marker);
  return home ? [{ question: home.id, text, quote }] : [];
}
