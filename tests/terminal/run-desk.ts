import type { Question } from '#questionnaire/questionnaire';
import type { Answer } from '#response/response';
import { shownQuestions } from '#response/shown-questions';
import { wordingFor } from '#wording/wording';
import { dueOnScreen, missingOn } from './due-on-screen';
import { type Given, type HeldRun, lookAt, patience } from './held-run';
import { planReplies } from './plan-replies';

const escapeKey = '\u001b';

/** What an interviewer does in a run, each act ending on a screen that was checked. */
export interface RunDesk {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly notes: Given['notes'];
  /** The questions put to this respondent as things stand. */
  plan(): readonly Question[];
  /** Waits until all of a question stands on the screen, and what was acknowledged with it. */
  see(question: Question, acknowledged?: string | null): Promise<void>;
  /** A letter that commands; among letters that are text it takes Escape first. */
  press(question: Question, letter: string): Promise<void>;
  /** Answers; what the next screen has to acknowledge. `again`: otherwise than before. */
  answer(question: Question, again?: boolean): Promise<string>;
  note(question: Question, typed: string): Promise<void>;
}

export function runDesk(held: HeldRun): RunDesk {
  const { run, questionnaire, it, unit, takesNotes } = held;
  const { language, role, cols } = run;
  const own = wordingFor(language);
  const answers = new Map<string, Answer>();
  const notes: Given['notes'][number][] = [];
  const replyTo = planReplies(run, questionnaire);
  const plan: RunDesk['plan'] = () => shownQuestions({ questionnaire, role, markers: null, answers });
  let turn = 0;

  const waitFor = async (due: readonly string[], what: string): Promise<void> => {
    await it.waitUntil(
      () => missingOn(it.screen(), due).length === 0,
      () => `${what}: ${missingOn(it.screen(), due).join(' | ')}`,
      patience,
    );
    lookAt(held);
  };
  const seeWith = (question: Question, more: readonly string[], keysOnly: boolean): Promise<void> => {
    const questions = plan();
    const given = answers.get(question.id);
    const due = dueOnScreen({
      ...{ questionnaire, question, language, cols, unit, takesNotes, keysOnly },
      ...{ position: questions.indexOf(question) + 1, total: questions.length },
      given: given?.state === 'answered' ? given.code : null,
    });
    return waitFor([...due, ...more], question.id);
  };
  const see: RunDesk['see'] = (question, acknowledged = null) =>
    seeWith(question, acknowledged === null ? [] : [`✓ ${acknowledged}`], false);
  const press: RunDesk['press'] = async (question, letter) => {
    if (question.type === 'text') {
      it.type(escapeKey);
      await seeWith(question, [], true);
    }
    it.type(letter);
  };
  /** Typed text is shown in rows as wide as there is room, the last one behind a sign. */
  const typeLine = async (typed: string): Promise<void> => {
    const bare = (text: string): string => text.replace(/[\s›]/g, '');
    it.type(typed);
    await it.waitUntil(
      () => bare(it.screen()).includes(bare(typed).slice(-60)),
      () => `what was typed: ${typed}`,
      patience,
    );
    lookAt(held);
    it.type('\r');
  };

  return {
    answers,
    notes,
    plan,
    see,
    press,
    answer: async (question, again = false) => {
      const { keys, state, code, echo } = replyTo(question, again ? turn + 1 : turn, again);
      if (state !== 'answered') await press(question, keys);
      else if (question.options.length === 0) await typeLine(keys);
      else it.type(keys);
      answers.set(question.id, { state, code, score: null });
      turn += 1;
      return echo;
    },
    note: async (question, typed) => {
      await press(question, 'n');
      if (!takesNotes) return seeWith(question, [own.say('interview.no-notes')], question.type === 'text');
      const quote = typed.startsWith('"');
      await waitFor([own.say('interview.note.title'), own.say('interview.note.quote'), question.text[language] ?? '(no text)'], 'the note');
      await typeLine(typed);
      notes.push({ question: question.id, text: quote ? typed.slice(1, -1) : typed, quote });
      await see(question, own.say(quote ? 'interview.note.saved-quote' : 'interview.note.saved'));
    },
  };
}
