import type { Language } from '#problem';

/**
 * How small counts are written and which plural they take, without asking ICU: to make its first formatter takes longer than to say a whole page.
 * Only for whole numbers from 0 to 999, which no language groups; everything else goes to Intl. Rules: Unicode CLDR 46, integers.
 */
export const countFormatters = {
  getNumberFormat: (locale: string | string[], options?: Intl.NumberFormatOptions) => {
    let exact: Intl.NumberFormat | null = null;
    return {
      format: (value: number) => {
        if (isCount(value) && options === undefined) return String(value);
        exact ??= new Intl.NumberFormat(locale, options);
        return exact.format(value);
      },
    } as Intl.NumberFormat;
  },
  getPluralRules: (locale: string | string[], options?: Intl.PluralRulesOptions) => {
    const rule = rules[String(locale) as Language];
    let exact: Intl.PluralRules | null = null;
    return {
      select: (value: number) => {
        if (isCount(value) && options?.type !== 'ordinal' && rule) return rule(value);
        exact ??= new Intl.PluralRules(locale, options);
        return exact.select(value);
      },
    } as Intl.PluralRules;
  },
  getDateTimeFormat: (locale: string | string[], options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
};

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

const isFew = (value: number): boolean => value % 10 >= 2 && value % 10 <= 4 && (value % 100 < 12 || value % 100 > 14);

const rules: Readonly<Record<Language, (value: number) => Intl.LDMLPluralRule>> = {
  en: (value) => (value === 1 ? 'one' : 'other'),
  ru: (value) => (value % 10 === 1 && value % 100 !== 11 ? 'one' : isFew(value) ? 'few' : 'many'),
  pl: (value) => (value === 1 ? 'one' : isFew(value) ? 'few' : 'many'),
};
