import { wordFacts } from '#document/nearest';
import type { Located } from '#document/read-document';
import { bad, good, type Outcome, type Problem, problem } from '#problem';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { cellReader } from '#response/cell-reader';
import { type Answer, skipped } from '#response/response';
import type { SheetFile } from './sheet-file';
import type { SheetWords } from './sheet-words';

const unseen: readonly Answer['state'][] = ['skipped', 'not-shown'];

/** The answers of a sheet: a code, a label in any language, dk, n/a; `skipped` takes an earlier answer back. An empty value says nothing. */
export function readSheetAnswers(
  located: Located<SheetFile>,
  words: SheetWords,
  { questions, outside }: Questionnaire,
): Outcome<ReadonlyMap<string, Answer>> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const answers = new Map<string, Answer>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const [id, value] of Object.entries(located.value.answers ?? {})) {
    const question = byId.get(id);
    if (!question) {
      problems.push(problem('questionnaire/unknown-question', wordFacts(id, [...byId.keys()]), located.keyPlace(['answers', id])));
      continue;
    }
    const written = writtenAnswer(id, value, question, words);
    if (written === '') continue;
    const read = written === 'skipped' && question.type !== 'text' ? good(skipped) : answerIn(question, outside)(written);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, place: located.place(['answers', id]) })));
    else if (read.value.state === 'answered' || !unseen.includes(read.value.state) || written === 'skipped') answers.set(id, read.value);
    const comment = question.type === 'text' ? '' : words.comment(['answers', id]);
    if (comment !== '') warnings.push(problem('sheet/comment', { question: id, word: comment }, located.place(['answers', id])));
  }
  return problems.length > 0 ? bad(problems) : good(answers, warnings);
}

/** A list is several choices: [a, c] is a;c. */
function writtenAnswer(id: string, value: unknown, question: Question, { word, text }: SheetWords): string {
  if (Array.isArray(value)) return value.map((_, at) => word(['answers', id, at])).join(question.type === 'choices' ? ';' : ', ');
  return question.type === 'text' ? text(['answers', id]) : word(['answers', id]);
}

/** Free text is taken as it stands, as in an interview: somebody may write "dk" and mean it. */
function answerIn(question: Question, outside: Questionnaire['outside']): (written: string) => Outcome<Answer> {
  if (question.type === 'text') return (written) => good({ state: 'answered', code: written, score: null });
  return cellReader(question, outside);
}
