import { wrapAnsi } from 'fast-wrap-ansi';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { shownMarker, shownMarkers } from '#questionnaire/shown-markers';
import type { Context } from '../context';

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
      question.type,
      ...(roles.length > 0 ? [wording.say('cli.show.ask', { roles: roles.join(', ') })] : []),
      ...(question.reversed ? [wording.say('cli.show.reversed')] : []),
    ];
    return [wrap(`${question.id}  ${wording.text(question.text)}`, 2), wrap(notes.join('; '), 6)].join('\n');
  };
  const parts = shownMarkers(questionnaire).map((marker) => {
    const notes = [
      marker.target === undefined
        ? wording.say('cli.show.beside')
        : wording.say('cli.show.target', { target: wording.number(marker.target) }),
      ...(marker.gate ? [wording.say('cli.show.gate')] : []),
    ];
    return [
      `${wording.text(marker.name)} (${marker.id}; ${notes.join(', ')})`,
      ...questions.filter((question) => shownMarker(question) === marker.id).map(line),
    ].join('\n');
  });
  const open = questions.filter((question) => shownMarker(question) === null).map(line);
  // What the cells of a table may hold: the code or the label.
  const scales = new Set(
    questions
      .filter(({ options, anchors }) => anchors.length === 0 && options.some(({ label }) => wording.text(label) !== ''))
      .map((question) => `${question.type}: ${question.options.map(({ code, label }) => `${code} ${wording.text(label)}`).join(', ')}`),
  );
  const legend = [...scales].map((scale) => wrap(scale, 2));
  return [
    head.filter((text) => text !== '').join('\n'),
    ...(legend.length > 0 ? [[wording.say('cli.show.scales'), ...legend].join('\n')] : []),
    ...parts,
    ...(open.length > 0 ? [open.join('\n')] : []),
  ].join('\n\n');
}
