import { describe, expect, it } from 'vitest';
import { json } from '#formats/json';
import { fixtureReport } from './fixture-report';
import { hostileTexts } from './hostile-texts';

const look = { width: 80, colour: 0, unicode: true } as const;

describe('json', () => {
  it.each(hostileTexts)('reads back as the report it was, and shows no control character: %j', (extra) => {
    const report = fixtureReport('ru', { extra });
    const text = String(json.render(report, look));
    expect(JSON.parse(text)).toEqual(report);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('ends with a line end and keeps the order of keys', () => {
    const text = String(json.render(fixtureReport(), look));
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"kind": "gap-report",[\s\S]*\n\}\n$/);
  });
});
