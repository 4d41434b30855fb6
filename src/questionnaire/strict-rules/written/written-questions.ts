import type { Located, Path } from '#document/read-document';
import type { QuestionInFile } from '../../questionnaire-file';
import type { WholeContent } from '../../strict-rule';
import { writtenMarkers } from './written-markers';

export interface WrittenQuestion {
  readonly question: QuestionInFile;
  /** The marker it stands under; null: in a questionnaire or in the mirror. */
  readonly marker: string | null;
  readonly located: Located<unknown>;
  readonly path: Path;
}

/** Every question where its text is written: under a marker, in the mirror, in a questionnaire. */
export function writtenQuestions(content: WholeContent): readonly WrittenQuestion[] {
  const { expectations, questionnaires } = content;
  const ofMarkers = writtenMarkers(content).flatMap(({ marker, located, path }) =>
    (marker.questions ?? []).flatMap((question, i) =>
      typeof question === 'string' ? [] : [{ question, marker: marker.id, located, path: [...path, 'questions', i] }],
    ),
  );
  const mirrored = expectations.flatMap((located) =>
    located.value.questions.map((question, i) => ({ question, marker: null, located, path: ['questions', i] })),
  );
  const inline = questionnaires.flatMap((located) =>
    (['questions', 'closing'] as const).flatMap((list) =>
      (located.value[list] ?? []).flatMap((question, i) =>
        typeof question === 'string' ? [] : [{ question, marker: null, located, path: [list, i] }],
      ),
    ),
  );
  return [...ofMarkers, ...mirrored, ...inline];
}
