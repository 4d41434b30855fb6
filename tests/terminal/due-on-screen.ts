import type { Language } from '#problem';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { shownMarker, shownMarkers } from '#questionnaire/shown-markers';
import type { MessageKey } from '#wording/messages';
import { wordingFor } from '#wording/wording';

/** Line ends and indents undone. */
export const unwrapped = (screen: string): string => screen.replace(/\s+/g, ' ').trim();

/** What of this is not on the screen, whole and in one piece once the line ends are undone. */
export const missingOn = (screen: string, due: readonly string[]): readonly string[] => {
  const shown = unwrapped(screen);
  return due.filter((text) => !shown.includes(unwrapped(text)));
};

const keyNames = ['back', 'skip', 'dont-know', 'not-applicable', 'note', 'jump', 'finish', 'stop', 'help'] as const;
const letters = ['b', 's', 'd', 'x', 'n', 'j', 'f', 'q', '?'] as const;
const boxed: readonly string[] = ['choices'];

export interface QuestionDue {
  readonly questionnaire: Questionnaire;
  readonly question: Question;
  readonly language: Language;
  readonly position: number;
  readonly total: number;
  readonly cols: number;
  /** The code given before. */
  readonly given: string | null;
  readonly unit: string | null;
  readonly takesNotes: boolean;
  /** In a text question: the keys are at hand, nothing is typed. */
  readonly keysOnly: boolean;
}

/** Everything that has to stand on the screen while a question is asked, from the questionnaire’s own texts. */
export function dueOnScreen(due: QuestionDue): readonly string[] {
  const { questionnaire, question, language, position, total, unit } = due;
  const own = wordingFor(language);
  const text = (localised: { readonly [each in Language]?: string }): string => localised[language] ?? '(no text)';
  const marker = shownMarkers(questionnaire).find(({ id }) => id === shownMarker(question));
  const name = marker ? text(marker.name) : own.say('interview.no-marker');
  return [
    unit === null ? name : `${name} · ${unit}`,
    own.say('interview.progress', { position, total }),
    text(question.text),
    ...optionsDue(due),
    ...hintDue(due),
    ...keysDue(due),
  ];
}

/** Key and words of each option; the level’s name after what one can see of it, where there is room. */
function optionsDue({ question, language, cols, given }: QuestionDue): readonly string[] {
  const keyed = question.options.every(({ code }) => /^\d+$/.test(code));
  return question.options.map(({ code, label }, at) => {
    const key = keyed ? code : String(at + 1);
    const anchor = question.anchors[at]?.[language];
    const words = label[language] ?? '(no label)';
    const shown = anchor === undefined ? words : cols < 61 ? anchor : `${anchor} – ${words}`;
    const box = boxed.includes(question.type) ? '[ ] ' : '';
    return `${given === code ? '● ' : ''}${key} ${box}${shown}`;
  });
}

function hintDue({ question, language }: QuestionDue): readonly string[] {
  const own = wordingFor(language);
  if (question.type === 'kpi') return [own.say('interview.hint.kpi', { unit: question.kpi?.unit[language] ?? '(no unit)' })];
  if (question.type === 'text') return [own.say('interview.hint.text')];
  return [];
}

function keysDue({ question, language, cols, keysOnly, takesNotes }: QuestionDue): readonly string[] {
  const own = wordingFor(language);
  if (question.type === 'text' && !keysOnly) return [own.say('interview.keys.typing')];
  if (cols < 61) return [`? ${own.say('interview.key.help')}`];
  return keyNames.flatMap((name, at) =>
    name === 'note' && !takesNotes ? [] : [`${letters[at]} ${own.say(`interview.key.${name}` satisfies MessageKey)}`],
  );
}
