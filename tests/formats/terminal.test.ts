import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { terminal } from '#formats/terminal';
import { fixtureReport } from './fixture-report';
import { hostileTexts } from './hostile-texts';

const languages = ['en', 'ru', 'pl'] as const;
const written = (
  options: { width?: number; colour?: 0 | 1 | 3; unicode?: boolean; language?: 'en' | 'ru' | 'pl'; extra?: string } = {},
): string =>
  String(
    terminal.render(fixtureReport(options.language ?? 'en', { extra: options.extra ?? '' }), {
      width: options.width ?? 80,
      colour: options.colour ?? 0,
      unicode: options.unicode ?? true,
    }),
  );

describe('terminal', () => {
  it.each([40, 80, 120])('is never wider than %i columns', (width) => {
    for (const language of languages)
      for (const extra of ['', ' Непротиворечивоеинформированиевсехподразделенийорганизации', ' 界界界 👩‍👩‍👧 é'])
        for (const unicode of [true, false])
          for (const line of written({ width, language, extra, unicode, colour: 1 }).split('\n'))
            expect(stringWidth(line), line).toBeLessThanOrEqual(width);
  });

  it.each(hostileTexts)('passes nothing on that a terminal acts on: %j', (text) => {
    expect(written({ extra: text })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    );
  });

  it('draws a score, its gap and its target in one line that reads without colour', () => {
    expect(written({ width: 240 })).toMatch(/^Executive sponsorship \(Gate\) +░+●─+\| +28 → {2}80 +\+52 {2}clear$/m);
  });

  it('keeps to one line a marker at 80 columns, with ids where the names are too long', () => {
    expect(written({ width: 80 })).toMatch(/^leadership-sponsorship +░*●─+\| +28 → {2}80 {2}clear$/m);
  });

  it('says why a score is withheld where the drawing would stand', () => {
    expect(written({ width: 240 })).toMatch(/^Open horizontal communication +withheld: too few answers +– → {2}75$/m);
  });

  it('draws in ASCII when told, and leaves letters alone', () => {
    const text = written({ language: 'ru', unicode: false });
    expect(text.replace(/[\u0000-\u007f\u0400-\u04ff]/g, '')).toBe('');
    expect(text).toMatch(/o-+\|/);
  });

  it('changes nothing but colour with colour', () => {
    const bare = written({ colour: 3 }).replace(/\u001b\[[\d;]*m/g, '');
    expect(bare).toBe(written());
  });

  it('turns the rows of a table that cannot fit into cards', () => {
    expect(written({ width: 40, language: 'ru' })).toMatch(/^ {2}Вероятный диапазон: 22–34$/m);
  });
});
