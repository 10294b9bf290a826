import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyReport } from '../../support/many-reports.ts';
import { sampleWithHistory } from '../../support/sample-history.ts';
import { type Browser, chromiumIsHere, startChromium } from '../support/chromium.ts';
import { open, pageOf } from '../support/page.ts';

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const violationsIn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<Found> } }).axe.run());
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

describe.skipIf(!chromiumIsHere())('the HTML page for everybody', () => {
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    address = pageOf(await sampleWithHistory());
    // The page's own policy would keep axe out too.
    browser = await startChromium({ bypassCSP: true, reducedMotion: 'reduce' });
  });
  afterAll(() => browser.close());

  it.each([
    ['light', 1440, 'English'],
    ['dark', 1440, 'English'],
    ['light', 390, 'Português'],
    ['dark', 390, 'Português'],
  ] as const)('axe finds nothing in the %s theme at %i px in %s', async (colorScheme, width, language) => {
    const { page } = await open(browser, `${address}#state=any`);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: language }).click();
    expect(await violationsIn(page)).toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('.finding .detail').nth(49).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('axe finds nothing in the page of an empty account', async () => {
    const { page } = await open(browser, pageOf(emptyReport()));
    expect(await violationsIn(page)).toEqual([]);
  });

  it('lets a keyboard skip to the findings, and shows where it is', async () => {
    const { page } = await open(browser, address);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'findings');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe('solid');
  });

  it('tells a screen reader how many findings are left', async () => {
    const { page } = await open(browser, address);
    expect(await page.locator('.shown').getAttribute('aria-live')).toBe('polite');
  });

  it('has a text alternative for each picture, and a table behind it', async () => {
    const { page } = await open(browser, address);
    const pictures = page.locator('svg[role=img]:visible');
    expect(await pictures.count()).toBe(6);
    for (const picture of await pictures.all())
      expect((await picture.getAttribute('aria-label'))?.length).toBeGreaterThan(20);
    expect(await page.locator('figure details table').count()).toBe(4);
  });
});
