import { wordFacts } from '#document/nearest';
import type { Located, Path } from '#document/read-document';
import { bad, good, type Outcome, type Place, type Problem, problem } from '#problem';
import { asksCustomersAlone } from './asks-customers-alone';
import { buildCondition } from './build-condition';
import { buildMarker, type MarkerContent } from './build-marker';
import { buildQuestion } from './build-question';
import { buildScale, localised } from './build-scale';
import { checkFormat } from './check-format';
import { checkQuestionnaire } from './check-questionnaire';
import { conditionProblems } from './condition-problems';
import { hashQuestionnaire } from './hash-questionnaire';
import type { Library } from './library';
import { markerSource } from './marker-source';
import { missingMarkerKeys } from './missing-marker-keys';
import { otherMeaning } from './other-meaning';
import { merged } from './overlay-marker';
import type { Domain, Marker, Question, Questionnaire } from './questionnaire';
import type { ConditionInFile, QuestionInFile, QuestionnaireFile } from './questionnaire-file';
import { questionnaireSchema } from './questionnaire-schema';
import { readSource, type SourceText } from './read-source';
import { referenceProblems } from './reference-problems';
import { repeatedIds } from './repeated-ids';
import { scaleProblems } from './scale-problems';
import { shownMarker } from './shown-markers';

/**
 * Reads a questionnaire file and resolves what it picks from the library: complete in itself, hashed, with warnings; or every problem.
 * `under` is the questionnaire whose place it takes: a question that keeps its id keeps its meaning.
 */
export function readQuestionnaire(file: SourceText, library: Library, under: Questionnaire | null = null): Outcome<Questionnaire> {
  const document = readSource<QuestionnaireFile>(file, questionnaireSchema, (located) => referenceProblems(located, library));
  if (!document.ok) return document;
  const located = document.value;
  const written = located.value;
  const language = written.language ?? library.language;
  const { anyMeaning } = library;
  const problems: Problem[] = [
    ...checkFormat(written.format, located),
    ...repeatedIds(written.markers ?? [], located, ['markers']),
    ...repeatedIds(written.domains ?? [], located, ['domains']),
    ...repeatedIds(written.scales ?? [], located, ['scales']),
    ...scaleProblems(written.scales ?? [], located),
  ];
  const scales = new Map(library.scales);
  for (const scale of written.scales ?? []) scales.set(scale.id, buildScale(scale, language));

  const own = new Map<string, MarkerContent>();
  const untargeted: Problem[] = [];
  // An own marker with faults is known all the same: its questions are not unknown because of them.
  const broken = new Set<string>();
  (written.markers ?? []).forEach((marker, i) => {
    const below = library.marker(marker.id);
    if (below && !below.ok) {
      problems.push(...below.problems);
      broken.add(marker.id);
      return;
    }
    if (below === null) problems.push(...missingMarkerKeys(marker, ['name'], located, ['markers', i]));
    const built = buildMarker(marker, { scales, language, located, path: ['markers', i], under: below?.value ?? null, anyMeaning });
    if (below === null && marker.target === undefined)
      untargeted.push(problem('questionnaire/no-target', { marker: marker.id }, located.place(['markers', i, 'id'])));
    if (built.ok) own.set(marker.id, built.value);
    else {
      problems.push(...built.problems);
      broken.add(marker.id);
    }
  });
  const source = markerSource(own, library);

  const questions: Question[] = [];
  const places = new Map<string, ['questions' | 'closing', number]>();
  const take = (question: Question | null, list: 'questions' | 'closing', i: number): void => {
    if (!question) return;
    if (places.has(question.id)) problems.push(problem('questionnaire/duplicate-id', { id: question.id }, located.place([list, i])));
    else places.set(question.id, [list, i]);
    questions.push(question);
  };
  const inline = (question: QuestionInFile, list: 'questions' | 'closing', i: number): Question | null => {
    const marker = question.marker ?? null;
    if (marker !== null && !source.ids.includes(marker) && !broken.has(marker)) {
      problems.push(problem('questionnaire/unknown-marker', wordFacts(marker, source.ids), located.place([list, i, 'marker'])));
    }
    const levels = (marker === null ? null : source.marker(marker))?.marker.levels ?? [];
    const built = buildQuestion(question, { marker, levels, scales, language, located, path: [list, i] });
    if (!built.ok) {
      problems.push(...built.problems);
      return null;
    }
    const known = source.question(question.id) ?? under?.questions.find(({ id }) => id === question.id);
    if (known && !anyMeaning) problems.push(...otherMeaning(known, built.value, (key) => located.place([list, i, ...key])));
    return built.value;
  };
  written.questions.forEach((entry, i) => {
    if (typeof entry !== 'string') return take(inline(entry, 'questions', i), 'questions', i);
    const found = source.question(entry);
    const isExcused = source.isBroken(entry) || [...broken].some((id) => entry.startsWith(`${id}-`));
    if (!found && !isExcused)
      problems.push(
        problem('questionnaire/unknown-question', wordFacts(entry, source.questionsNear(entry)), located.place(['questions', i])),
      );
    take(found, 'questions', i);
  });
  (written.closing ?? []).forEach((question, i) => take(inline(question, 'closing', i), 'closing', i));
  problems.push(...source.problems, ...showIfProblems(written, questions, located));
  if (problems.length > 0) return bad(problems);

  const domains: readonly Domain[] = merged(
    library.domains,
    (written.domains ?? []).map(({ id, name }) => ({ id, name: localised(name, language) })),
  );
  const shown = [...new Set(questions.map(shownMarker))].flatMap((id) => (id === null ? [] : (source.marker(id)?.marker ?? [])));
  const isScored = ({ id }: Marker): boolean => questions.some((question) => question.marker === id && !asksCustomersAlone(question));
  const markers = shown.filter(isScored);
  const beside = shown.filter((marker) => !isScored(marker)).map(({ id, name }) => ({ id, name }));
  const body: Omit<Questionnaire, 'hash'> = {
    format: 1,
    id: written.id,
    name: localised(written.name, language),
    purpose: localised(written.purpose ?? {}, language),
    introduction: localised(written.introduction ?? {}, language),
    anonymity: written.anonymity === undefined ? null : localised(written.anonymity, language),
    respondents: written.respondents ?? [],
    minutes: written.minutes ?? null,
    cadence: written.cadence ?? 'once',
    mode: written.mode ?? 'anonymous',
    attributes: written.attributes ?? [],
    ...(written.needs ? { needs: written.needs } : {}),
    smallestDifference: written['smallest-difference'] ?? 5,
    leastAnswered: written['least-answered'] ?? 0.5,
    leastCoverage: written['least-coverage'] ?? 1 / 3,
    gates: { open: written.gates?.open ?? 60, closed: written.gates?.closed ?? 40 },
    domains: domains.filter(({ id }) => markers.some(({ domain }) => domain === id)),
    markers,
    ...(beside.length > 0 ? { shownBeside: beside } : {}),
    questions,
    outside: library.outside,
  };
  const checked = checkQuestionnaire(
    body,
    placesIn(places, located),
    located,
    domains,
    (id) => source.marker(id)?.domainPlace ?? located.place(['markers']),
  );
  if (!checked.ok) return checked;
  return good({ ...body, hash: hashQuestionnaire(body) }, [...checked.warnings, ...untargeted]);
}

