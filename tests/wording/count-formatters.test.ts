import { expect, test } from 'vitest';
import { languages } from '#problem';
import { countFormatters } from '#wording/count-formatters';

test('small counts take the plural and the form that Intl gives them, and so does every other number', () => {
  for (const language of languages) {
    const quick = countFormatters.getPluralRules(language);
    const exact = new Intl.PluralRules(language);
    const written = countFormatters.getNumberFormat(language);
    const format = new Intl.NumberFormat(language);
    for (const value of [...Array(1200).keys(), -1, 1.5, 0.1, 12345, 1_000_000]) {
      expect(quick.select(value), `${language} ${value}`).toBe(exact.select(value));
      expect(written.format(value), `${language} ${value}`).toBe(format.format(value));
    }
  }
});
