import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project, textOf } from '../../support/files.ts';
import { emptyReport } from '../../support/many-reports.ts';
import { sampleWithHistory } from '../../support/sample-history.ts';
import { type Browser, chromiumIsHere, startChromium } from '../support/chromium.ts';
import { open, pageOf } from '../support/page.ts';
import { takePicture } from '../support/picture.ts';

const folder = join(project, 'test/artefacts/html');

describe.skipIf(!chromiumIsHere())('pictures of the HTML page', () => {
  let browser: Browser;
  let full: string;
  let empty: string;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    full = pageOf(await sampleWithHistory());
    empty = pageOf(emptyReport(), 'pt-BR');
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it.each([
    ['light', 390],
    ['dark', 390],
    ['light', 820],
    ['light', 1440],
    ['dark', 1440],
    ['light', 2200],
  ] as const)('in the %s theme at %i px, nothing is wider than the window', async (colorScheme, width) => {
    for (const [name, address] of [
      ['sample', full],
      ['empty', empty],
    ] as const) {
      const { page, complaints } = await open(browser, address);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('the README shows one, which `node scripts/picture.ts` takes', async () => {
    await takePicture(browser, join(folder, 'readme.png'));
    const [taken, shown] = ['test/artefacts/html/readme.png', 'docs/images/report.png'].map((path) =>
      readFileSync(join(project, path)),
    );
    // Width and height of a PNG stand at the same place in each.
    expect(shown?.subarray(16, 24)).toEqual(taken?.subarray(16, 24));
    expect(shown?.byteLength).toBeLessThan(300_000);
    expect(textOf('README.md')).toContain('docs/images/report.png');
  });

  it('on paper', async () => {
    const { page } = await open(browser, full);
    const pdf = await page.pdf({ path: join(folder, 'sample.pdf'), format: 'A4' });
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  });
});
