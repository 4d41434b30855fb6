import { wordFacts } from '#document/nearest';
import type { Located, Path } from '#document/read-document';
import { bad, good, languages, type Outcome, type Problem, problem } from '#problem';
import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import type { AnswerSheet } from './answer-sheet';
import type { SheetFile } from './sheet-file';
import type { SheetWords } from './sheet-words';

/** What the audit declares about respondents. */
export interface SheetGroups {
  /** Attribute to values; an empty list takes any value. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** What auditors may rate besides the organisation. */
  readonly units: readonly string[];
  rolesOf(questionnaire: Questionnaire): readonly Role[];
}

type SheetHead = Pick<AnswerSheet, 'respondent' | 'number' | 'role' | 'unit' | 'attributes' | 'language' | 'consent'>;

/** As codes of interviews: legal in a file name everywhere, the same whatever the case. */
const code = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestCode = 60;
const yes = ['yes', 'true', 'да', 'tak'];
const no = ['no', 'false', 'нет', 'nie'];

/** Who filled the sheet: what is missing or unknown is a problem at its line. */
export function readSheetHead(
  located: Located<SheetFile>,
  { word }: SheetWords,
  questionnaire: Questionnaire,
  groups: SheetGroups,
): Outcome<SheetHead> {
  const problems: Problem[] = [];
  const at = (...path: Path) => (Object.hasOwn(located.value, path[0] ?? '') ? located.keyPlace(path) : located.place([]));
  const isAnonymous = questionnaire.mode === 'anonymous';
  const respondent = word(['respondent']).toLowerCase();
  const number = word(['sheet']);
  if (isAnonymous) {
    for (const key of ['respondent', 'unit', 'consent'])
      if (word([key]) !== '') problems.push(problem('sheet/anonymous', { key }, at(key)));
    if (!/^[0-9a-f]{32}$/.test(number)) problems.push(problem('sheet/no-number', {}, at('sheet')));
  } else if (respondent === '') problems.push(problem('sheet/no-respondent', {}, at('respondent')));
  else if (respondent.length > longestCode || !code.test(respondent))
    problems.push(problem('command/respondent-name', { word: respondent }, located.place(['respondent'])));

  const known = groups.rolesOf(questionnaire).filter((each) => !isAnonymous || each !== 'auditor');
  const stated = word(['role']).toLowerCase();
  const role = known.find((each) => each === stated) ?? null;
  if (stated === '') problems.push(problem('sheet/no-role', { known }, at('role')));
  else if (role === null) problems.push(problem('command/unknown-role', wordFacts(stated, known), located.place(['role'])));

  const unit = declared(word(['unit']), groups.units);
  if (unit === null) problems.push(problem('workspace/unknown-unit', wordFacts(word(['unit']), groups.units), located.place(['unit'])));

  const consent = word(['consent']).toLowerCase();
  if (consent !== '' && !yes.includes(consent) && !no.includes(consent))
    problems.push(problem('yaml/not-allowed', { key: 'consent', ...wordFacts(consent, ['yes', 'no']) }, located.place(['consent'])));

  const attributes = readAttributes(located, word, groups, problems);
  const level = groups.attributes.get('level');
  if (role !== null && role !== 'customer' && attributes.level === undefined && level?.includes(role)) attributes.level = role;
  if (problems.length > 0 || role === null) return bad(problems);
  return good({
    respondent: isAnonymous ? null : respondent,
    number: isAnonymous ? number : null,
    role,
    unit: unit || null,
    attributes,
    language: languages.find((language) => language === located.value.language) ?? 'en',
    consent: consent === '' ? null : yes.includes(consent),
  });
}

function readAttributes(
  located: Located<SheetFile>,
  word: SheetWords['word'],
  { attributes }: SheetGroups,
  problems: Problem[],
): Record<string, string> {
  const stated: Record<string, string> = {};
  for (const name of Object.keys(located.value.attributes ?? {})) {
    const written = word(['attributes', name]);
    const values = attributes.get(name);
    if (!values) {
      problems.push(
        problem('workspace/unknown-attribute', wordFacts(name, [...attributes.keys()]), located.keyPlace(['attributes', name])),
      );
      continue;
    }
    const value = values.length === 0 ? written : declared(written, values);
    if (value === null) {
      const place = located.place(['attributes', name]);
      problems.push(problem('workspace/unknown-attribute-value', { ...wordFacts(written, values), attribute: name }, place));
    } else if (value !== '') stated[name] = value;
  }
  return stated;
}

/** The value as it is declared; empty where nothing was written, null where it is unknown. */
const declared = (written: string, values: readonly string[]): string | null =>
  written === ''
    ? ''
    : (values.find((value) => value === written) ?? values.find((value) => value.toLowerCase() === written.toLowerCase()) ?? null);
