import type { Page } from 'playwright-core';
import { chromiumIsHere, startChromium } from '../../test/e2e/support/chromium.ts';
import { open, pageOf } from '../../test/e2e/support/page.ts';
import { largeReport } from '../../test/support/many-reports.ts';

const findings = 5_000;
const runs = 5;

/** What the page of a large report takes a reader, in milliseconds; a time ends when the result is on the screen. */
export interface PageTimes {
  readonly findings: number;
  readonly bytes: number;
  readonly open: readonly number[];
  /** By what the reader does. */
  readonly filter: { readonly [act: string]: readonly number[] };
}

// Scripts of the page, as text: this file knows no browser.
const painted = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))';
const acts: { readonly [act: string]: string } = {
  search: "set('search', 'gateway', 'input')",
  'clear the search': "set('search', '', 'input')",
  'filter by severity': "document.getElementById('severity-high').click()",
  'show every severity': "document.getElementById('severity-high').click()",
  'filter by region': "set('region', 'us-east-1', 'change')",
  sort: "set('sort', 'resource', 'change')",
};

/** Opens and filters the page of 5,000 findings in Chromium; null where there is none. */
export const timePage = async (): Promise<PageTimes | null> => {
  if (!chromiumIsHere()) return null;
  const browser = await startChromium();
  const address = `${pageOf(largeReport(findings))}#state=any`;
  const opened: number[] = [];
  const filtered: { [act: string]: number[] } = {};
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const { page } = await open(browser, address);
    await page.locator('.finding').nth(0).waitFor();
    await page.evaluate(painted);
    opened.push(performance.now() - began);
    bytes = await page.evaluate<number>("performance.getEntriesByType('navigation')[0].decodedBodySize");
    for (const [act, script] of Object.entries(acts)) (filtered[act] ??= []).push(await timed(page, script));
    await page.close();
  }
  await browser.close();
  return { findings, bytes, open: opened, filter: filtered };
};

const timed = (page: Page, script: string): Promise<number> =>
  page.evaluate<number>(`(async () => {
    const set = (id, value, event) => {
      const control = document.getElementById(id);
      control.value = value;
      control.dispatchEvent(new Event(event));
    };
    await ${painted};
    const began = performance.now();
    ${script};
    await ${painted};
    return performance.now() - began;
  })()`);
