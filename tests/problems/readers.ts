import { importExport } from '#intake/import-export';
import { noMapping } from '#intake/mapping';
import { openExport } from '#intake/open-export';
import { readAnswerSheet, type SheetTarget } from '#intake/read-answer-sheet';
import { readMapping } from '#intake/read-mapping';
import { good, type Outcome, type Problem } from '#problem';
import { readExpectations } from '#questionnaire/read-expectations';
import { readMarker } from '#questionnaire/read-marker';
import { readQuestionnaire } from '#questionnaire/read-questionnaire';
import { readJournal } from '#response/read-journal';
import { readTable } from '#response/read-table';
import { readAudit } from '#workspace/read-audit';
import { readKpis } from '#workspace/read-kpis';
import { bytesOf, questionnaire as serviceCheck, target } from '../intake/sample';
import { markerIds, shippedLibrary } from '../questionnaire/shipped';
import { sampleQuestionnaire } from '../response/sample-questionnaire';
import { goodValue } from '../sample/good-value';

/** The questionnaire that the examples of kpis, tables, journals and sheets are read against. */
export const asked = sampleQuestionnaire();
const anonymous = { ...asked, id: 'anonymous', mode: 'anonymous' as const };
const site = { name: 'site', values: ['Warsaw', 'Gdansk'].map((value) => ({ value, headcount: null })) };

const sheetTarget: SheetTarget = {
  attributes: new Map([['site', ['Warsaw', 'Gdansk']]]),
  units: ['Warsaw', 'Gdansk'],
  rolesOf: () => ['leader', 'front-line', 'auditor'],
  questionnaire: (id) => good(id === 'anonymous' ? anonymous : asked),
};

function found(outcome: Outcome<unknown>): readonly Problem[] {
  return outcome.ok ? outcome.warnings : outcome.problems;
}

function table(bytes: Uint8Array): readonly Problem[] {
  const opened = readTable([bytes], 'answers.csv', asked, new Map([['site', ['Warsaw', 'Gdansk']]]));
  if (!opened.ok) return opened.problems;
  for (const _ of opened.value.batch.rows);
  return [...opened.value.problems(), ...opened.warnings];
}

function exported(bytes: Uint8Array, mapping = noMapping): readonly Problem[] {
  const { tool, encoding, delimiter } = mapping;
  const opened = openExport(bytes, 'export.csv', serviceCheck, { tool, encoding, delimiter });
  if (!opened.ok) return opened.problems;
  const { problems, warnings } = importExport(opened.value, target, { mapping, partial: false });
  return [...opened.warnings, ...problems, ...warnings];
}

/** A mapping that is right in itself, held against an export. */
function applied(text: string): readonly Problem[] {
  const header = 'ID,Start time,Completion time,Email,Name,cf1\n1,a,b,c,d,3\n';
  return exported(bytesOf(header), goodValue(readMapping(text, 'mapping.yaml', target)));
}

const plain = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Everything that reads a text of the user's, by the name of the file it is called in problems. */
export const readers = {
  questionnaire: ['mine.yaml', (bytes) => found(readQuestionnaire({ text: plain(bytes), file: 'mine.yaml' }, shippedLibrary))],
  marker: ['my-marker.yaml', (bytes) => found(readMarker({ text: plain(bytes), file: 'my-marker.yaml' }, shippedLibrary.scales, 'en'))],
  expectations: [
    'expectations.yaml',
    (bytes) => found(readExpectations({ text: plain(bytes), file: 'expectations.yaml' }, { ...shippedLibrary, markerIds })),
  ],
  audit: ['audit.yaml', (bytes) => found(readAudit(plain(bytes), 'audit.yaml', { questionnaires: ['self-check'], markers: markerIds }))],
  kpis: ['kpis.yaml', (bytes) => found(readKpis(plain(bytes), 'kpis.yaml', [asked], { attributes: [site], unit: 'site' }))],
  table: ['answers.csv', table],
  export: ['export.csv', (bytes) => exported(bytes)],
  mapping: ['mapping.yaml', (bytes) => found(readMapping(plain(bytes), 'mapping.yaml', target))],
  applied: ['mapping.yaml', (bytes) => applied(plain(bytes))],
  sheet: ['sheet.yaml', (bytes) => found(readAnswerSheet(plain(bytes), 'sheet.yaml', sheetTarget))],
  journal: ['leader-01.sample.jsonl', (bytes) => found(readJournal(plain(bytes), 'leader-01.sample.jsonl', asked))],
} satisfies Record<string, readonly [file: string, read: (bytes: Uint8Array) => readonly Problem[]]>;

export type ReaderName = keyof typeof readers;
