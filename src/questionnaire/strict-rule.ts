import type { Located } from '#document/read-document';
import type { Language, Problem } from '#problem';
import type { Library } from './library';
import type { Questionnaire } from './questionnaire';
import type { DomainsFile, ExpectationsFile, MarkerInFile, QuestionnaireFile, ScalesFile } from './questionnaire-file';
import type { GlossaryFile, ReserveFile, SourcesFile } from './read-companion';

/** A content file as it is written, with the places of its parts. */
export type ContentFile<T> = Located<T>;

/** A questionnaire as written, and what it comes to with everything it picks. */
export interface AskedFile extends ContentFile<QuestionnaireFile> {
  readonly questionnaire: Questionnaire;
}

/**
 * All content in reach, file by file: what is looked at comes after what it stands beside or is written over.
 * Where two files contradict each other the later one is to be mended.
 */
export interface WholeContent {
  /** Languages that no text may lack. */
  readonly languages: readonly Language[];
  /** What the files come to together. */
  readonly library: Library;
  readonly scales: readonly ContentFile<ScalesFile>[];
  readonly domains: readonly ContentFile<DomainsFile>[];
  readonly expectations: readonly ContentFile<ExpectationsFile>[];
  readonly markers: readonly ContentFile<MarkerInFile>[];
  readonly questionnaires: readonly AskedFile[];
  readonly sources: readonly ContentFile<SourcesFile>[];
  readonly reserves: readonly ContentFile<ReserveFile>[];
  readonly glossaries: readonly ContentFile<GlossaryFile>[];
}

/** What a member of the strict rules shelf does: everything in the content that breaks it, at its place. */
export type StrictRule = (content: WholeContent) => readonly Problem[];
