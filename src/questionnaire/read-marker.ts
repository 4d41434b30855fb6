import { wordFacts } from '#document/nearest';
import type { Located, Path } from '#document/read-document';
import { bad, good, type Language, type Outcome, type Problem, problem } from '#problem';
import { buildMarker, type MarkerContent } from './build-marker';
import { checkFormat } from './check-format';
import { markerSchema } from './marker-schema';
import { missingMarkerKeys } from './missing-marker-keys';
import type { Scale } from './questionnaire';
import type { MarkerInFile } from './questionnaire-file';
import { readSource, type SourceText } from './read-source';

/** Reads one marker file: its marker and its questions, over the marker of the same id where there is one; or everything wrong with it. */
export function readMarker(
  source: SourceText,
  scales: ReadonlyMap<string, Scale>,
  language: Language,
  under: MarkerContent | null = null,
  anyMeaning = false,
): Outcome<MarkerContent> {
  const missing = (located: Located<unknown>): readonly Problem[] =>
    under === null ? missingMarkerKeys(located.value, ['name', 'questions'], located, []) : [];
  const document = readSource<MarkerInFile>(source, markerSchema, missing);
  if (!document.ok) return document;
  const located = document.value;
  const { value: written } = located;
  const format = checkFormat(written.format ?? 1, located);
  const name = fileNameProblem(written.id, source.file, located.place(['id']));
  // A file whose name says one marker and whose id says another is written over neither.
  const marker = buildMarker(written, { scales, language, located, path: [], under: name.length > 0 ? null : under, anyMeaning });
  const problems = [
    ...format,
    ...name,
    ...missing(located),
    ...(marker.ok ? foreignQuestions(marker.value, written, located) : marker.problems),
  ];
  if (problems.length > 0 || !marker.ok) return bad(problems);
  const isUntargeted = under === null && written.target === undefined;
  const untargeted = isUntargeted ? [problem('questionnaire/no-target', { marker: written.id }, located.place(['id']))] : [];
  return good(marker.value, [...marker.warnings, ...untargeted]);
}

/** Themes and actions speak of the marker’s own questions, or of the mirror’s. */
function foreignQuestions({ questions }: MarkerContent, written: MarkerInFile, located: Located<unknown>): readonly Problem[] {
  const known = questions.map(({ id }) => id);
  const named: readonly (readonly [id: string | undefined, path: Path])[] = [
    ...(written.themes ?? []).flatMap((theme, at) => theme.questions.map((id, i) => [id, ['themes', at, 'questions', i]] as const)),
    ...(written.actions ?? []).map(({ question }, at) => [question, ['actions', at, 'question']] as const),
  ];
  return named.flatMap(([id, path]) =>
    id === undefined || known.includes(id) || id.startsWith('exp-')
      ? []
      : [problem('questionnaire/unknown-question', wordFacts(id, known), located.place(path))],
  );
}

function fileNameProblem(id: string, file: string, place: Problem['place']): readonly Problem[] {
  const name = file.split(/[\\/]/).at(-1) ?? '';
  return /\.ya?ml$/.test(name) && name.replace(/\.ya?ml$/, '') !== id
    ? [problem('questionnaire/file-name', { id, expected: `${id}.yaml`, found: name }, place)]
    : [];
}