const placesIn =
  (places: ReadonlyMap<string, ['questions' | 'closing', number]>, located: Located<unknown>) => (question: string, key?: string) => {
    const at = places.get(question);
    return located.place(at ? [...at, ...(key ? [key] : [])] : ['questions']);
  };

/** What stands beside `all`, `any` or `not` is built as one more part of it, at no place of its own. */
function isMixed({ all, any: some, not, ...leaf }: ConditionInFile): boolean {
  const parts = [all, some, not, Object.keys(leaf).length > 0 ? leaf : undefined].filter((part) => part !== undefined);
  return parts.length > 1 || [...(all ?? []), ...(some ?? []), ...(not ? [not] : [])].some(isMixed);
}

/** Conditions are checked as they are written, so that a fault elsewhere in a question, or in another one, hides none of theirs. */
function showIfProblems(written: QuestionnaireFile, questions: readonly Question[], located: Located<unknown>): readonly Problem[] {
  const built = new Map(questions.map((question) => [question.id, question]));
  const entries = (['questions', 'closing'] as const).flatMap((list) =>
    (written[list] ?? []).map((entry, i) => ({
      list,
      i,
      inline: typeof entry === 'string' ? null : entry,
      id: typeof entry === 'string' ? entry : entry.id,
    })),
  );
  const all = entries.map(({ id }) => id);
  const known = entries.filter(({ id, inline }) => inline !== null || built.has(id)).map(({ id }) => id);
  const earlier = new Map<string, Question | null>();
  return entries.flatMap(({ list, i, inline, id }) => {
    const placeAt = (path: Path): Place =>
      located.place(inline?.['show-if'] ? [list, i, 'show-if', ...(isMixed(inline['show-if']) ? [] : path)] : [list, i]);
    const condition = inline ? inline['show-if'] && buildCondition(inline['show-if']) : built.get(id)?.showIf;
    const found = condition ? conditionProblems(condition, id, { earlier, all, known }, placeAt) : [];
    earlier.set(id, built.get(id) ?? null);
    return found;
  });
}
