import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Localised, Problem } from '#problem';
import { countFormatters } from './count-formatters';
import type { MessageKey } from './messages';
import { textsOf } from './texts';

export type MessageArguments = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What is said in one language: sentences, numbers, dates, lists, quotes. */
export interface Wording {
  readonly language: Language;
  /** The sentence of a key; arguments as named in its ICU text. */
  say(key: MessageKey, args?: MessageArguments): string;
  /** Picks the language of a text that questionnaires or users wrote; falls back to en, then to any. */
  text(localised: Localised): string;
  /** A number with this language's decimal mark; `decimals` fixed, 0 unless told. Minus is U+2212. */
  number(value: number, decimals?: number): string;
  /** As `number`, with an explicit + or − sign (0 has none). */
  signed(value: number, decimals?: number): string;
  /** An ISO date (2026-11-22) written out in this language. */
  date(iso: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** In this language's quotation marks. */
  quote(text: string): string;
  /** What is wrong, and what to do about it. */
  problem(problem: Problem): { readonly what: string; readonly todo: string };
}

const quotes: Record<Language, readonly [string, string]> = { en: ['“', '”'], ru: ['«', '»'], pl: ['„', '”'] };
/** Quotes inside quotes. */
const innerQuotes: Record<Language, readonly [string, string]> = { en: ['‘', '’'], ru: ['„', '“'], pl: ['«', '»'] };
const withInnerQuotes = (text: string, language: Language): string =>
  text.replace(/"([^"]*)"|“([^”]*)”|«([^»]*)»|„([^”]*)”/g, (_, a, b, c, d) => innerQuotes[language].join(a ?? b ?? c ?? d));
const formatters = new Map<string, IntlMessageFormat>();

function format(text: string, language: Language, args: MessageArguments): string {
  if (!text.includes('{') && !text.includes("'")) return text;
  if (!text.includes("'") && !/\{[^{}]*[,{]/.test(text)) return fillIn(text, args);
  const key = `${language}\u0000${text}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new IntlMessageFormat(text, language, undefined, { ignoreTag: true, formatters: countFormatters });
    formatters.set(key, formatter);
  }
  return String(formatter.format(args));
}

/** A text with nothing but names in braces. */
function fillIn(text: string, args: MessageArguments): string {
  return text.replace(/\{\s*([^{}\s]+)\s*\}/g, (_, name: string) => {
    if (!(name in args)) throw new Error(`“${text}” needs “${name}”`);
    const value = args[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

export function wordingFor(language: Language): Wording {
  const number = (value: number, decimals = 0): string => {
    const shown = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
    return shown.replace(/^-/, '−').replace(/^−(0([.,]0+)?)$/, '$1');
  };
  const list = (items: readonly string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  const quote = (text: string): string => quotes[language].join(withInnerQuotes(text, language));
  const texts = textsOf(language);
  return {
    language,
    number,
    list,
    quote,
    say: (key, args = {}) => format(texts.sentence(key), language, args),
    text: (localised) => localised[language] ?? localised.en ?? Object.values(localised).find((text) => text) ?? '',
    signed: (value, decimals = 0) => {
      const shown = number(value, decimals);
      return value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
    },
    date: (iso) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    problem: ({ code, facts }) => {
      const shown = Object.fromEntries(
        Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? fact.join(', ') : fact]),
      );
      const { what, todo } = texts.problem(code);
      return { what: format(what, language, shown), todo: format(todo, language, shown) };
    },
  };
}
