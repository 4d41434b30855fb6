import { wordFacts } from '#document/nearest';
import type { Located, Path } from '#document/read-document';
import { bad, good, type Language, type Outcome, type Problem, problem } from '#problem';
import { buildMarker, type MarkerContent } from './build-marker';
import { buildScale, localised } from './build-scale';
import { checkFormat } from './check-format';
import { markerSchema } from './marker-schema';
import type { Domain, Question, Questionnaire, Scale } from './questionnaire';
import type { DomainsFile, MarkerInFile, ScalesFile } from './questionnaire-file';
import { domainsSchema, scalesSchema } from './questionnaire-schema';
import { readExpectations } from './read-expectations';
import { readSource, type SourceText } from './read-source';
import { repeatedIds } from './repeated-ids';
import { scaleProblems } from './scale-problems';

/** Where questionnaires find what they pick by id. Markers are read when first asked for. */
export interface Library {
  /** Of bare strings in files that name no language. */
  readonly language: Language;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly outside: Questionnaire['outside'];
  readonly domains: readonly Domain[];
  readonly markerIds: readonly string[];
  /** A marker's content; null when there is no such marker. */
  marker(id: string): Outcome<MarkerContent> | null;
  /** The questions of the mirror; none where there is no such file. */
  expectations(): Outcome<readonly Question[]>;
}

export interface LibraryTexts {
  readonly scales: SourceText;
  readonly domains: SourceText;
  readonly markerIds: readonly string[];
  marker(id: string): SourceText | null;
  readonly expectations: SourceText | null;
}

/** A library over texts that somebody else fetches. Bare strings in it are in `language`. */
export function openLibrary(texts: LibraryTexts, language: Language): Outcome<Library> {
  const scales = readSource<ScalesFile>(texts.scales, scalesSchema);
  const domains = readSource<DomainsFile>(texts.domains, domainsSchema);
  if (!scales.ok || !domains.ok) return bad([...(scales.ok ? [] : scales.problems), ...(domains.ok ? [] : domains.problems)]);
  const problems = [
    ...checkFormat(scales.value.value.format, scales.value),
    ...scaleProblems(scales.value.value.scales, scales.value),
    ...repeatedIds(scales.value.value.scales, scales.value, ['scales']),
    ...checkFormat(domains.value.value.format, domains.value),
    ...repeatedIds(domains.value.value.domains, domains.value, ['domains']),
  ];
  if (problems.length > 0) return bad(problems);
  const scaleMap = new Map(scales.value.value.scales.map((scale) => [scale.id, buildScale(scale, language)]));
  const { outside } = scales.value.value;
  const read = new Map<string, Outcome<MarkerContent> | null>();
  let mirror: Outcome<readonly Question[]> | null = null;
  return good({
    language,
    scales: scaleMap,
    outside: {
      dontKnow: localised(outside['dont-know'], language),
      notApplicable: localised(outside['not-applicable'], language),
      noData: localised(outside['no-data'], language),
    },
    domains: domains.value.value.domains.map(({ id, name }) => ({ id, name: localised(name, language) })),
    markerIds: texts.markerIds,
    marker: (id) => {
      const known = read.get(id);
      if (known !== undefined) return known;
      const source = texts.markerIds.includes(id) ? texts.marker(id) : null;
      const content = source ? readMarker(source, scaleMap, language) : null;
      read.set(id, content);
      return content;
    },
    expectations: () => {
      mirror ??= texts.expectations
        ? readExpectations(texts.expectations, { scales: scaleMap, language, markerIds: texts.markerIds })
        : good([]);
      return mirror;
    },
  });
}

/** Reads one marker file: its marker and its questions, or everything wrong with it. */
export function readMarker(source: SourceText, scales: ReadonlyMap<string, Scale>, language: Language): Outcome<MarkerContent> {
  const document = readSource<MarkerInFile>(source, markerSchema);
  if (!document.ok) return document;
  const located = document.value;
  const format = checkFormat(located.value.format ?? 1, located);
  const name = fileNameProblem(located.value.id, source.file, located.place(['id']));
  const marker = buildMarker(located.value, { scales, language, located, path: [] });
  const problems = [...format, ...name, ...(marker.ok ? foreignQuestions(marker.value, located) : marker.problems)];
  return problems.length > 0 ? bad(problems) : marker;
}

/** Themes and actions speak of the marker’s own questions, or of the mirror’s. */
function foreignQuestions({ marker, questions }: MarkerContent, located: Located<unknown>): readonly Problem[] {
  const known = questions.map(({ id }) => id);
  const named: readonly (readonly [id: string | null, path: Path])[] = [
    ...marker.themes.flatMap((theme, at) => theme.questions.map((id, i) => [id, ['themes', at, 'questions', i]] as const)),
    ...marker.actions.map(({ question }, at) => [question, ['actions', at, 'question']] as const),
  ];
  return named.flatMap(([id, path]) =>
    id === null || known.includes(id) || id.startsWith('exp-')
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
