import type { Question } from '#questionnaire/questionnaire';
import { shownMarker, shownMarkers } from '#questionnaire/shown-markers';
import { type Answer, notShown } from '#response/response';
import { shownQuestions } from '#response/shown-questions';
import { type Wording, wordingFor } from '#wording/wording';
import { answerName, type QuestionFace, questionFace } from './question-face';
import type { InterviewEnd, InterviewEntry, InterviewSession, Note } from './session';

/** What is known so far in one sitting. It changes only when what changes it has been saved. */
export interface Sitting {
  readonly session: InterviewSession;
  readonly own: Wording;
  readonly heard: Wording;
  readonly answers: ReadonlyMap<string, Answer>;
  /** The last thing acknowledged, in words. */
  readonly echo: () => string | null;
  /** A save that failed; nothing may be asked after it. */
  readonly failed: () => boolean;
  /** The questions put to this respondent as things stand, in order. */
  shown(): readonly Question[];
  faceOf(question: Question): QuestionFace;
  nameOf(question: Question, answer: Answer): string;
  answer(question: Question, answer: Answer): Promise<void>;
  note(note: Note): Promise<void>;
  close(state: 'finished' | 'finished-here' | 'stopped'): Promise<void>;
  /** The end of the sitting, once the save under way is decided. */
  end(how: InterviewEnd['how'], at: string | null): Promise<InterviewEnd>;
}

export function beginSitting(session: InterviewSession): Sitting {
  const own = wordingFor(session.interviewerLanguage);
  const heard = wordingFor(session.respondentLanguage);
  const { questionnaire, role, markers } = session;
  const markerOf = new Map(shownMarkers(questionnaire).map((marker) => [marker.id, marker]));
  const answers = new Map(session.answers);
  const notes = [...session.notes];
  let echo: string | null = null;
  let failure: { readonly error: unknown } | null = null;
  let saving: Promise<void> = Promise.resolve();

  const save = (entry: InterviewEntry, acknowledge: () => void): Promise<void> => {
    // `async`, so that a save that throws at once is a failed save, too.
    const saved = async (): Promise<void> => session.save(entry);
    saving = saved().then(acknowledge, (error: unknown) => {
      failure = { error };
    });
    return saving;
  };
  const shown = (): readonly Question[] => shownQuestions({ questionnaire, role, markers, answers });
  const faceOf = (question: Question): QuestionFace =>
    questionFace(question, markerOf.get(shownMarker(question) ?? '') ?? null, session, notes, { heard, own });
  const nameOf = (question: Question, answer: Answer): string => answerName(faceOf(question), answer, own);

  return {
    session,
    own,
    heard,
    answers,
    echo: () => echo,
    failed: () => failure !== null,
    shown,
    faceOf,
    nameOf,
    answer: (question, answer) =>
      save({ kind: 'answer', question: question.id, state: answer.state, code: answer.code }, () => {
        answers.set(question.id, answer);
        echo = nameOf(question, answer);
      }),
    note: (note) =>
      save({ kind: 'note', ...note }, () => {
        notes.push(note);
        echo = own.say(note.quote ? 'interview.note.saved-quote' : 'interview.note.saved');
      }),
    close: (state) => save({ kind: 'state', state }, () => undefined),
    end: async (how, at) => {
      await saving;
      if (failure !== null) return { how: 'save-failed', at, answers, notes, error: failure.error };
      if (how === 'finished' || how === 'finished-here') for (const { id } of shown()) if (!answers.has(id)) answers.set(id, notShown);
      return { how, at, answers, notes };
    },
  };
}
