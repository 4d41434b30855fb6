import type { Question } from '#questionnaire/questionnaire';
import { shownMarkers } from '#questionnaire/shown-markers';
import { readAnswer } from '#response/read-answer';
import { type Answer, dontKnow, notApplicable, skipped } from '#response/response';
import { type Closing, closingCard } from './closing-card';
import { confirmCard } from './confirm-card';
import { helpCard } from './help-card';
import { jumpList } from './jump-list';
import { lineCard } from './line-card';
import { listCard } from './list-card';
import { questionCard, type Turn } from './question-card';
import { readNote } from './read-note';
import type { Sitting } from './sitting';
import type { Terminal } from './terminal';

/** What a card ended with; null: interrupted. */
type Shown<Result> = Promise<{ readonly result: Result } | null>;

const states = { skipped, 'dont-know': dontKnow, 'not-applicable': notApplicable } as const;

/** The answer behind a turn; null when the turn is none. */
function answerOf(question: Question, turn: Turn): Answer | null {
  if (turn.turn === 'state') return states[turn.state];
  const read = turn.turn === 'answer' ? readAnswer(question, turn.code) : null;
  return read?.ok ? read.value : null;
}

/** Shows a question; an answer is saved before this resolves. */
function askQuestion(sitting: Sitting, { paint, show }: Terminal, question: Question, notice: string | null): Shown<Turn> {
  const { own, answers, session } = sitting;
  const given = answers.get(question.id);
  const face = sitting.faceOf(question);
  const questions = sitting.shown();
  const position = questions.findIndex(({ id }) => id === question.id) + 1;
  const answered = questions.filter(({ id }) => answers.has(id)).length;
  return show(
    questionCard({
      face,
      given: given?.code ?? null,
      givenName: given ? sitting.nameOf(question, given) : null,
      echo: sitting.echo(),
      notice,
      progress: own.say('interview.progress', { position, total: questions.length }),
      share: answered / Math.max(1, questions.length),
      unit: session.unit,
      takesNotes: session.takesNotes ?? true,
      own,
      paint,
      refuse: (code) => (readAnswer(question, code).ok ? null : (face.hint ?? own.say('interview.not-accepted'))),
      leave: async (turn) => {
        const answer = answerOf(question, turn);
        if (answer !== null) await sitting.answer(question, answer);
      },
    }),
  );
}

function askNote(sitting: Sitting, { paint, show }: Terminal, question: Question): Shown<string | null> {
  const { own } = sitting;
  return show(
    lineCard({
      title: own.say('interview.note.title'),
      lines: [sitting.faceOf(question).text, own.say('interview.note.quote')],
      keys: own.say('interview.keys.line'),
      start: '',
      paint,
      object: () => null,
      leave: async (text) => {
        const note = readNote(question.id, text ?? '');
        if (note !== null) await sitting.note(note);
      },
    }),
  );
}

const showHelp = (sitting: Sitting, { paint, show }: Terminal, question: Question): Shown<true> =>
  show(helpCard(sitting.faceOf(question), sitting.session, sitting.own, paint));

/** Where to jump: the first open question of the chosen part, or its first. Null as result: stay. */
async function askJump(sitting: Sitting, { paint, show }: Terminal, from: Question | null): Shown<Question | null> {
  const { own, answers, session } = sitting;
  const parts = jumpList(sitting.shown(), answers, shownMarkers(session.questionnaire), own);
  const items = parts.map((part) => ({ label: part.name, detail: `${part.answered}/${part.questions.length}` }));
  const start = Math.max(
    0,
    parts.findIndex(({ questions }) => questions.some(({ id }) => id === from?.id)),
  );
  const chosen = await show(
    listCard({
      title: own.say('interview.jump.title'),
      items,
      keys: own.say('interview.keys.list'),
      typed: own.say('interview.plain.list'),
      start,
      paint,
    }),
  );
  if (chosen === null) return null;
  const questions = (chosen.result === null ? undefined : parts[chosen.result])?.questions ?? [];
  return { result: questions.find(({ id }) => !answers.has(id)) ?? questions[0] ?? null };
}

function askFinish(sitting: Sitting, { paint, show }: Terminal): Shown<boolean> {
  const { own, answers } = sitting;
  const open = sitting.shown().filter(({ id }) => !answers.has(id)).length;
  return show(
    confirmCard({
      question: own.say('interview.finish.title'),
      lines: [own.say('interview.finish.rest', { count: open })],
      own,
      paint,
      leave: async (yes) => {
        if (yes) await sitting.close('finished-here');
      },
    }),
  );
}

const askClosing = (sitting: Sitting, { paint, show }: Terminal): Shown<Closing> =>
  show(
    closingCard({
      answers: sitting.answers,
      questions: sitting.shown(),
      echo: sitting.echo(),
      stores: sitting.session.stores,
      own: sitting.own,
      paint,
      leave: () => sitting.close('finished'),
    }),
  );

/** The cards of one sitting, each shown until it is left. */
export interface InterviewCards {
  question(at: Question, notice: string | null): Shown<Turn>;
  note(at: Question): Shown<string | null>;
  help(at: Question): Shown<true>;
  jump(from: Question | null): Shown<Question | null>;
  finish(): Shown<boolean>;
  closing(): Shown<Closing>;
}

/** Everything an interview shows, bound to what is known so far and to the terminal it is shown on. */
export const interviewCards = (sitting: Sitting, terminal: Terminal): InterviewCards => ({
  question: (at, notice) => askQuestion(sitting, terminal, at, notice),
  note: (at) => askNote(sitting, terminal, at),
  help: (at) => showHelp(sitting, terminal, at),
  jump: (from) => askJump(sitting, terminal, from),
  finish: () => askFinish(sitting, terminal),
  closing: () => askClosing(sitting, terminal),
});
