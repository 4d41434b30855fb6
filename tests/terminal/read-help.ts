import type { Question } from '#questionnaire/questionnaire';
import { shownMarker, shownMarkers } from '#questionnaire/shown-markers';
import type { MessageKey } from '#wording/messages';
import { wordingFor } from '#wording/wording';
import { missingOn } from './due-on-screen';
import { type HeldRun, lookAt, patience } from './held-run';

const names = ['answer', 'back', 'skip', 'dont-know', 'not-applicable', 'note', 'jump', 'finish', 'stop', 'layout'] as const;
const down = '\u001b[B';

/** Reads the help card of a question down to its end, and goes back to the question. */
export async function readHelp(held: HeldRun, question: Question): Promise<void> {
  const { run, questionnaire, it, takesNotes } = held;
  const own = wordingFor(run.language);
  const marker = shownMarkers(questionnaire).find(({ id }) => id === shownMarker(question));
  const due = new Set([
    question.text[run.language] ?? '(no text)',
    ...(marker ? [marker.name[run.language] ?? '(no name)'] : []),
    ...(marker?.probe && takesNotes ? [own.say('interview.probe', { text: marker.probe[run.language] ?? '(no probe)' })] : []),
    ...names.filter((name) => takesNotes || name !== 'note').map((name) => own.say(`interview.help.${name}` satisfies MessageKey)),
    own.say('interview.help.saved', { tick: '✓' }),
  ]);
  await it.waitUntil(
    () => missingOn(it.screen(), [own.say('interview.keys.page')]).length === 0,
    () => 'the help card',
    patience,
  );
  const read = (): void => {
    for (const text of due) if (missingOn(it.screen(), [text]).length === 0) due.delete(text);
    lookAt(held);
  };
  read();
  for (let line = 0; due.size > 0 && line < 60; line++) {
    it.type(down);
    await it.quiet(100);
    read();
  }
  if (due.size > 0) throw new Error(`the help card never shows ${[...due].join(' | ')}. The screen:\n${it.screen()}`);
  // Where no notes are kept, none is offered.
  if (!takesNotes && missingOn(it.screen(), [own.say('interview.help.note')]).length === 0) held.wrong.add('the help card offers notes');
  it.type(' ');
}
