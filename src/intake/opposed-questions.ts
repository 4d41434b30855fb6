import { type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readAnswer } from '#response/read-answer';
import type { ImportedRow } from './import-result';
import { ownText } from './own-text';

/** Fewer people say nothing about a direction. */
const enoughPeople = 10;
/** A little below 0 is chance. */
const clearlyOpposed = -0.2;

/** Questions whose scores run against the rest of their marker: perhaps a mapping is upside down. Only said, never turned round. */
export function opposedQuestions(rows: readonly ImportedRow[], { markers, questions }: Questionnaire, file: string): readonly Problem[] {
  return markers.flatMap(({ id: marker }) => {
    const mine = questions.filter((question) => question.marker === marker && question.weight > 0);
    if (mine.length < 3) return [];
    const scores = rows.map(({ answers }) =>
      mine.map((question) => {
        const answer = readAnswer(question, ownText(answers, question.id));
        return answer.ok ? answer.value.score : null;
      }),
    );
    return mine.flatMap((question, at) => {
      const pairs = scores.flatMap((row): readonly (readonly [number, number])[] => {
        const own = row[at] ?? null;
        const rest = row.flatMap((score, other) => (other === at || score === null ? [] : [score]));
        return own === null || rest.length === 0 ? [] : [[own, rest.reduce((sum, score) => sum + score, 0) / rest.length]];
      });
      const against = pairs.length >= enoughPeople && correlation(pairs) < clearlyOpposed;
      return against ? [problem('import/opposed-question', { question: question.id, marker }, wholeFile(file))] : [];
    });
  });
}

/** Pearson's; 0 where one side does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [a, b] of pairs) {
    xy += (a - x) * (b - y);
    xx += (a - x) ** 2;
    yy += (b - y) ** 2;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
