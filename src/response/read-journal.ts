import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, type Place, type Problem, problem } from '#problem';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { type Journal, type JournalEntry, type JournalHead, type JournalState, type NoteEntry, newestJournalFormat } from './journal';
import { nextQuestion } from './next-question';
import { parseJournalLine } from './parse-journal-line';
import { readAnswer } from './read-answer';
import { type Answer, dontKnow, notApplicable, notShown, skipped } from './response';

/**
 * Reads one respondent's journal; of each question the last line counts. Never throws.
 * An unfinished last line was never acknowledged: it is left out with the warning `response/journal-unfinished`.
 * A journal whose first line was never completed is null. A whole line that cannot be read is a problem, and so are all others of its kind.
 * A file that holds no line and no beginning of one was written by nobody of ours, or was lost: it is unreadable, never an interview without answers.
 */
export function readJournal(text: string, file: string, questionnaire: Questionnaire): Outcome<Journal | null> {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const unfinished = lines.pop() ?? '';
  const whole = lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const warnings: Problem[] =
    unfinished === '' ? [] : [problem('response/journal-unfinished', { line: whole.length + 1 }, placeOf(file, whole.length, unfinished))];

  if (whole.length === 0 && !beginsHead(unfinished))
    return bad([problem('response/journal-unreadable', { line: 1 }, placeOf(file, 0, unfinished))]);

  const problems: Problem[] = [];
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const reading: Reading = { head: null, state: 'open', consent: null, lastAnswered: null, stoppedAt: null, answers: new Map(), notes: [] };
  for (const [index, line] of whole.entries()) {
    const entry = parseJournalLine(line);
    const place = placeOf(file, index, line);
    if (entry?.kind === 'newer')
      return bad([problem('response/journal-newer', { version: entry.version, known: newestJournalFormat }, place)]);
    if (entry === null || (entry.kind === 'head') !== (index === 0)) {
      problems.push(problem('response/journal-unreadable', { line: index + 1 }, place));
    } else if (entry.kind === 'head') {
      if (entry.questionnaire !== questionnaire.id || entry.hash !== questionnaire.hash) {
        const facts = {
          found: entry.questionnaire,
          expected: questionnaire.id,
          sameName: entry.questionnaire === questionnaire.id ? 'yes' : 'no',
        };
        return bad([problem('response/other-questionnaire', facts, place)]);
      }
      reading.head = entry;
    } else {
      problems.push(...take(reading, entry, questions).map((found) => ({ ...found, place })));
    }
  }
  if (problems.length > 0) return bad(problems);
  const { head, answers, notes, state, consent } = reading;
  if (head === null) return good(null, warnings);
  const session = { questionnaire, role: head.role, markers: head.markers, answers };
  const resumeAt = reading.stoppedAt ?? nextQuestion(session, reading.lastAnswered)?.id ?? null;
  return good({ file, head, answers, notes, resumeAt, state, consent: consent ?? head.consent }, warnings);
}

const headStart = '{"format":';

/** Whether this is a first line of ours, cut off. No line of JSON holds a control character, so lines that end in another way are none. */
const beginsHead = (text: string): boolean =>
  text !== '' && (text.startsWith(headStart) || headStart.startsWith(text)) && !/[\u0000-\u001f]/.test(text);

const placeOf = (file: string, index: number, line: string): Place => ({
  file,
  line: index + 1,
  column: 1,
  length: Math.max(1, line.length),
  source: line,
});

const withoutCode = { 'dont-know': dontKnow, 'not-applicable': notApplicable, skipped, 'not-shown': notShown } as const;

/** What has been read so far. */
interface Reading {
  head: JournalHead | null;
  state: JournalState;
  consent: boolean | null;
  lastAnswered: string | null;
  stoppedAt: string | null;
  readonly answers: Map<string, Answer>;
  readonly notes: NoteEntry[];
}

function take(reading: Reading, entry: JournalEntry, questions: ReadonlyMap<string, Question>): readonly Problem[] {
  switch (entry.kind) {
    case 'note':
      reading.notes.push(entry);
      return [];
    case 'state':
      reading.state = entry.state;
      reading.stoppedAt = entry.question !== undefined && questions.has(entry.question) ? entry.question : null;
      return [];
    case 'consent':
      reading.consent = entry.consent;
      return [];
    case 'answer': {
      const question = questions.get(entry.question);
      if (!question) return [problem('questionnaire/unknown-question', wordFacts(entry.question, [...questions.keys()]))];
      const answer = entry.state === 'answered' ? answered(question, entry.code) : good(withoutCode[entry.state]);
      if (!answer.ok) return answer.problems;
      if (reading.state === 'stopped') reading.state = 'open';
      reading.answers.set(entry.question, answer.value);
      reading.lastAnswered = entry.question;
      reading.stoppedAt = null;
      return [];
    }
  }
}

/** Free text is taken as it stands: somebody may write "dk" and mean it. */
const answered = (question: Question, code: string): Outcome<Answer> =>
  question.type === 'text' ? good({ state: 'answered', code, score: null }) : readAnswer(question, code);
