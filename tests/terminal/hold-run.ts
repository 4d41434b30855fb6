import type { Question } from '#questionnaire/questionnaire';
import type { Answer } from '#response/response';
import { wordingFor } from '#wording/wording';
import { missingOn } from './due-on-screen';
import { type Given, type HeldRun, lookAt, patience } from './held-run';
import { jumpTo } from './jump-to';
import { readHelp } from './read-help';
import { type RunDesk, runDesk } from './run-desk';
import { runWords } from './run-words';

const left = '\u001b[D';

/** Answers every question to the closing page: answers of all kinds, three states that are none, and once each: help, a note, a quote, back, a jump. */
export async function holdRun(held: HeldRun): Promise<Given> {
  const desk = runDesk(held);
  const words = runWords[held.run.language];
  let before: Question | null = null;
  let at = openAfter(desk, null);
  let acknowledged: string | null = null;
  while (at !== null) {
    let question: Question = at;
    await desk.see(question, acknowledged);
    if (desk.answers.size === 0) {
      await desk.press(question, '?');
      await readHelp(held, question);
      await desk.see(question);
      await desk.note(question, words.note);
    }
    if (desk.answers.size === 1 && before !== null) {
      await desk.note(question, words.quote);
      await changeBefore(held, desk, before, question);
    }
    if (desk.answers.size === 3) {
      await desk.press(question, 'j');
      question = await jumpTo(held, desk.plan(), desk.answers);
      await desk.see(question);
    }
    acknowledged = await desk.answer(question);
    before = question;
    at = openAfter(desk, question.id);
  }
  await closeRun(held, desk);
  return desk;
}

/** Goes back by the arrow key, which also works in an empty text, and answers there otherwise than before. */
async function changeBefore({ it }: HeldRun, desk: RunDesk, before: Question, question: Question): Promise<void> {
  it.type(left);
  await desk.see(before);
  await desk.see(question, await desk.answer(before, true));
}

/** Where the interview has to go on: the first open question after this one, else the first open one at all. */
function openAfter({ plan, answers }: RunDesk, id: string | null): Question | null {
  const questions = plan();
  const open = (each: Question): boolean => !answers.has(each.id);
  return questions.slice(questions.findIndex((each) => each.id === id) + 1).find(open) ?? questions.find(open) ?? null;
}

async function closeRun(held: HeldRun, { plan, answers }: RunDesk): Promise<void> {
  const { run, it } = held;
  const own = wordingFor(run.language);
  const count = (state: Answer['state']): number => plan().filter(({ id }) => answers.get(id)?.state === state).length;
  const counts = {
    ...{ answered: count('answered'), total: plan().length },
    ...{ unknown: count('dont-know'), inapplicable: count('not-applicable'), skipped: count('skipped') },
  };
  const due = [own.say('interview.closing.title'), own.say('interview.closing.counts', counts), own.say('interview.keys.closing')];
  await it.waitUntil(
    () => missingOn(it.screen(), due).length === 0,
    () => `the closing page: ${missingOn(it.screen(), due)}`,
    patience,
  );
  lookAt(held);
  it.type('\r');
}
