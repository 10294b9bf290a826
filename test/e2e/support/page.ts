import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Locale, Report } from '../../../src/model/index.ts';
import { formats } from '../../../src/reporters/index.ts';
import { ruleById } from '../../../src/rules/index.ts';
import type { Browser } from './chromium.ts';

/** The report as an HTML file; returns its address. */
export const pageOf = (report: Report, locale: Locale = 'en'): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'account-hygiene-page-')), 'report.html');
  writeFileSync(file, formats.html.render(report, { locale, rule: ruleById }));
  return pathToFileURL(file).href;
};

export interface Opened {
  readonly page: Page;
  /** What the page complained of: console errors, exceptions, broken policies. */
  readonly complaints: readonly string[];
  /** What the page asked for beside itself. */
  readonly requests: readonly string[];
}

/** Opens an address in a tab of its own; whatever it asks of a network is refused and written down. */
export const open = async ({ context }: Browser, address: string): Promise<Opened> => {
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const [own] = address.split('#');
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const isOwn = request.url().split('#')[0] === own || request.url().startsWith('data:');
    if (!isOwn) requests.push(request.url());
  });
  await page.route(/^(?!file:|data:)/, (route) => route.abort());
  await page.goto(address);
  return { page, complaints, requests };
};

/** The titles of the rows that the list shows, in order. */
export const titlesIn = (page: Page): Promise<readonly string[]> =>
  page.locator('.finding .row-title').allTextContents();

/** The names of the rows that the list shows, in order. */
export const namesIn = (page: Page): Promise<readonly string[]> => page.locator('.finding .row-name').allTextContents();
