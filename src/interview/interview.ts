import type { Question } from '#questionnaire/questionnaire';
import { type InterviewCards, interviewCards } from './interview-cards';
import type { InterviewEnd, InterviewSession } from './session';
import { beginSitting, type Sitting } from './sitting';
import { useTerminal } from './terminal';

export type { InterviewEnd, InterviewEntry, InterviewSession } from './session';

/** Where the loop goes next: to a question (null: the closing page), perhaps with something to say there; or out. */
type Next = { readonly to: Question | null; readonly notice?: string } | { readonly end: InterviewEnd['how'] };

const interrupted: Next = { end: 'interrupted' };

/** Asks one question after the other until the end, a stop or an interruption. What is acknowledged on the screen has been saved before. */
export const runInterview = (session: InterviewSession): Promise<InterviewEnd> =>
  useTerminal(session, (terminal) => {
    const sitting = beginSitting(session);
    return askAll(sitting, interviewCards(sitting, terminal));
  });

async function askAll(sitting: Sitting, cards: InterviewCards): Promise<InterviewEnd> {
  let at = sitting.shown().find(({ id }) => id === sitting.session.start) ?? firstOpen(sitting, null);
  let notice: string | null = null;
  for (;;) {
    const next: Next = at === null ? await closing(sitting, cards) : await question(sitting, cards, at, notice);
    if (sitting.failed()) return sitting.end('save-failed', at?.id ?? null);
    if ('end' in next) return sitting.end(next.end, at?.id ?? null);
    at = next.to;
    notice = next.notice ?? null;
  }
}

/** The first question without an answer after this one, else the first without an answer at all; null when all have one. */
function firstOpen({ shown, answers }: Sitting, after: string | null): Question | null {
  const questions = shown();
  const open = ({ id }: Question): boolean => !answers.has(id);
  return questions.slice(questions.findIndex(({ id }) => id === after) + 1).find(open) ?? questions.find(open) ?? null;
}

/** The question before this one; null: the one before the closing page, which is the last. */
function before({ shown }: Sitting, id: string | null): Question | null {
  const questions = shown();
  return questions[(id === null ? questions.length : questions.findIndex((each) => each.id === id)) - 1] ?? null;
}

async function question(sitting: Sitting, cards: InterviewCards, at: Question, notice: string | null): Promise<Next> {
  const asked = await cards.question(at, notice);
  if (asked === null) return interrupted;
  switch (asked.result.turn) {
    case 'answer':
    case 'state':
      return { to: firstOpen(sitting, at.id) };
    case 'keep': {
      const questions = sitting.shown();
      return { to: questions[questions.findIndex(({ id }) => id === at.id) + 1] ?? firstOpen(sitting, null) };
    }
    case 'back': {
      const to = before(sitting, at.id);
      return to === null ? { to: at, notice: sitting.own.say('interview.first') } : { to };
    }
    case 'note':
      return (await cards.note(at)) === null ? interrupted : { to: at };
    case 'help':
      return (await cards.help(at)) === null ? interrupted : { to: at };
    case 'jump':
      return jump(cards, at);
    case 'finish': {
      const sure = await cards.finish();
      return sure === null ? interrupted : sure.result ? { end: 'finished-here' } : { to: at };
    }
    case 'stop':
      await sitting.close('stopped');
      return { end: 'stopped' };
  }
}

async function jump(cards: InterviewCards, from: Question | null): Promise<Next> {
  const jumped = await cards.jump(from);
  return jumped === null ? interrupted : { to: jumped.result ?? from };
}

async function closing(sitting: Sitting, cards: InterviewCards): Promise<Next> {
  const closed = await cards.closing();
  if (closed === null) return interrupted;
  switch (closed.result) {
    case 'finish':
      return { end: 'finished' };
    case 'back':
      return { to: before(sitting, null) };
    case 'jump':
      return jump(cards, null);
    case 'stop':
      await sitting.close('stopped');
      return { end: 'stopped' };
  }
}
