import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '#formats/html';
import { fixtureReport } from '../formats/fixture-report';
import { hostileTexts } from '../formats/hostile-texts';
import { measurePage } from './measure-page';

const places = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const executablePath = places.find((place) => place !== '' && existsSync(place));
if (executablePath === undefined)
  console.warn('skipped: the HTML report in a browser, because no Chromium is installed (CHROMIUM_PATH names one)');

const look = { width: 80, colour: 0, unicode: true } as const;
const languages = ['en', 'ru', 'pl'] as const;

describe.skipIf(executablePath === undefined)('html report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'html-report-'));
  const files = new Map<string, string>();
  let browser: Browser;
  beforeAll(async () => {
    for (const [name, report] of [
      ...languages.map((language) => [language, fixtureReport(language)] as const),
      ['hostile', fixtureReport('pl', { extra: ` ${hostileTexts.join(' ')}` })] as const,
    ]) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html.render(report, look));
      files.set(name, pathToFileURL(file).href);
    }
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each([320, 400, 699, 700, 1200])(
    'fits a screen of %i px: nothing to scroll sideways, no text over another or cut off, nothing too small',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const language of languages) {
        await page.goto(files.get(language)!);
        const { scrollWidth, clientWidth, clashes, smallestText, drawings } = await page.evaluate(measurePage);
        expect(scrollWidth, language).toBeLessThanOrEqual(clientWidth);
        expect(clashes, language).toEqual([]);
        expect(smallestText, language).toBeGreaterThanOrEqual(width < 700 ? 9 : 8);
        expect(drawings, language).toBe(4);
      }
      await page.close();
    },
  );

  it.each([320, 400, 1200])(
    'the reports of the bundled example fit a screen of %i px, no label over another or out of its box',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const language of languages) {
        const file = join(import.meta.dirname, '../../reports/sample', `meridian-freight-2026-Q4-${language}.html`);
        await page.goto(pathToFileURL(file).href);
        const { scrollWidth, clientWidth, clashes } = await page.evaluate(measurePage);
        expect(scrollWidth, language).toBeLessThanOrEqual(clientWidth);
        expect(clashes, language).toEqual([]);
      }
      await page.close();
    },
  );

  it('asks the network for nothing and runs nothing, whatever people wrote', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    for (const name of ['pl', 'hostile']) {
      asked.length = 0;
      await page.goto(files.get(name)!);
      expect(asked).toEqual([files.get(name)]);
      expect(said).toEqual([]);
    }
    for (const width of [320, 400, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const { scrollWidth, clientWidth } = await page.evaluate(measurePage);
      expect(scrollWidth, `${width} px`).toBeLessThanOrEqual(clientWidth);
    }
    await page.close();
  });

  it('prints the wide drawings, each on one page, with the draft mark', async () => {
    const page = await browser.newPage({ viewport: { width: 658, height: 971 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(files.get('ru')!);
    const { drawings, tallest, draftMark, clashes } = await page.evaluate(measurePage);
    expect([drawings, draftMark]).toEqual([4, 'fixed']);
    expect(tallest).toBeLessThan(971);
    expect(clashes).toEqual([]);
    await page.close();
  });
});
