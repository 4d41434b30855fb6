import { type Role, roles } from '#questionnaire/questionnaire';
import type { JournalEntry, JournalHead } from './journal';
import { type AnswerState, answerStates } from './response';

type Fields = Readonly<Record<string, unknown>>;

/** One whole line of a journal; null when it is not one that this program writes. */
export function parseJournalLine(line: string): JournalHead | JournalEntry | { readonly kind: 'newer'; readonly version: number } | null {
  const fields = parse(line);
  if (fields === null) return null;
  if (typeof fields.format === 'number' && Number.isInteger(fields.format) && fields.format > 1)
    return { kind: 'newer', version: fields.format };
  const keys = keysOf.get(formOf(fields));
  if (!keys || Object.keys(fields).length !== keys.length || !keys.every((key) => Object.hasOwn(fields, key))) return null;
  return read(fields);
}

const headKeys = [
  'format',
  'kind',
  'id',
  'respondent',
  'questionnaire',
  'hash',
  'role',
  'unit',
  'attributes',
  'language',
  'markers',
  'consent',
  'opened',
];

/** A stop names the question on the screen, the head of a draft its row. */
function formOf(fields: Fields): string {
  if (fields.kind === 'state' && Object.hasOwn(fields, 'question')) return 'stop';
  return fields.kind === 'head' && Object.hasOwn(fields, 'row') ? 'draft' : String(fields.kind);
}

/** A map, for a line may name anything, also what every object has. */
const keysOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['head', headKeys],
  ['draft', [...headKeys, 'row']],
  ['answer', ['kind', 'question', 'state', 'code', 'at']],
  ['note', ['kind', 'question', 'marker', 'text', 'quote', 'evidence', 'at']],
  ['state', ['kind', 'state', 'at']],
  ['stop', ['kind', 'state', 'question', 'at']],
  ['consent', ['kind', 'consent', 'at']],
]);

function parse(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
const isAnswerState = (value: unknown): value is AnswerState => answerStates.some((state) => state === value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isAttributes = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);

function read(fields: Fields): JournalHead | JournalEntry | null {
  const { kind, at } = fields;
  if (kind === 'head') return readHead(fields);
  if (!isTextOrNull(at)) return null;
  switch (kind) {
    case 'answer': {
      const { question, state, code } = fields;
      if (!isText(question) || !isAnswerState(state) || !isText(code)) return null;
      return (state === 'answered') === (code !== '') ? { kind, question, state, code, at } : null;
    }
    case 'note': {
      const { question, marker, text, quote, evidence } = fields;
      if (!isTextOrNull(question) || !isTextOrNull(marker) || !isText(text) || !isBoolean(quote) || !isBoolean(evidence)) return null;
      return { kind, question, marker, text, quote, evidence, at };
    }
    case 'state': {
      const { state, question } = fields;
      if (state !== 'finished' && state !== 'stopped' && state !== 'finished-here') return null;
      if (question === undefined) return { kind, state, at };
      return isText(question) ? { kind, state, question, at } : null;
    }
    case 'consent':
      return isBoolean(fields.consent) ? { kind, consent: fields.consent, at } : null;
    default:
      return null;
  }
}

function readHead(fields: Fields): JournalHead | null {
  const { format, id, respondent, questionnaire, hash, role, unit, attributes, language, markers, consent, opened } = fields;
  if (format !== 1 || !isText(id) || !isText(respondent) || !isText(questionnaire) || !isText(hash) || !isText(language)) return null;
  if (role !== null && !isRole(role)) return null;
  if (!isTextOrNull(unit) || !isAttributes(attributes) || (markers !== null && !isTexts(markers))) return null;
  if (!isBoolean(consent) || !isTextOrNull(opened)) return null;
  const head = {
    format: 1,
    kind: 'head',
    id,
    respondent,
    questionnaire,
    hash,
    role,
    unit,
    attributes,
    language,
    markers,
    consent,
    opened,
  } as const;
  if (fields.row === undefined) return head;
  return isText(fields.row) && /^[0-9a-f]{32}$/.test(fields.row) ? { ...head, row: fields.row } : null;
}
