import stringWidth from 'fast-string-width';
import type { MessageKey } from '#wording/messages';
import { cleanText } from './clean-text';
import { firstLines } from './first-lines';
import { fitSections } from './fit-sections';
import type { Frame, Size } from './frame';
import type { QuestionDesk, QuestionDraft } from './question-card';
import { showField } from './show-field';
import { wrapText } from './wrap-text';

/** Wider lines than this are tiring to read. */
const widest = 96;
/** Below this, names give way to letters and explanations go. */
const narrow = 60;
const indent = '  ';

/** Title left, progress right, on one line where both fit. */
function headLines(title: string, progress: string, share: number, desk: Pick<QuestionDesk, 'paint'>, columns: number): readonly string[] {
  const { paint } = desk;
  const cells = columns < narrow ? 8 : 14;
  const name = cleanText(title).replaceAll('\n', ' ');
  const gap = columns - stringWidth(name) - stringWidth(progress) - cells - 2;
  const right = `${paint.muted(progress)} ${paint.bar(share, cells)}`;
  return gap > 1 ? [` ${paint.strong(name)}${' '.repeat(gap)}${right}`] : [...wrapText(name, columns, ' ', paint.strong), ` ${right}`];
}

function optionLines({ face, given, paint }: QuestionDesk, draft: QuestionDraft, columns: number): readonly string[] {
  // 0 to 10 and the like: the numbers say it all, one row holds them.
  if (face.entry === 'choose' && face.options.length > 0 && face.options.every(({ key, label }) => key === label))
    return wrapText(
      face.options.map(({ key, code }) => (code === given ? `${paint.given}${key}` : key)).join('   '),
      columns,
      '   ',
      paint.accent,
    );
  const widestKey = Math.max(0, ...face.options.map((option) => option.key.length));
  return face.options.flatMap(({ key, code, label, detail }) => {
    const several = face.entry === 'choose-several';
    const marked = several ? draft.picked.includes(code) : given === code;
    const box = several ? `${marked ? '[x]' : '[ ]'} ` : '';
    const margin = marked && !several ? `${paint.given} ` : indent;
    const prefix = `${margin}${key.padStart(widestKey + 1)}  ${box}`;
    const [first = '', ...rest] = wrapText(
      detail === null || columns < narrow ? label : `${label} ${paint.dash} ${detail}`,
      columns,
      prefix,
    );
    const body = first.slice(prefix.length);
    return [`${paint.accent(prefix)}${marked ? paint.strong(body) : body}`, ...rest.map((line) => (marked ? paint.strong(line) : line))];
  });
}

const keyNames = ['back', 'skip', 'dont-know', 'not-applicable', 'note', 'jump', 'finish', 'stop', 'help'] as const;
const keyLetters = {
  back: 'b',
  skip: 's',
  'dont-know': 'd',
  'not-applicable': 'x',
  note: 'n',
  jump: 'j',
  finish: 'f',
  stop: 'q',
  help: '?',
} as const;

/** The keys at hand, named where there is room, else as letters alone. */
function keyLines({ face, own, paint, takesNotes }: QuestionDesk, draft: QuestionDraft, columns: number): readonly string[] {
  const atHand = keyNames.filter((name) => name !== 'note' || takesNotes !== false);
  if (face.entry === 'text' && !draft.keysOnly) return wrapText(own.say('interview.keys.typing'), columns, indent, paint.muted);
  if (columns < narrow)
    return wrapText(
      `${atHand
        .map((name) => keyLetters[name])
        .filter((letter) => letter !== '?')
        .join(' ')}   ? ${own.say('interview.key.help')}`,
      columns,
      indent,
      paint.muted,
    );
  const names = atHand.map(
    (name) => `${keyLetters[name]}\u00a0${own.say(`interview.key.${name}` satisfies MessageKey).replaceAll(' ', '\u00a0')}`,
  );
  return wrapText(names.join('  '), columns, indent, (line) => paint.muted(line.replaceAll('\u00a0', ' ')));
}

/** A question as lines: what does not fit the height goes, least needed first, and stays one key (?) away. */
export function questionView(desk: QuestionDesk, draft: QuestionDraft, { width, rows }: Size): Frame {
  const { face, own, paint } = desk;
  const columns = Math.min(width - 1, widest);
  const title = desk.unit === null ? face.marker : `${face.marker} ${paint.dot} ${desk.unit}`;
  const notes = face.notes.map((note) =>
    own.say(note.quote ? 'interview.shown-quote' : 'interview.shown-note', { text: note.quote ? own.quote(note.text) : note.text }),
  );
  const typing = showField(draft.line, columns - 5, paint);
  const prompt = ` ${paint.pointer} `;
  const above = fitSections(
    [
      { lines: headLines(title, desk.progress, desk.share, desk, columns) },
      { lines: desk.echo === null ? [] : firstLines(desk.echo, 2, columns, ` ${paint.tick} `, paint.good, paint), least: 3 },
      { gap: true, lines: wrapText(face.text, columns, ' ', paint.strong) },
      { lines: face.translation === null ? [] : wrapText(face.translation, columns, ' ', paint.muted), least: 5 },
      { gap: true, lines: optionLines(desk, draft, columns) },
      { lines: face.hint === null ? [] : wrapText(face.hint, columns, ' ', paint.muted), least: 2 },
      {
        lines:
          desk.givenName === null || face.options.some((option) => option.code === desk.given) || face.entry === 'text'
            ? []
            : wrapText(own.say('interview.given', { answer: desk.givenName }), columns, ` ${paint.given} `, paint.accent).slice(0, 2),
      },
      {
        gap: true,
        lines: face.probe === null ? [] : wrapText(own.say('interview.probe', { text: face.probe }), columns, ' ', paint.muted),
        least: 4,
      },
      {
        lines:
          face.evidence.length === 0
            ? []
            : wrapText(own.say('interview.evidence', { list: face.evidence.map(cleanText).join('; ') }), columns, ' ', paint.muted),
        least: 6,
      },
      { lines: notes.flatMap((note) => wrapText(note, columns, ' ', paint.muted)), least: 7 },
      { gap: true, lines: draft.notice === null ? [] : wrapText(draft.notice, columns, ' ! ', paint.warn) },
      { gap: true, lines: typing.before.map((line) => `   ${line}`) },
    ],
    rows - 2 - keyLines(desk, draft, columns).length - typing.after.length,
  );
  return {
    above,
    prompt,
    field: typing.field,
    cursor: typing.cursor,
    below: [...typing.after.map((line) => `   ${line}`), ...keyLines(desk, draft, columns)],
  };
}
