import type { Question } from '#questionnaire/questionnaire';
import type { Answer, AnswerState } from '#response/response';
import type { Wording } from '#wording/wording';
import type { Card } from './card';
import { firstLines } from './first-lines';
import { pageCard } from './page-card';
import type { Paint } from './paint';
import { wrapText } from './wrap-text';

export interface ClosingAsk {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly questions: readonly Question[];
  readonly echo: string | null;
  readonly stores: boolean;
  readonly own: Wording;
  readonly paint: Paint;
  leave(): Promise<void>;
}

export type Closing = 'finish' | 'back' | 'jump' | 'stop';

const keys: ReadonlyMap<string, Closing> = new Map([
  ['enter', 'finish'],
  ['f', 'finish'],
  ['b', 'back'],
  ['left', 'back'],
  ['j', 'jump'],
  ['q', 'stop'],
]);

/** After the last question: the last moment to correct something before the interview is closed. */
export function closingCard({ answers, questions, echo, stores, own, paint, leave }: ClosingAsk): Card<number, Closing> {
  const count = (state: AnswerState): number => questions.filter((question) => answers.get(question.id)?.state === state).length;
  const counts = own.say('interview.closing.counts', {
    answered: count('answered'),
    total: questions.length,
    unknown: count('dont-know'),
    inapplicable: count('not-applicable'),
    skipped: count('skipped'),
  });
  return pageCard<Closing>({
    paint,
    keys: own.say(stores ? 'interview.keys.closing' : 'interview.keys.closing-try'),
    typed: own.say(stores ? 'interview.plain.closing' : 'interview.plain.closing-try'),
    lines: (columns) => [
      ...(echo === null ? [] : [...firstLines(echo, 2, columns, ` ${paint.tick} `, paint.good, paint), '']),
      ...wrapText(own.say('interview.closing.title'), columns, ' ', paint.strong),
      ...wrapText(counts, columns, ' ', paint.muted),
    ],
    press: (name) => keys.get(name) ?? null,
    leave: async (closing) => {
      if (closing === 'finish') await leave();
    },
  });
}
