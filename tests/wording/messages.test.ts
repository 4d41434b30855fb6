import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { type Language, languages, problemCodes } from '#problem';
import type { Message } from '#wording/message';
import { messages } from '#wording/messages';
import { problemMessages } from '#wording/problem-messages';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const [literal, argument, number, date, time, select, plural] = [0, 1, 2, 3, 4, 5, 6];

const placeholders = Object.keys(messages).filter((key) => key.endsWith('.placeholder'));
const sentences: [string, Message][] = [
  ...(Object.entries(messages) as [string, Message][]).filter(([key]) => !placeholders.includes(key)),
  ...Object.entries(problemMessages).flatMap(([code, { what, todo }]): [string, Message][] => [
    [`${code} what`, what],
    [`${code} todo`, todo],
  ]),
];
const texts = sentences.flatMap(([key, message]) => languages.map((language) => ({ key, language, text: message[language] })));

const parse = (text: string, language: Language): Element[] =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();

/** Every element, those inside select and plural included. */
function* walk(elements: Element[]): Generator<Element> {
  for (const element of elements) {
    yield element;
    if ('options' in element) for (const option of Object.values(element.options)) yield* walk(option.value);
  }
}
const argumentsOf = (text: string, language: Language): string[] => [
  ...new Set(
    [...walk(parse(text, language))].flatMap((element) =>
      [argument, number, date, time, select, plural].includes(element.type) && 'value' in element ? [String(element.value)] : [],
    ),
  ),
];
const literalsOf = (text: string, language: Language): string[] =>
  [...walk(parse(text, language))].flatMap((element) => (element.type === literal && 'value' in element ? [String(element.value)] : []));

/** Latin words a Russian sentence may hold: names, formats, commands, keys and values that users type. */
const latinInRussian = new Set(
  `culture audit YAML JSON CSV HTML PDF SVG Markdown UTF KPI WARTE NPS Excel Node MIT sha Ctrl Enter Esc Tab
  audit.yaml round.yaml kpis.yaml actions.yaml ledger.jsonl README.md
  init demo try interview score report round list open close check amend explain trend import export questionnaire help version
  attributes split questions tables rounds reports targets privacy minimum headcounts questionnaires launched
  show-if at-least at-most is is-not any-of dk n/a not-shown one-team leader-01 kpi what-if en ru pl
  markdown terminal html json csv svg pdf yes no true false respondent unit leader closed markers seal
  manager front-line back-office hr customer auditor lang
  xlsx xls encoding mapping draft-mapping replace include-partial values ignore question attribute skipped all
  google-forms microsoft-forms limesurvey plain windows utf le id name option code
  answers text format none sheet sheet.yaml notes yaml self-check.laptop Google Microsoft Forms
  CULTURE AUDIT WORKSPACE xlsform KoboToolbox kobo ODK form.xlsx
  in-turn people team role self-check ACCESSIBLE TERM plain
  covers furniture closing target level reserve.yaml sources.yaml
  monthly quarterly half-yearly yearly once anonymous confidential scale speed new marker show full-audit type agreement frequency importance
  maturity partly choice choices recommend number ask reversed weight required equivalent gain our-check
  leadership culture teamwork agility closeness promise renewal
  command md CULTURE AUDIT DEBUG strict bash fish value headcount department Sales jsonl`.split(/\s+/),
);
const latinWords = (text: string): string[] => text.match(/[A-Za-z][A-Za-z./-]*[A-Za-z]/g) ?? [];
const isKnownLatin = (word: string): boolean =>
  latinInRussian.has(word) || word.split(/[-/.]/).every((part) => latinInRussian.has(part) || /^[A-Z]$/.test(part) || part === '');

/** Polish texts that rightly equal the English ones. */
const sameInPolish = new Set<string>(['report.column.marker', 'report.dataset.name', 'cli.role.back-office']);

describe('every sentence the program says', () => {
  test('is there for every problem code', () => {
    expect(Object.keys(problemMessages).sort()).toEqual([...problemCodes].sort());
  });

  test('no topic still holds its placeholder', () => {
    expect(placeholders, `not written yet: ${placeholders.map((key) => key.split('.')[0]).join(', ')}`).toEqual([]);
  });

  test('is neither empty nor a note to ourselves', () => {
    const unfinished = texts.filter(({ text }) => text.trim() === '' || /\b(TODO|FIXME|XXX|TBD|lorem)\b/i.test(text));
    expect(unfinished).toEqual([]);
  });

  test('parses as ICU MessageFormat', () => {
    const broken = texts.flatMap(({ key, language, text }) => {
      try {
        parse(text, language);
        return [];
      } catch (error) {
        return [`${key} ${language}: ${error}`];
      }
    });
    expect(broken).toEqual([]);
  });

  test('uses the same arguments in every language', () => {
    const uneven = sentences.filter(
      ([, message]) => new Set(languages.map((language) => argumentsOf(message[language], language).sort().join())).size > 1,
    );
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  test('has every plural form of its language', () => {
    const lacking = texts.flatMap(({ key, language, text }) =>
      [...walk(parse(text, language))].flatMap((element) => {
        if (element.type !== plural || !('options' in element)) return [];
        const type = 'pluralType' in element ? element.pluralType : 'cardinal';
        const needed = new Intl.PluralRules(language, { type: type ?? 'cardinal' }).resolvedOptions().pluralCategories;
        const missing = needed.filter((category) => !(category in element.options));
        return missing.length ? [`${key} ${language}: ${missing}`] : [];
      }),
    );
    expect(lacking).toEqual([]);
  });

  test('is Russian where it says Russian', () => {
    const foreign = texts
      .filter(({ language }) => language === 'ru')
      .flatMap(({ key, text }) =>
        literalsOf(text, 'ru')
          .flatMap(latinWords)
          .filter((word) => !isKnownLatin(word))
          .map((word) => `${key}: ${word}`),
      );
    expect(foreign, 'translate the word, or add it to the reviewed list').toEqual([]);
  });

  test('is Polish where it says Polish', () => {
    const copied = sentences.filter(
      ([key, { en, pl }]) => en === pl && !sameInPolish.has(key) && literalsOf(en, 'en').some((text) => /\p{L}{2}/u.test(text)),
    );
    expect(
      copied.map(([key, { pl }]) => `${key}: ${pl}`),
      'translate it, or add it to the reviewed list',
    ).toEqual([]);
  });

  test('quotes with the marks of its language', () => {
    const wrong = texts.filter(
      ({ language, text }) =>
        (language === 'ru' && /[“”„]/.test(text)) || (language === 'pl' && /[“«»]/.test(text)) || (language === 'en' && /[„«»]/.test(text)),
    );
    expect(wrong.map(({ key, language }) => `${key} ${language}`)).toEqual([]);
  });
});
