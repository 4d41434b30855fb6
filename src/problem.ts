/**
 * How every room says no: a `Problem` is something the user can mend. What only we can mend is thrown.
 * Rooms return codes, places and facts; the sentences stand in `wording`, one for each code and language.
 */

/** The languages the program speaks; a problem is said in one of them. */
export const languages = ['en', 'ru', 'pl'] as const;
export type Language = (typeof languages)[number];

/** A text in one or more languages, as questionnaires and users write it. In YAML a bare string means the document's own language. */
export type Localised = Readonly<Partial<Record<Language, string>>>;

/** Every code there is. The prefix names the file (or thing) the user has to mend. */
export const problemCodes = [
  'file/not-found',
  'file/is-a-folder',
  'file/not-readable',
  'file/not-writable',
  'file/too-large',
  'file/not-utf8',
  'file/changed-meanwhile',
  'yaml/syntax',
  'yaml/duplicate-key',
  'yaml/tag',
  'yaml/nul',
  'yaml/too-deep',
  'yaml/aliases',
  'yaml/several-documents',
  'yaml/directive',
  'yaml/unknown-key',
  'yaml/missing-key',
  'yaml/wrong-type',
  'yaml/not-allowed',
  'yaml/out-of-range',
  'yaml/pattern',
  'yaml/too-few',
  'yaml/too-many',
  'yaml/format-too-new',
  'questionnaire/unknown-question',
  'questionnaire/unknown-marker',
  'questionnaire/unknown-domain',
  'questionnaire/unknown-scale',
  'questionnaire/unknown-questionnaire',
  'questionnaire/duplicate-id',
  'questionnaire/id-not-of-marker',
  'questionnaire/no-scored-question',
  'questionnaire/option-without-score',
  'questionnaire/scale-too-short',
  'questionnaire/anchors',
  'questionnaire/show-if-later',
  'questionnaire/show-if-mismatch',
  'questionnaire/missing-language',
  'questionnaire/file-name',
  'questionnaire/few-questions',
  'questionnaire/many-questions',
  'questionnaire/many-markers',
  'questionnaire/all-reversed',
  'questionnaire/mixed-scales',
  'questionnaire/double-barrelled',
  'questionnaire/changed-since-frozen',
  'response/empty-table',
  'response/no-question-column',
  'response/unknown-column',
  'response/duplicate-column',
  'response/unknown-answer',
  'response/unknown-value',
  'response/row-length',
  'response/quote',
  'response/cell-too-long',
  'response/whose-table',
  'response/not-counted',
  'response/duplicate-respondent',
  'response/journal-unreadable',
  'response/journal-unfinished',
  'response/journal-newer',
  'response/other-questionnaire',
  'response/no-answers',
  'response/different-respondent',
  'response/no-respondent-column',
  'workspace/not-found',
  'workspace/exists',
  'workspace/unknown-round',
  'workspace/round-closed',
  'workspace/round-name',
  'workspace/no-round',
  'workspace/unknown-attribute',
  'workspace/unknown-attribute-value',
  'workspace/unknown-unit',
  'workspace/minimum-too-low',
  'workspace/several-splits',
  'workspace/kpi-not-a-kpi',
  'workspace/kpi-twice',
  'workspace/round-changed',
  'workspace/leads-outside',
  'workspace/launch-date-missing',
  'workspace/locked',
  'workspace/lock-lost',
  'workspace/lock-taken-over',
  'workspace/which-questionnaire',
  'workspace/unknown-respondent',
  'workspace/no-unit',
  'workspace/which-round',
  'workspace/level-uncounted',
  'workspace/agreed-changed',
  'workspace/conflict-copy',
  'workspace/headcount',
  'workspace/headcount-twice',
  'workspace/headcount-columns',
  'privacy/too-few',
  'import/workbook',
  'import/old-workbook',
  'import/encoding',
  'import/unknown-encoding',
  'import/wrong-encoding',
  'import/guessed-encoding',
  'import/empty',
  'import/empty-rows',
  'import/short-rows',
  'import/long-row',
  'import/quote',
  'import/unknown-tool',
  'import/ambiguous-column',
  'import/column-twice',
  'import/no-question-column',
  'import/no-rows',
  'import/unknown-label',
  'import/unknown-value',
  'import/unknown-number',
  'import/dropped-columns',
  'import/missing-questions',
  'import/opposed-question',
  'import/grown',
  'import/table-changed',
  'import/one-draft',
  'import/mixed',
  'import/exports-only',
  'import/no-sheets',
  'import/same-workspace',
  'import/two-continuations',
  'import/two-respondents',
  'import/other-wording',
  'import/table-differs',
  'import/not-merged',
  'import/drafts-left',
  'sheet/no-answers',
  'sheet/no-respondent',
  'sheet/no-role',
  'sheet/no-number',
  'sheet/anonymous',
  'sheet/comment',
  'sheet/not-asked',
  'sheet/twice',
  'sheet/number-twice',
  'sheet/changed',
  'sheet/exists',
  'sheet/other-wording',
  'mapping/exists',
  'mapping/undecided',
  'mapping/unknown-question',
  'mapping/unknown-attribute',
  'mapping/unknown-option',
  'mapping/open-label',
  'mapping/unknown-code',
  'mapping/unknown-header',
  'mapping/personal-column',
  'command/no-terminal',
  'command/usage',
  'command/unknown-command',
  'command/unknown-option',
  'command/unknown-marker',
  'command/unknown-format',
  'command/unknown-language',
  'command/unknown-shell',
  'command/unknown-role',
  'command/respondent-name',
  'command/attribute',
  'command/nothing-to-ask',
  'command/anonymous',
  'command/in-turn',
  'command/people',
  'command/missing-questionnaire',
  'command/what-if',
  'command/nothing-to-check',
  'command/not-with-file',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Where a problem is. Lines and columns count from 1; null when only the file is known. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** How many characters the caret underlines. */
  readonly length: number;
  /** The offending line itself, without its line end. */
  readonly source: string | null;
}

export type Fact = string | number | readonly string[];

export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place | null;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A value with what was noticed on the way, or everything that has to be mended first. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const good = <T>(value: T, warnings: readonly Problem[] = []): Outcome<T> => ({ ok: true, value, warnings });

export const bad = (problems: readonly Problem[]): Outcome<never> => ({ ok: false, problems });

export const problem = (code: ProblemCode, facts: Problem['facts'] = {}, place: Place | null = null): Problem => ({ code, place, facts });

/** The place of a whole file. */
export const wholeFile = (file: string): Place => ({ file, line: null, column: null, length: 0, source: null });
