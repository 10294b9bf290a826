import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/index.ts';
import { sampleWithHistory } from '../../support/sample-history.ts';
import { type Browser, chromiumIsHere, startChromium } from '../support/chromium.ts';
import { open, pageOf } from '../support/page.ts';

describe.skipIf(!chromiumIsHere())('links into the HTML page', () => {
  let browser: Browser;
  let report: Report;
  let address: string;
  const linkTo = (id: string, more = '') => `${address}#${more}finding=${encodeURIComponent(id)}`;
  const idOf = (is: (finding: Report['findings'][number]) => boolean): string => {
    const found = report.findings.filter(is).at(-1);
    if (found === undefined) throw new Error('the sample has no such finding');
    return found.id;
  };

  beforeAll(async () => {
    report = await sampleWithHistory();
    address = pageOf(report);
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('opens the finding, brings the reader to it and gives it the focus', async () => {
    const id = idOf(({ outcome, severity }) => outcome === 'fail' && severity === 'low');
    const { page, complaints } = await open(browser, linkTo(id));
    const row = page.locator(`[data-finding="${id}"]`);
    await row.locator('.detail').waitFor();
    expect(await row.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
    await page.waitForFunction((finding) => {
      const box = document.querySelector(`[data-finding="${finding}"]`)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.top < innerHeight;
    }, id);
    expect(complaints).toEqual([]);
  });

  it('opens a finding that the filters would hide, and says that they were reset', async () => {
    const passing = idOf(({ outcome }) => outcome === 'pass');
    const { page } = await open(browser, linkTo(passing, 'severity=critical&q=zzz&'));
    await page.locator(`[data-finding="${passing}"] .detail`).waitFor();
    expect(await page.locator('.results .note').textContent()).toBe(
      'Filters were reset to show the finding of this link.',
    );
    expect(await page.locator('#search').inputValue()).toBe('');
  });

  it('opens a finding of a long list that is not on its first part', async () => {
    const { page } = await open(browser, `${address}#state=any`);
    const last = report.findings.filter(({ severity }) => severity === 'low').at(-1)?.id as string;
    expect(await page.locator(`.finding[data-finding="${last}"]`).count()).toBe(0);
    await page.evaluate((id) => {
      location.hash = `state=any&finding=${encodeURIComponent(id)}`;
    }, last);
    await page.locator(`.finding[data-finding="${last}"] .detail`).waitFor();
  });

  it('leads to a finding of earlier runs', async () => {
    const gone = report.history?.resolved[0]?.id as string;
    const { page } = await open(browser, linkTo(gone));
    await page.waitForFunction((id) => {
      const box = document.querySelector(`[data-finding="${id}"]`)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, gone);
    expect(await page.locator('.results .note').textContent()).toBe('');
  });

  it('says that it does not know a finding, and shows its name as text', async () => {
    const { page, complaints } = await open(browser, linkTo('<img src=x onerror=alert(1)>"]'));
    expect(await page.locator('.results .note').textContent()).toBe(
      'This report has no finding <img src=x onerror=alert(1)>"].',
    );
    expect(await page.locator('.results img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each([
    '#',
    '#%',
    '#exemptions',
    '#finding=%E0%A4%A',
    '#state=nonsense&severity=,,&sort=__proto__&rule=constructor',
    '#finding=',
    '#=',
  ])('survives the address %s', async (hash) => {
    const { page, complaints } = await open(browser, `${address}${hash}`);
    expect(await page.locator('.finding').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('keeps the view in the address, so that it can be passed on', async () => {
    const { page } = await open(browser, address);
    await page.locator('#search').fill('queue & <b> é');
    await page.locator('#severity-high').check();
    await page.locator('#sort').selectOption('cost');
    const again = await open(browser, page.url());
    expect(await again.page.locator('#search').inputValue()).toBe('queue & <b> é');
    expect(await again.page.locator('#severity-high').isChecked()).toBe(true);
    expect(await again.page.locator('#sort').inputValue()).toBe('cost');
  });

  it('gives every finding a link that leads to it', async () => {
    const { page } = await open(browser, address);
    const first = page.locator('.finding').first();
    await first.locator('summary').click();
    const href = await first.getByRole('link', { name: 'Link to this finding' }).getAttribute('href');
    const id = await first.getAttribute('data-finding');
    const again = await open(browser, `${address}${href}`);
    await again.page.locator(`[data-finding="${id}"] .detail`).waitFor();
  });

  it('leaves the list alone on the way to a heading', async () => {
    const { page } = await open(browser, `${address}#state=unknown`);
    const before = await page.locator('.finding').count();
    await page.getByRole('link', { name: 'Exemptions' }).click();
    await page.waitForFunction(() => location.hash === '#exemptions');
    expect(await page.locator('.finding').count()).toBe(before);
  });
});
