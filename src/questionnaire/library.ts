import { bad, good, type Language, type Outcome, type Problem, problem } from '#problem';
import type { MarkerContent } from './build-marker';
import { buildScale, localised } from './build-scale';
import { sameScale } from './changed-meaning';
import { checkFormat } from './check-format';
import { merged } from './overlay-marker';
import type { Domain, Question, Questionnaire, Scale } from './questionnaire';
import type { DomainsFile, ScalesFile } from './questionnaire-file';
import { domainsSchema, scalesSchema } from './questionnaire-schema';
import { readExpectations } from './read-expectations';
import { readMarker } from './read-marker';
import { readSource, type SourceText } from './read-source';
import { repeatedIds } from './repeated-ids';
import { scaleProblems } from './scale-problems';

/** Where questionnaires find what they pick by id. Markers are read when first asked for. */
export interface Library {
  /** Of bare strings in files that name no language. */
  readonly language: Language;
  /** Whether an id may mean something else than below: to show what changed. Nothing is asked from such a library. */
  readonly anyMeaning: boolean;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly outside: Questionnaire['outside'];
  readonly domains: readonly Domain[];
  readonly markerIds: readonly string[];
  /** A marker's content; null when there is no such marker. */
  marker(id: string): Outcome<MarkerContent> | null;
  /** The questions of the mirror; none where there is no such file. */
  expectations(): Outcome<readonly Question[]>;
}

/** One folder of content; null: it has no such file. */
export interface LibraryTexts {
  readonly scales: SourceText | null;
  readonly domains: SourceText | null;
  readonly markerIds: readonly string[];
  marker(id: string): Outcome<SourceText> | null;
  readonly expectations: SourceText | null;
}

/** A library over texts that somebody else fetches, written over another one by id: own content adds to it, and takes the place of what it repeats. */
export function openLibrary(
  texts: LibraryTexts,
  language: Language,
  under: Library | null = null,
  anyMeaning = under?.anyMeaning ?? false,
): Outcome<Library> {
  const scales = texts.scales ? readScales(texts.scales, language, anyMeaning ? null : under) : good({ scales: [], outside: null });
  const domains = texts.domains ? readDomains(texts.domains, language) : good([]);
  if (!scales.ok || !domains.ok) return bad([...(scales.ok ? [] : scales.problems), ...(domains.ok ? [] : domains.problems)]);
  const scaleMap = new Map([...(under?.scales ?? []), ...scales.value.scales.map((scale) => [scale.id, scale] as const)]);
  const markerIds = [...new Set([...(under?.markerIds ?? []), ...texts.markerIds])].toSorted();
  const read = new Map<string, Outcome<MarkerContent> | null>();
  const readOne = (id: string): Outcome<MarkerContent> | null => {
    const below = under?.marker(id) ?? null;
    const source = texts.markerIds.includes(id) ? texts.marker(id) : null;
    if (source === null || (below && !below.ok)) return below;
    return source.ok ? readMarker(source.value, scaleMap, language, below?.value ?? null, anyMeaning) : source;
  };
  let mirror: Outcome<readonly Question[]> | null = null;
  const readMirror = (): Outcome<readonly Question[]> => {
    const below = under?.expectations() ?? good([]);
    if (!texts.expectations || !below.ok) return below;
    return readExpectations(texts.expectations, { scales: scaleMap, language, markerIds, under: below.value, anyMeaning });
  };
  return good({
    language,
    anyMeaning,
    scales: scaleMap,
    outside: scales.value.outside ?? under?.outside ?? { dontKnow: {}, notApplicable: {}, noData: {} },
    domains: mergedDomains(under?.domains ?? [], domains.value),
    markerIds,
    marker: (id) => {
      const known = read.get(id);
      if (known !== undefined) return known;
      const content = readOne(id);
      read.set(id, content);
      return content;
    },
    expectations: () => {
      mirror ??= readMirror();
      return mirror;
    },
  });
}

interface OwnScales {
  readonly scales: readonly Scale[];
  readonly outside: Questionnaire['outside'] | null;
}

/** A shared scale that other content is answered on keeps its meaning; another one has an id of its own. */
function readScales(source: SourceText, language: Language, under: Library | null): Outcome<OwnScales> {
  const document = readSource<ScalesFile>(source, scalesSchema);
  if (!document.ok) return document;
  const located = document.value;
  const { format, scales, outside } = located.value;
  const problems: Problem[] = [
    ...checkFormat(format, located),
    ...scaleProblems(scales, located),
    ...repeatedIds(scales, located, ['scales']),
  ];
  const built = scales.map((scale) => buildScale(scale, language));
  built.forEach(({ id, options }, i) => {
    const known = under?.scales.get(id);
    if (known && !sameScale(known.options, options))
      problems.push(problem('questionnaire/other-scale', { id }, located.place(['scales', i, 'id'])));
  });
  if (problems.length > 0) return bad(problems);
  const words = outside && {
    dontKnow: localised(outside['dont-know'], language),
    notApplicable: localised(outside['not-applicable'], language),
    noData: localised(outside['no-data'], language),
  };
  return good({ scales: built, outside: words ?? null });
}

function readDomains(source: SourceText, language: Language): Outcome<readonly Domain[]> {
  const document = readSource<DomainsFile>(source, domainsSchema);
  if (!document.ok) return document;
  const { format, domains } = document.value.value;
  const problems = [...checkFormat(format, document.value), ...repeatedIds(domains, document.value, ['domains'])];
  return problems.length > 0 ? bad(problems) : good(domains.map(({ id, name }) => ({ id, name: localised(name, language) })));
}

/** Domains stand in report order: who lists them all orders them, who adds some adds them at the end. */
const mergedDomains = (under: readonly Domain[], own: readonly Domain[]): readonly Domain[] =>
  under.every(({ id }) => own.some((domain) => domain.id === id)) ? own : merged(under, own);
