import { describe, expect, it } from 'vitest';
import { markdown } from '#formats/markdown';
import { escaped } from '#formats/markdown/escaped';
import { fixtureReport } from './fixture-report';
import { hostileTexts } from './hostile-texts';

const look = { width: 80, colour: 0, unicode: true } as const;
const written = (extra = ''): string => String(markdown.render(fixtureReport('pl', { extra }), look));
/** What stands behind no backslash. */
const bare = (text: string): string => text.replace(/\\[!-/:-@[-`{-~]/g, '');

describe('markdown', () => {
  it.each(hostileTexts)('lets no text act: %j', (text) => {
    expect(bare(escaped(text))).not.toMatch(/[`*_[\]<>|~&]|:\/\/|www\.|^\s*(?:#|[+-](?:\s|$)|--|=+$|\d+[.)])|\n/);
  });

  it.each(hostileTexts)('has the same lines and cells whatever the text: %j', (text) => {
    const shape = (whole: string): readonly number[] => [
      whole.split('\n').length,
      bare(whole).match(/\|/g)?.length ?? 0,
      bare(whole).match(/^#/gm)?.length ?? 0,
    ];
    expect(shape(written(` x ${text}`))).toEqual(shape(written()));
  });

  it('leaves ordinary sentences readable', () => {
    expect(escaped('Score 58 (45–71), target 75: +17, clear.')).toBe('Score 58 (45–71), target 75: +17, clear.');
    expect(escaped('1. one')).toBe('1\\. one');
    expect(escaped('- one')).toBe('\\- one');
  });

  it('writes a figure as a table of its numbers', () => {
    expect(written()).toContain('| Osobisty przykład i obecność kierownictwa | 65 | 56–74 | 75 | +10 | na to wskazuje |');
  });
});
