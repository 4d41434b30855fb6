import type { MessageKey } from '#wording/messages';
import type { Wording } from '#wording/wording';
import type { Card } from './card';
import { pageCard } from './page-card';
import type { Paint } from './paint';
import type { QuestionFace } from './question-face';
import type { InterviewSession } from './session';
import { wrapText } from './wrap-text';

const keys = [
  ['1 2 3', 'answer'],
  ['b', 'back'],
  ['s', 'skip'],
  ['d', 'dont-know'],
  ['x', 'not-applicable'],
  ['n', 'note'],
  ['j', 'jump'],
  ['f', 'finish'],
  ['q', 'stop'],
] as const;

/** Everything about the question at hand that may not have fitted, and what each key does. */
export function helpCard(
  face: QuestionFace,
  { stores, takesNotes = true }: Pick<InterviewSession, 'stores' | 'takesNotes'>,
  own: Wording,
  paint: Paint,
): Card<number, true> {
  const atHand = keys.filter(([, name]) => takesNotes || name !== 'note');
  return pageCard<true>({
    paint,
    keys: own.say('interview.keys.page'),
    typed: own.say('interview.plain.page'),
    lines: (columns) => [
      ...wrapText(face.marker, columns, ' ', paint.strong),
      ...wrapText(face.text, columns, ' '),
      ...(face.translation === null ? [] : wrapText(face.translation, columns, ' ', paint.muted)),
      ...(face.probe === null ? [] : ['', ...wrapText(own.say('interview.probe', { text: face.probe }), columns, ' ')]),
      ...(face.evidence.length === 0
        ? []
        : [
            '',
            ...wrapText(own.say('interview.evidence', { list: '' }).trim(), columns, ' '),
            ...face.evidence.flatMap((each) => wrapText(each, columns, ` ${paint.dot} `)),
          ]),
      ...(face.notes.length === 0
        ? []
        : [
            '',
            ...face.notes.flatMap((note) =>
              wrapText(
                own.say(note.quote ? 'interview.shown-quote' : 'interview.shown-note', {
                  text: note.quote ? own.quote(note.text) : note.text,
                }),
                columns,
                ' ',
              ),
            ),
          ]),
      '',
      ...atHand.flatMap(([key, name]) => wrapText(own.say(`interview.help.${name}` satisfies MessageKey), columns, ` ${key.padEnd(5)}  `)),
      '',
      ...wrapText(own.say('interview.help.layout'), columns, ' ', paint.muted),
      ...(stores ? wrapText(own.say('interview.help.saved', { tick: paint.tick }), columns, ' ', paint.muted) : []),
    ],
    press: () => true,
  });
}
