import { type Language, type Localised, languages } from '#problem';
import type { Wording } from '#wording/wording';
import type { Form } from './form';
import { choiceLists } from './xlsform/choice-lists';
import type { SurveyRow } from './xlsform/survey-row';
import { surveyRows } from './xlsform/survey-rows';

/** As XLSForm names languages; whoever answers picks one of them. */
const languageNames: Readonly<Record<Language, string>> = { en: 'English (en)', ru: 'Русский (ru)', pl: 'Polski (pl)' };
/** The same form has the same bytes whenever it is written. */
const noTime = new Date('2000-01-01T00:00:00Z');

type Line = readonly string[];

/**
 * An XLSForm workbook (xlsform.org) in all three languages, for KoboToolbox, ODK and whatever else reads them; what they collect, saved as CSV,
 * `import` reads by the names that stand in it.
 */
export const xlsform: Form = async (questionnaire, order, wording) => {
  const { writeXlsx } = await import('hucre/xlsx');
  const lists = choiceLists();
  const rows = surveyRows(questionnaire, order, lists);
  const { id, name, hash } = questionnaire;
  const each = (text: Localised | undefined): Line => languages.map((language) => (text ? textIn(text, language, wording) : ''));
  const survey = [surveyHead, ...rows.map((row) => surveyLine(row, each))];
  const choices = [
    ['list_name', 'name', ...languages.map((language) => `label::${languageNames[language]}`)],
    ...lists.all().flatMap(({ list, choices: options }) => options.map((option) => [list, option.name, ...each(option.label)])),
  ];
  const settings = [
    ['form_title', 'form_id', 'version', 'default_language', 'style'],
    [plain(wording.text(name)), id, hash.slice(0, 12), languageNames[wording.language], 'pages'],
  ];
  return writeXlsx({
    sheets: [sheet('survey', survey, 2), sheet('choices', choices, 2), sheet('settings', settings, 0)],
    properties: { title: plain(wording.text(name)), creator: 'culture-audit', created: noTime, modified: noTime },
  });
};

const surveyHead: Line = [
  'type',
  'name',
  ...languages.map((language) => `label::${languageNames[language]}`),
  ...languages.map((language) => `hint::${languageNames[language]}`),
  'required',
  'relevant',
  'appearance',
  'constraint',
  ...languages.map((language) => `constraint_message::${languageNames[language]}`),
  'calculation',
];

const surveyLine = (row: SurveyRow, each: (text: Localised | undefined) => Line): Line => [
  row.type,
  row.name,
  ...each(row.label),
  ...each(row.hint),
  row.required ? 'yes' : '',
  row.relevant ?? '',
  row.appearance ?? '',
  row.constraint ?? '',
  ...each(row.constraintMessage),
  row.calculation ?? '',
];

const textIn = (text: Localised, language: Language, wording: Wording): string => plain(text[language] ?? wording.text(text));

/** A text that no reader takes for a reference to a question. */
const plain = (text: string): string => printable(text.replace(/\$\{/g, '$ {'));

/** What XML can hold. */
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');

const widths: Readonly<Record<string, number>> = { type: 24, name: 30, list_name: 24, relevant: 40 };

function sheet(name: string, rows: readonly Line[], frozen: number) {
  const [head = []] = rows;
  return {
    name,
    columns: head.map((title) => ({ width: widths[title] ?? (title.startsWith('label') ? 48 : 18) })),
    rows: rows.map((line) => line.map((text) => printable(text) || null)),
    freezePane: { rows: 1, columns: frozen },
  };
}
