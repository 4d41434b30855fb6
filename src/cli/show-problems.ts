import { wrapText } from '#interview/wrap-text';
import type { Problem } from '#problem';
import type { Wording } from '#wording/wording';

const most = 50;

/** Problems as people read them: place and code, what is wrong, the line with a caret, what to do; in `columns` of a terminal, null elsewhere. Control characters of the file are shown as ␦. */
export function showProblems(problems: readonly Problem[], wording: Wording, columns: number | null = null): string {
  const shown = problems.slice(0, most).map((problem) => showProblem(problem, wording, columns));
  const rest = problems.length - shown.length;
  return [...shown, ...(rest > 0 ? [wording.say('cli.problems.more', { count: rest })] : [])].join('\n\n');
}

function showProblem(problem: Problem, wording: Wording, columns: number | null): string {
  const { what, todo } = wording.problem(problem);
  const { place } = problem;
  const where = place ? [place.file, place.line, place.line === null ? null : place.column].filter((part) => part !== null).join(':') : '';
  const lines = [`${where === '' ? '' : `${where}  `}${problem.code}`, ...sentence(what, columns)];
  if (place?.source != null && place.line !== null) {
    const start = Math.max(0, (place.column ?? 1) - 50);
    const source = place.source.slice(start, start + 100);
    const number = String(place.line).padStart(6);
    const caret =
      ' '.repeat(Math.max(0, (place.column ?? 1) - 1 - start)) + '^'.repeat(Math.max(1, Math.min(place.length, source.length || 1)));
    lines.push(`${number} | ${source}`, `${' '.repeat(6)} | ${caret.slice(0, 100)}`);
  }
  if (todo !== '') lines.push(...sentence(todo, columns));
  return harmless(lines.join('\n'));
}

/** Broken between words for a terminal; a command to copy never is. */
const sentence = (text: string, columns: number | null): readonly string[] =>
  columns === null || text.includes('culture-audit ') ? [`  ${text}`] : wrapText(text, Math.min(columns - 1, 96), '  ');

/** Text from files never acts on the terminal: no control characters, no direction marks or overrides, nothing invisible. Each leaves a sign, so that the caret stays under its word. */
const harmless = (text: string): string =>
  text.replace(
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu,
    '␦',
  );
