import type { Path } from '#document/read-document';
import type { QuestionnaireFile } from '../../questionnaire-file';

/** Where a questionnaire asks a question: the line to mend in its file. */
export function askedPath(file: QuestionnaireFile, id: string): Path {
  for (const list of ['questions', 'closing'] as const) {
    const at = (file[list] ?? []).findIndex((entry) => (typeof entry === 'string' ? entry : entry.id) === id);
    if (at >= 0) return [list, at];
  }
  return ['questions'];
}
