import type { Language } from '#problem';
import { type Questionnaire, roles } from '#questionnaire/questionnaire';
import { messages } from '#wording/messages';
import { problemMessages } from '#wording/problem-messages';
import { unwrapped } from './due-on-screen';
import { englishPieces, sayable, wordsInOtherLetters } from './foreign-words';

export interface ScreenFaults {
  /** What is wrong with these lines; empty when nothing is. */
  faultsOf(lines: readonly { readonly text: string; readonly overflows: boolean }[]): readonly string[];
}

/** A command to copy, to the end of its line: never broken, never translated. */
const command = /culture-audit .*/g;

/**
 * Ids that stand on the screen on purpose: commands to copy (above), the word for `--role` beside each role in the list of roles,
 * the respondent’s code, which is made of the role, the round (2026-Q4), and the name of the file that answers went to.
 */
const purposely = [
  command,
  // In a narrow window a path may need two lines.
  /\S+\/\S*\n?\S*\.csv/g,
  /\b\d{4}-Q\d\b/g,
  new RegExp(`\\b(?:${roles.join('|')})-\\d\\d\\b`, 'g'),
  new RegExp(`(?<= {2})(?:${roles.join('|')})$`, 'gm'),
];
const withoutPurposely = (lines: string): string => purposely.reduce((text, each) => text.replace(each, ' '), lines);

/** Ids of everything a questionnaire holds. Some are words of English (`cascade`), so in English only those with a hyphen tell. */
function idsOf(questionnaire: Questionnaire, language: Language): ReadonlySet<string> {
  const { id, domains, markers, shownBeside = [], questions } = questionnaire;
  const all = [
    id,
    ...[...domains, ...markers, ...shownBeside, ...questions].map((each) => each.id),
    ...markers.flatMap(({ actions }) => actions.map((action) => action.id)),
    'yes-partly-no',
    'dont-know',
    'not-applicable',
    'not-shown',
  ];
  return new Set(language === 'en' ? all.filter((each) => each.includes('-')) : all);
}

const keys = [...Object.keys(messages), ...Object.keys(problemMessages)];

/** What must never be seen in an interview in one language, whatever is being asked. */
export function screenFaults(questionnaire: Questionnaire, language: Language, typed: readonly string[]): ScreenFaults {
  const ids = idsOf(questionnaire, language);
  const english = language === 'en' ? [] : englishPieces(questionnaire);
  const said = sayable(questionnaire, language);
  /** A sign that something goes on is right alone on its line, in sentences that have it, and after a long text that somebody typed. */
  const isCut = (line: string): boolean =>
    [...line.matchAll(/…|\.\.\./g)].some(({ index }) => {
      const before = line.slice(0, index).replace('✓', '').trimStart();
      const isSaid = said.includes(`${before.slice(-12)}${line.slice(index, index + 1)}`);
      return before !== '' && !isSaid && !typed.some((text) => text.includes(before));
    });
  const inLine = (line: string): readonly string[] => {
    const words = line.match(/[\p{L}\d]+(?:[.:/_-][\p{L}\d]+)*/gu) ?? [];
    return [
      ...words.filter((word) => ids.has(word)).map((word) => `an id: ${word}`),
      ...words.filter((word) => keys.includes(word) || /^[a-z]+(\.[a-z-]+){2,}$/.test(word)).map((word) => `a message key: ${word}`),
      ...(/\{[a-z]/i.test(line) ? [`a placeholder: ${line}`] : []),
      ...(/\b(undefined|null|NaN)\b|\[object/.test(line) ? [`no word: ${line}`] : []),
      ...wordsInOtherLetters(line, language).map((word) => `not ${language}: ${word}`),
      ...(isCut(line) ? [`cut off: ${line}`] : []),
    ];
  };
  return {
    faultsOf: (lines) => {
      const plain = withoutPurposely(lines.map(({ text }) => text).join('\n'));
      const shown = unwrapped(plain);
      return [
        ...lines
          .filter(({ text, overflows }) => overflows && !text.includes('culture-audit '))
          .map(({ text }) => `longer than the terminal: ${text}`),
        ...plain.split('\n').flatMap(inLine),
        ...english.filter((piece) => shown.includes(piece)).map((piece) => `English: ${piece}`),
      ];
    },
  };
}
