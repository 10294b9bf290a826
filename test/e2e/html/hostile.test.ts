import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visible } from '../../../src/model/visible.ts';
import { hostileNames } from '../../support/hostile-names.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { type Browser, chromiumIsHere, startChromium } from '../support/chromium.ts';
import { open, pageOf } from '../support/page.ts';

// The wire to the browser holds no half of a character.
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

describe.skipIf(!chromiumIsHere())('hostile names in the HTML page', () => {
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    address = pageOf(hostileReport());
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('run nothing, load nothing and change nothing, with every row open, in both languages, and on paper', async () => {
    const { page, complaints, requests } = await open(browser, `${address}#state=any`);
    const openEach = () =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    await openEach();
    await page.getByRole('button', { name: 'Português' }).click();
    await openEach();
    await page.locator('.finding .detail').nth(hostileNames.length).waitFor();
    await page.pdf();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('iframe, img, object, embed, base, [onerror], [onload], [onmouseover]').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('style').count()).toBe(1);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('are shown to the letter, with what is unseen written out', async () => {
    const { page } = await open(browser, `${address}#state=any`);
    const shown = new Set(await page.locator('.finding .row-name').allTextContents());
    for (const name of hostileNames) expect(shown.has(visible(name)), JSON.stringify(name.slice(0, 60))).toBe(true);
  });

  it('are in the data of the page as they are, and each finding is one row', async () => {
    const { page } = await open(browser, `${address}#state=any`);
    const data = await page.evaluate(() => document.getElementById('data')?.textContent ?? '');
    const told: readonly { readonly id: string; readonly resource: string; readonly tags: object }[] =
      JSON.parse(data).findings;
    const { findings } = hostileReport();
    const facts = (all: readonly (readonly [string, string, unknown])[]) =>
      new Map(all.map(([id, ...rest]) => [id, rest]));
    expect(facts(told.map(({ id, resource, tags }) => [id, resource, tags]))).toEqual(
      facts(findings.map(({ id, resource }) => [id, resource.id, resource.tags])),
    );
    const everything = page.locator('.more button').last();
    if (await everything.isVisible()) await everything.click();
    const rows = await page
      .locator('.finding')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-finding') ?? ''));
    expect(rows.map(whole).toSorted()).toEqual(findings.map(({ id }) => whole(id)).toSorted());
  });

  it('are found by a search for them, and their links lead to them', async () => {
    const { page } = await open(browser, `${address}#state=any`);
    await page.locator('#search').fill('</script><script>window');
    expect(await page.locator('.finding').count()).toBeGreaterThan(0);
    const id = await page.locator('.finding').first().getAttribute('data-finding');
    const again = await open(browser, `${address}#finding=${encodeURIComponent(id as string)}`);
    await again.page.locator('.finding .detail').first().waitFor();
  });

  it('make no command that does something else than it shows', async () => {
    const { page } = await open(browser, `${address}#state=any&q=right`);
    await page.locator('.finding summary').first().click();
    const text = await page.locator('.finding .detail').first().innerText();
    expect(text).toContain('Act in the console');
    expect(text).not.toMatch(/[\u202e\u2066]/);
  });

  it('widen the page nowhere, however long they are', async () => {
    const { page } = await open(browser, `${address}#state=any`);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});
