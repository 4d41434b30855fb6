import { stringify } from 'csv-stringify/sync';
import type { Language } from '#problem';
import { visibleText } from '#wording/visible-text';
import type { Format } from './format';

/** What Excel takes as separator where the decimal mark is a comma; LibreOffice sees either by itself. */
const delimiters: Readonly<Record<Language, string>> = { en: ',', ru: ';', pl: ';' };

/** A blank before a formula sign hides it from the writer's own guard, and some programs skip blanks. */
const hiddenFormula = /^\s+(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

const cell = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? visibleText(value).replace(hiddenFormula, '') : value;

/** The report's figures for spreadsheets: UTF-8 with mark, CRLF, stable English keys; numbers bare, no text can act as a formula. */
export const csv: Format = {
  name: 'csv',
  extension: 'csv',
  render: ({ dataset, language }) =>
    stringify([dataset.columns.map(({ key }) => cell(key)), ...dataset.rows.map((row) => row.map(cell))], {
      bom: true,
      delimiter: delimiters[language],
      escape_formulas: true,
      record_delimiter: '\r\n',
    }),
};
