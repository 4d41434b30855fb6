import type { QuestionDesk } from './question-card';

/** A question as plain lines, in the order in which one wants to hear them: what was saved, where one is, the question, its answers. */
export function spokenQuestion({ face, own, unit, echo, progress, given, givenName }: QuestionDesk): readonly string[] {
  const marker = unit === null ? face.marker : `${face.marker}, ${unit}`;
  const bare = face.entry === 'choose' && face.options.every(({ key, label }) => key === label);
  const options = bare
    ? [face.options.map(({ key }) => key).join(' ')]
    : face.options.map(({ key, label, detail }) => `${key}. ${detail === null ? label : `${label} - ${detail}`}`);
  const hint = face.entry === 'choose-several' ? own.say('interview.plain.several') : face.hint;
  return [
    ...(echo === null ? [] : [own.say('interview.plain.saved', { answer: echo })]),
    own.say('interview.plain.question', { progress, marker }),
    face.text,
    ...(face.translation === null ? [] : [face.translation]),
    ...(face.options.length > 0 ? options : []),
    ...(face.probe === null ? [] : [own.say('interview.probe', { text: face.probe })]),
    ...(face.evidence.length === 0 ? [] : [own.say('interview.evidence', { list: face.evidence.join('; ') })]),
    ...face.notes.map(({ quote, text }) =>
      own.say(quote ? 'interview.shown-quote' : 'interview.shown-note', { text: quote ? own.quote(text) : text }),
    ),
    ...(givenName === null || given === null ? [] : [own.say('interview.given', { answer: givenName })]),
    ...(hint === null ? [] : [hint]),
    own.say(face.options.length > 0 ? 'interview.plain.answer' : 'interview.plain.letters'),
  ];
}
