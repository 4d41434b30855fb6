import { wordFacts } from '#document/nearest';
import { type Located, readDocument } from '#document/read-document';
import { bad, good, type Outcome, type Problem, problem } from '#problem';
import { checkFormat } from '#questionnaire/check-format';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { AnswerSheet } from './answer-sheet';
import { readSheetAnswers } from './read-sheet-answers';
import { readSheetHead, type SheetGroups } from './read-sheet-head';
import { type SheetFile, sheetFileSchema } from './sheet-file';
import { sheetWords } from './sheet-words';

/** What sheets are read against. */
export interface SheetTarget extends SheetGroups {
  /** The questionnaire as the round asks it. */
  questionnaire(id: string): Outcome<Questionnaire>;
}

/** Reads a filled answer sheet; every mistake in it at once, each at its line. What YAML would drop or change is taken as it was written. Never throws. */
export function readAnswerSheet(source: string, file: string, target: SheetTarget): Outcome<AnswerSheet> {
  const document = readDocument<SheetFile>(source, file, sheetFileSchema);
  if (!document.ok) return document;
  const located = document.value;
  const newer = checkFormat(located.value.format, located);
  if (newer.length > 0) return bad(newer);
  const found = target.questionnaire(located.value.questionnaire);
  if (!found.ok) return bad(found.problems.map((one) => (one.place === null ? { ...one, place: located.place(['questionnaire']) } : one)));
  const questionnaire = found.value;
  if (located.value.hash !== questionnaire.hash) {
    return bad([problem('sheet/other-wording', { questionnaire: questionnaire.id }, located.place(['hash']))]);
  }
  const words = sheetWords(located);
  const head = readSheetHead(located, words, questionnaire, target);
  const answers = readSheetAnswers(located, words, questionnaire);
  const notes = readNotes(located, words, questionnaire);
  const problems = [head, answers, notes].flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (!head.ok || !answers.ok || !notes.ok) return bad(problems.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0)));
  if (answers.value.size === 0) return bad([problem('sheet/no-answers', {}, located.keyPlace(['answers']))]);
  return good({ file, questionnaire, ...head.value, answers: answers.value, notes: notes.value }, answers.warnings);
}

/** YAML takes straight quotation marks for its own. */
const inQuotes = /^[“„«](.+)[”“»]$/s;

function readNotes(
  located: Located<SheetFile>,
  { text }: ReturnType<typeof sheetWords>,
  { mode, questions }: Questionnaire,
): Outcome<AnswerSheet['notes']> {
  const problems: Problem[] = [];
  const notes = Object.keys(located.value.notes ?? {}).flatMap((question) => {
    const note = text(['notes', question]);
    if (note === '') return [];
    const place = located.keyPlace(['notes', question]);
    const known = questions.map(({ id }) => id);
    if (mode === 'anonymous') problems.push(problem('sheet/anonymous', { key: 'notes' }, place));
    else if (!known.includes(question)) problems.push(problem('questionnaire/unknown-question', wordFacts(question, known), place));
    const quoted = inQuotes.exec(note)?.[1];
    return [{ question, text: quoted ?? note, quote: quoted !== undefined }];
  });
  return problems.length > 0 ? bad(problems) : good(notes);
}
