import { askText } from '#interview/ask-text';
import { bad, good, type Outcome, problem } from '#problem';
import type { TerminalRun } from '../terminal-run';

const most = 500;

const countIn = (text: string): number | null => {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : null;
};

/** How many people will answer in turn: as stated, else asked. Null: nothing was decided. */
export async function askPeople({ context, use }: TerminalRun, stated: string | null): Promise<Outcome<number | null>> {
  const { wording, language } = context;
  if (stated !== null) {
    const count = countIn(stated.trim());
    return count === null ? bad([problem('command/people', { word: stated, most })]) : good(count);
  }
  const typed = await askText({
    ...use,
    language,
    title: wording.say('in-turn.people'),
    lines: [wording.say('in-turn.people-why')],
    start: '',
    refuse: (text) => (countIn(text) === null ? wording.say('in-turn.people-wrong') : null),
  });
  return good(typed === null ? null : countIn(typed));
}
