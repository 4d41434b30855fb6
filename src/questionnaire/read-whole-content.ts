import type { Located } from '#document/read-document';
import type { Schema } from '#document/schema';
import { bad, good, type Language, type Outcome, type Problem } from '#problem';
import { expectationsSchema } from './expectations-schema';
import type { Library } from './library';
import { markerSchema } from './marker-schema';
import type { DomainsFile, ExpectationsFile, MarkerInFile, QuestionnaireFile, ScalesFile } from './questionnaire-file';
import { domainsSchema, questionnaireSchema, scalesSchema } from './questionnaire-schema';
import { readCompanion } from './read-companion';
import { readQuestionnaire } from './read-questionnaire';
import { readSource, type SourceText } from './read-source';
import type { AskedFile, WholeContent } from './strict-rule';

/** Every content file in reach by what it is, what is looked at last. */
export type ContentTexts = Readonly<
  Record<
    'scales' | 'domains' | 'expectations' | 'markers' | 'questionnaires' | 'sources' | 'reserves' | 'glossaries',
    readonly SourceText[]
  >
>;

/** Reads all content in reach with the places of its parts; `languages` are those that no text may lack. */
export function readWholeContent(texts: ContentTexts, library: Library, languages: readonly Language[]): Outcome<WholeContent> {
  const problems: Problem[] = [];
  const read = <T>(kind: keyof ContentTexts, readOne: (source: SourceText) => Outcome<T>): readonly T[] =>
    texts[kind].flatMap((source) => {
      const outcome = readOne(source);
      if (!outcome.ok) problems.push(...outcome.problems);
      return outcome.ok ? [outcome.value] : [];
    });
  const content: WholeContent = {
    languages,
    library,
    scales: read('scales', written<ScalesFile>(scalesSchema)),
    domains: read('domains', written<DomainsFile>(domainsSchema)),
    expectations: read('expectations', written<ExpectationsFile>(expectationsSchema)),
    markers: read('markers', written<MarkerInFile>(markerSchema)),
    questionnaires: read('questionnaires', (source) => readAsked(source, library)),
    sources: read('sources', (source) => readCompanion('sources', source)),
    reserves: read('reserves', (source) => readCompanion('reserve', source)),
    glossaries: read('glossaries', (source) => readCompanion('glossary', source)),
  };
  return problems.length > 0 ? bad(problems) : good(content);
}

const written =
  <T>(schema: Schema) =>
  (source: SourceText): Outcome<Located<T>> =>
    readSource<T>(withPlaces(source), schema);

/** What the build parsed knows no places. */
const withPlaces = ({ text, file }: SourceText): SourceText => ({ text, file });

function readAsked(source: SourceText, library: Library): Outcome<AskedFile> {
  const located = readSource<QuestionnaireFile>(withPlaces(source), questionnaireSchema);
  if (!located.ok) return located;
  const questionnaire = readQuestionnaire(source, library);
  return questionnaire.ok ? good({ ...located.value, questionnaire: questionnaire.value }) : questionnaire;
}
