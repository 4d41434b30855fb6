import type { Located } from '#document/read-document';
import { bad, good, type Language, type Outcome } from '#problem';
import { checkFormat } from './check-format';
import { companionSchemas } from './companion-schemas';
import type { Text } from './questionnaire-file';
import { readSource, type SourceText } from './read-source';
import { repeatedIds } from './repeated-ids';

export interface SourcesFile {
  format: number;
  sources: {
    id: string;
    title: Text;
    /** Every statement, one with parts by its parts: S1.16a, S1.16b. */
    statements: string[];
    /** What stands in the text without belonging to it: dates, teasers, notices. */
    furniture?: string[];
  }[];
}

export interface ReserveFile {
  format: number;
  questions: string[];
}

/** A concept: its word in each language, and words not to be used for it; `*` stands for an ending. */
export interface Term {
  id: string;
  en?: string;
  ru?: string;
  pl?: string;
  avoid?: Partial<Record<Language, string[]>>;
}

export interface GlossaryFile {
  format: number;
  terms: Term[];
}

interface Companions {
  sources: SourcesFile;
  reserve: ReserveFile;
  glossary: GlossaryFile;
}

/** Reads a file that stands beside markers and questionnaires, or says everything that is wrong with it. */
export function readCompanion<Kind extends keyof Companions>(kind: Kind, source: SourceText): Outcome<Located<Companions[Kind]>> {
  const document = readSource<Companions[Kind]>(source, companionSchemas[kind]);
  if (!document.ok) return document;
  const located = document.value;
  const value: SourcesFile | ReserveFile | GlossaryFile = located.value;
  const problems = [
    ...checkFormat(value.format, located),
    ...('sources' in value ? repeatedIds(value.sources, located, ['sources']) : []),
    ...('terms' in value ? repeatedIds(value.terms, located, ['terms']) : []),
  ];
  return problems.length > 0 ? bad(problems) : good(located);
}
