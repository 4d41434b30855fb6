import { describe, expect, it } from 'vitest';
import type { Look } from '#formats/format';
import { formats } from '#formats/index';
import type { Report } from '#report/report';
import { fixtureReport } from './fixture-report';

const look: Look = { width: 80, colour: 0, unicode: true };
const names = Object.keys(formats) as (keyof typeof formats)[];
const rendered = async (name: keyof typeof formats, report: Report): Promise<string> => {
  const written = (await formats[name].load()).render(report, look);
  return typeof written === 'string' ? written : new TextDecoder('utf-8', { ignoreBOM: true }).decode(written);
};

describe('formats', () => {
  it.each(names)('%s is listed under its own name and extension', async (name) => {
    const format = await formats[name].load();
    expect([format.name, format.extension]).toEqual([name, formats[name].extension]);
  });

  it.each(names)('%s writes the same bytes from the same report, in any time zone', async (name) => {
    const first = await rendered(name, fixtureReport('ru'));
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const second = await rendered(name, structuredClone(fixtureReport('ru')));
    process.env.TZ = zone;
    expect(second).toBe(first);
  });

  it.each(['html', 'markdown', 'terminal', 'json'] as const)('%s says every text of every kind of block', async (name) => {
    const said = (text: string): string =>
      text
        .replace(/[\s\\┃]+/g, '')
        .replace(/&#?\w+;/g, '')
        .replace(/["'<>&]/g, '')
        .toLocaleLowerCase('ru');
    const written = said(await rendered(name, fixtureReport('ru')));
    for (const { title, blocks } of fixtureReport('ru').sections) {
      expect(written).toContain(said(title));
      for (const block of blocks) {
        if (block.kind === 'heading' || block.kind === 'paragraph') expect(written).toContain(said(block.text));
        if (block.kind === 'list') for (const item of block.items) expect(written).toContain(said(item));
        if (block.kind === 'figures')
          for (const { label, value, note } of block.items) for (const text of [label, value, note]) expect(written).toContain(said(text));
        if (block.kind === 'callout') for (const text of [block.title, block.text]) expect(written).toContain(said(text));
        if (block.kind === 'table') for (const text of [block.caption, block.note]) expect(written).toContain(said(text));
        if (block.kind === 'definitions')
          for (const { term, text } of block.items) for (const each of [term, text]) expect(written).toContain(said(each));
        if (block.kind === 'card')
          for (const { label, value } of block.rows) for (const each of [label, value]) expect(written).toContain(said(each));
        if (block.kind === 'chart') for (const text of [block.figure.title, block.figure.summary]) expect(written).toContain(said(text));
      }
    }
  });

  it.each(['html', 'markdown', 'terminal', 'json'] as const)('%s marks a draft, and only a draft', async (name) => {
    const mark = fixtureReport('pl').draft!.slice(0, 24);
    expect(await rendered(name, fixtureReport('pl'))).toContain(mark);
    expect(await rendered(name, fixtureReport('pl', { draft: false }))).not.toContain(mark);
  });
});
