import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '#formats/csv';
import { fixtureReport } from './fixture-report';
import { hostileTexts } from './hostile-texts';

const look = { width: 80, colour: 0, unicode: true } as const;
const written = (language: 'en' | 'ru' | 'pl', value: string | number | null): string => {
  const report = fixtureReport(language);
  return String(
    csv.render(
      {
        ...report,
        dataset: {
          columns: [
            { key: 'marker', label: 'Marker' },
            { key: 'value', label: 'Value' },
          ],
          rows: [['one-team', value]],
        },
      },
      look,
    ),
  );
};
const cell = (language: 'en' | 'ru' | 'pl', value: string | number | null): string =>
  parse(written(language, value), { bom: true, delimiter: language === 'en' ? ',' : ';' })[1]![1]!;

describe('csv', () => {
  it.each(hostileTexts)('lets no text act as a formula: %j', (text) => {
    for (const language of ['en', 'ru', 'pl'] as const)
      expect(cell(language, text)).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u);
  });

  it('keeps numbers numbers, negative ones too, and nothing as nothing', () => {
    expect(written('en', -17)).toContain('one-team,-17\r\n');
    expect(written('en', 62)).toContain('one-team,62\r\n');
    expect(written('en', null)).toContain('one-team,\r\n');
  });

  it('opens right by a double click: mark, CRLF, the separator the language expects', () => {
    expect(written('en', 1)).toBe('\ufeffmarker,value\r\none-team,1\r\n');
    expect(written('pl', 1)).toBe('\ufeffmarker;value\r\none-team;1\r\n');
    expect(written('ru', 'a;b')).toBe('\ufeffmarker;value\r\none-team;"a;b"\r\n');
  });
});
