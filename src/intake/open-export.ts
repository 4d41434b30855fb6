import { bad, good, type Localised, languages, type Outcome, type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { decodeBytes } from './decode-bytes';
import { ownColumnNames } from './header-names';
import { type Records, readRecords } from './read-records';
import { sniffDelimiter, statedDelimiter } from './sniff-delimiter';
import type { SurveyTool } from './survey-tool';
import { surveyToolOf } from './survey-tools';

/** What the user says about an export; null: found out. */
export interface ExportWishes {
  readonly tool: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

/** A survey export, opened: its records, and what was found out about it. */
export interface SurveyExport extends Records {
  readonly file: string;
  readonly tool: SurveyTool;
  readonly encoding: string;
  readonly delimiter: string;
}

/** Bytes of an export → its records: encoding, delimiter, line ends and tool are found out where not stated. Never throws. */
export function openExport(bytes: Uint8Array, file: string, questionnaire: Questionnaire, wishes: ExportWishes): Outcome<SurveyExport> {
  const decoded = decodeBytes(bytes, file, wishes.encoding, [...ownColumnNames, ...textsOf(questionnaire)]);
  if (!decoded.ok) return decoded;
  const stated = statedDelimiter(decoded.value.text);
  const delimiter = wishes.delimiter ?? stated.delimiter ?? sniffDelimiter(stated.text);
  const records = readRecords(stated.text, file, delimiter);
  if (!records.ok) return records;
  const tool = surveyToolOf(records.value.header.cells, wishes.tool);
  if (!tool.ok) return tool;
  if (records.value.rows.length === 0) return bad([problem('import/empty', {}, wholeFile(file))]);
  const { encoding, confirmedBy } = decoded.value;
  const { empty, short } = records.value;
  const warnings: Problem[] = [
    ...(confirmedBy === null ? [] : [problem('import/guessed-encoding', { encoding, sample: confirmedBy }, wholeFile(file))]),
    ...(empty > 0 ? [problem('import/empty-rows', { count: empty }, wholeFile(file))] : []),
    ...(short > 0 ? [problem('import/short-rows', { count: short }, wholeFile(file))] : []),
  ];
  return good({ ...records.value, file, tool: tool.value, encoding, delimiter }, warnings);
}

const localisedTexts = (text: Localised): readonly string[] => languages.flatMap((language) => text[language] ?? []);

/** Everything of a questionnaire that may stand in an export. */
const textsOf = ({ questions }: Questionnaire): readonly string[] => [
  ...new Set(questions.flatMap(({ text, options }) => [...localisedTexts(text), ...options.flatMap(({ label }) => localisedTexts(label))])),
];
