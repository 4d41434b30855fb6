import { analyse } from 'chardet';
import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { softForm } from './normal-form';

export interface DecodedText {
  readonly text: string;
  /** As TextDecoder calls it: utf-8, utf-16le, windows-1251. */
  readonly encoding: string;
  /** A legacy code page that was only guessed: the known text that confirmed it. Null when there is no doubt. */
  readonly confirmedBy: string | null;
}

const legacy = ['windows-1251', 'windows-1250', 'windows-1252'] as const;
const accepted = ['utf-8', 'utf-16le', 'utf-16be', ...legacy, 'iso-8859-2', 'koi8-r', 'ibm866'] as const;
const someBytes = 256 * 1024;

/**
 * The text of an export. Marks and strict UTF-8 first; a legacy code page only where one of `known` (headers of survey tools, texts of the
 * questionnaire) that is not plain Latin is found in it; else refused, for a wrong guess garbles every answer. `encoding` always wins.
 */
export function decodeBytes(bytes: Uint8Array, file: string, encoding: string | null, known: readonly string[]): Outcome<DecodedText> {
  const place = wholeFile(file);
  const starts = (...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return bad([problem('import/workbook', {}, place)]);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return bad([problem('import/old-workbook', {}, place)]);
  if (encoding !== null) return decodeAs(bytes, file, encoding);
  const marked = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : null;
  if (marked !== null) return decodeAs(bytes, file, marked);
  if (bytes.includes(0)) return refused(file);
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return good({ text, encoding: 'utf-8', confirmedBy: null });
  return guessed(bytes, file, known);
}

/** An encoding as TextDecoder calls it, by any of its usual names. */
export function readEncoding(wanted: string): Outcome<string> {
  const name = wanted
    .toLowerCase()
    .replace(/^cp-?(?=125)/, 'windows-')
    .replace(/^utf(?=8|16)/, 'utf-');
  const encoding = accepted.find((each) => each === name || (name === 'utf-16' && each === 'utf-16le'));
  return encoding ? good(encoding) : bad([problem('import/unknown-encoding', wordFacts(wanted, accepted))]);
}

function decodeAs(bytes: Uint8Array, file: string, wanted: string): Outcome<DecodedText> {
  const known = readEncoding(wanted);
  if (!known.ok) return known;
  const encoding = known.value;
  const text = decoded(bytes, encoding);
  return text === null
    ? bad([problem('import/wrong-encoding', { encoding }, wholeFile(file))])
    : good({ text, encoding, confirmedBy: null });
}

function guessed(bytes: Uint8Array, file: string, known: readonly string[]): Outcome<DecodedText> {
  const likely = analyse(bytes.subarray(0, someBytes)).map(({ name }) => superset[name] ?? name.toLowerCase());
  const order = legacy.toSorted((a, b) => rank(likely, a) - rank(likely, b));
  const telling = known.filter((text) => /[^\u0000-\u007f]/.test(text) && text.length > 3).map((text) => ({ text, soft: softForm(text) }));
  const tried = order.flatMap((encoding) => {
    const text = decoded(bytes, encoding);
    if (text === null) return [];
    const sample = softForm(text.slice(0, someBytes));
    return [{ encoding, text, found: telling.filter(({ soft }) => sample.includes(soft)).map((one) => one.text) }];
  });
  const most = Math.max(0, ...tried.map(({ found }) => found.length));
  const [best, ...others] = tried.filter(({ found }) => found.length === most);
  // Two code pages that fit alike and give different letters: a guess would be a gamble.
  if (!best || most === 0 || others.some(({ text }) => text !== best.text)) return refused(file);
  return good({ text: best.text, encoding: best.encoding, confirmedBy: best.found[0] ?? '' });
}

/** The ISO pages that the Windows ones contain, as far as letters go. */
const superset: Readonly<Record<string, string>> = { 'ISO-8859-1': 'windows-1252', 'ISO-8859-2': 'windows-1250' };

const rank = (likely: readonly string[], encoding: string): number => {
  const at = likely.indexOf(encoding);
  return at < 0 ? likely.length : at;
};

const refused = (file: string): Outcome<never> => bad([problem('import/encoding', { known: accepted }, wholeFile(file))]);

/** Null where the bytes are not in that encoding. A byte order mark is taken off. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
