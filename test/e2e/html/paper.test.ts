import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailing } from '../../../src/model/index.ts';
import { sampleWithHistory } from '../../support/sample-history.ts';
import { type Browser, chromiumIsHere, startChromium } from '../support/chromium.ts';
import { open, pageOf } from '../support/page.ts';

describe.skipIf(!chromiumIsHere())('the HTML page without its script, and on paper', () => {
  let browser: Browser;
  let plain: Browser;
  let address: string;
  let shown: number;

  beforeAll(async () => {
    const report = await sampleWithHistory();
    shown = report.findings.filter((each) => isFailing(each) || each.outcome === 'unknown').length;
    address = pageOf(report);
    browser = await startChromium();
    plain = await startChromium({ javaScriptEnabled: false });
  });
  afterAll(() => Promise.all([browser.close(), plain.close()]));

  it('is printed in full, and is as it was afterwards', async () => {
    const { page, complaints } = await open(browser, address);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const count = (selector: string) => String(document.querySelectorAll(selector).length);
        document.body.dataset['printed'] = [
          count('details:not([open])'),
          count('.finding'),
          count('.finding .detail'),
        ].join();
      });
    });
    await page.pdf();
    const [closed, rows, details] = ((await page.locator('body').getAttribute('data-printed')) ?? '').split(',');
    expect(closed).toBe('0');
    expect(rows).toBe(`${shown}`);
    expect(details).toBe(`${shown}`);
    expect(await page.locator('.finding').count()).toBe(50);
    expect(await page.locator('.finding details[open], .causes details[open]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('leaves the controls off the paper, and is light there', async () => {
    const { page } = await open(browser, address);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.controls, .switches, .skip').locator('visible=true').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });

  it('shows conclusion, gaps, charts and every finding without a script', async () => {
    const { page } = await open(plain, address);
    expect(await page.locator('h1').innerText()).toBe('Failing, and incomplete');
    expect(await page.locator('.causes > li').count()).toBeGreaterThan(3);
    expect(await page.locator('#findings tbody tr').count()).toBe(shown);
    expect(await page.locator('.switches').isVisible()).toBe(false);
  });
});
