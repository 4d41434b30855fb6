import { wrapAnsi } from 'fast-wrap-ansi';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import type { Context } from './context';

/** A questionnaire as text: purpose, then marker by marker its questions, who is asked, keying. */
export function questionnairePage(questionnaire: Questionnaire, { wording, look }: Context): string {
  const width = Math.min(look.width, 100);
  const wrap = (text: string, indent: number): string =>
    wrapAnsi(text, width - indent)
      .split('\n')
      .map((line, i) => `${' '.repeat(i === 0 ? indent : indent + 2)}${line}`)
      .join('\n');
  const { name, purpose, questions, markers, minutes } = questionnaire;
  const head = [
    `${wording.text(name)} (${questionnaire.id})`,
    wrap(wording.text(purpose), 0),
    wording.say('cli.list.questionnaire', {
      questions: questions.length,
      markers: markers.length,
      minutes: minutes === null ? 'none' : String(minutes),
    }),
  ];
  const line = (question: Question): string => {
    const roles = question.ask.map((role) => wording.say(`cli.role.${role}`));
    const notes = [
      ...(roles.length > 0 ? [wording.say('cli.show.ask', { roles: roles.join(', ') })] : []),
      ...(question.reversed ? [wording.say('cli.show.reversed')] : []),
    ];
    return [wrap(`${question.id}  ${wording.text(question.text)}`, 2), ...(notes.length > 0 ? [wrap(notes.join('; '), 6)] : [])].join('\n');
  };
  const parts = markers.map((marker) => {
    const notes = [
      wording.say('cli.show.target', { target: wording.number(marker.target) }),
      ...(marker.gate ? [wording.say('cli.show.gate')] : []),
    ];
    return [
      `${wording.text(marker.name)} (${marker.id}; ${notes.join(', ')})`,
      ...questions.filter((question) => question.marker === marker.id).map(line),
    ].join('\n');
  });
  const open = questions.filter(({ marker }) => marker === null).map(line);
  return [head.filter((text) => text !== '').join('\n'), ...parts, ...(open.length > 0 ? [open.join('\n')] : [])].join('\n\n');
}
