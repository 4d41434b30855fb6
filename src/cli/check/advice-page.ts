import { wrapText } from '#interview/wrap-text';
import type { Problem, ProblemCode } from '#problem';
import type { MessageKey } from '#wording/messages';
import type { Context } from '../context';
import { showProblems } from '../show-problems';

/** Advice that comes in dozens, by kind. */
const titles: Partial<Record<ProblemCode, MessageKey>> = {
  'questionnaire/few-questions': 'check.advice.few-questions',
  'questionnaire/many-questions': 'check.advice.many-questions',
  'questionnaire/many-markers': 'check.advice.many-markers',
  'questionnaire/all-reversed': 'check.advice.all-reversed',
  'questionnaire/mixed-scales': 'check.advice.mixed-scales',
  'questionnaire/binary-with-scale': 'check.advice.binary-with-scale',
  'questionnaire/no-target': 'check.advice.no-target',
  'questionnaire/missing-language': 'check.advice.missing-language',
  'questionnaire/double-barrelled': 'check.advice.double-barrelled',
};

/** The advice of the method: each kind with a count, where it applies and what to do; anything else that was noticed in full. */
export function advicePage(advice: readonly Problem[], { wording, look }: Pick<Context, 'wording' | 'look'>): string {
  const width = Math.min(look.width, 80);
  const wrap = (text: string, indent: string): string => wrapText(text, width, indent).join('\n');
  const blocks = Object.entries(titles).flatMap(([code, title]) => {
    const mine = advice.filter((problem) => problem.code === code);
    const [first] = mine;
    if (!first) return [];
    const files = [...new Set(mine.map(fileOf))].flatMap((file) => {
      const those = mine.filter((problem) => fileOf(problem) === file);
      const subjects = [...new Set(those.flatMap(subjectOf))];
      return [wrap(file, '  '), ...(subjects.length > 0 ? [wrap(subjects.join(', '), '    ')] : [])];
    });
    return [[wrap(`${wording.say(title)} (${mine.length})`, ''), ...files, wrap(wording.problem(first).todo, '  ')].join('\n')];
  });
  const rest = advice.filter(({ code }) => !(code in titles));
  return [
    wrap(wording.say('check.advice', { count: advice.length }), ''),
    ...blocks,
    ...(rest.length > 0 ? [inFull(rest, wording, wrap)] : []),
  ].join('\n\n');
}

/** As problems are shown, sentences broken between words; lines of files stay whole. */
const inFull = (rest: readonly Problem[], wording: Context['wording'], wrap: (text: string, indent: string) => string): string =>
  showProblems(rest, wording)
    .split('\n')
    .map((line) => (/^ {2}\S/.test(line) ? wrap(line.trim(), '  ') : line))
    .join('\n');

const fileOf = ({ place }: Problem): string => place?.file ?? '';

/** The marker or question it is about; of a text that lacks a language, its line; how many, where the whole questionnaire is meant. */
function subjectOf({ facts, place }: Problem): readonly string[] {
  const { marker, id, word, count } = facts;
  const subject = marker ?? id ?? (word === undefined ? count : `${place?.line}: ${word}`);
  return subject === undefined ? [] : [String(subject)];
}
