import { describe, expect, it } from 'vitest';
import { html } from '#formats/html';
import { fixtureReport } from './fixture-report';
import { hostileTexts } from './hostile-texts';

const look = { width: 80, colour: 0, unicode: true } as const;
const page = (language: 'en' | 'ru' | 'pl' = 'ru', extra = ''): string => String(html.render(fixtureReport(language, { extra }), look));
const body = (text: string): string => text.replace(/<style>[\s\S]*<\/style>/, '');
const shape = (text: string): readonly number[] => [
  body(text).match(/</g)?.length ?? 0,
  body(text).match(/="/g)?.length ?? 0,
  text.match(/<style>[\s\S]*<\/style>/)?.[0].match(/[{}]/g)?.length ?? 0,
];

describe('html', () => {
  it.each(hostileTexts)('has the same elements and attributes whatever the text: %j', (text) => {
    expect(shape(page('pl', ` ${text}`))).toEqual(shape(page('pl')));
  });

  it('allows no script and nothing from outside', () => {
    const text = page();
    expect(text).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
    );
    expect(text).not.toMatch(/<script|<link|<iframe|@import|url\(|\bon\w+="| src="/);
  });

  it.each(['en', 'ru', 'pl'] as const)('says its language: %s', (language) => {
    expect(page(language)).toContain(`<html lang="${language}">`);
  });

  it('has one h1 and never skips a level of heading', () => {
    const levels = [...page().matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('has unique ids, and every reference finds one', () => {
    const text = page();
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...text.matchAll(/(?:aria-labelledby|href)="#?([^"]+)"/g)].flatMap(([, list = '']) => list.split(' '));
    for (const id of used) expect(ids).toContain(id);
  });

  it('gives every table a caption and scopes, and every figure a title', () => {
    const text = page();
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    expect(count(/<caption>/g)).toBe(count(/<table /g));
    expect(count(/<th (?!scope=)/g)).toBe(0);
    expect(count(/<title id=/g)).toBe(count(/<svg /g));
  });

  it('cuts a long figure into drawings that fit a printed page', () => {
    const heights = [...page().matchAll(/<div class="wide"><svg[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.max(...heights)).toBeLessThan(900);
  });
});
