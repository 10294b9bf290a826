import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { htmlWords } from '../../../src/i18n/report/html.ts';
import { pageWords } from '../../../src/i18n/report/page-script.ts';
import { locales, type Report } from '../../../src/model/index.ts';
import type { PageData } from '../../../src/reporters/html/page-data.ts';
import { renderHtml } from '../../../src/reporters/html/render.ts';
import { ruleById } from '../../../src/rules/index.ts';
import { hostileNames } from '../../support/hostile-names.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { comparedReport, emptyReport, largeReport, sampleReport, unknownReport } from '../../support/many-reports.ts';
import { sampleWithHistory } from '../../support/sample-history.ts';

const page = (report: Report, locale: (typeof locales)[number] = 'en'): string =>
  renderHtml(report, { locale, rule: ruleById });
const dataIn = (html: string): PageData =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
const count = (html: string, part: RegExp): number => html.match(part)?.length ?? 0;
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
// Of the parts outside the data, which is no HTML.
const shell = (html: string): string => html.replace(/(?<=id="data">).*?(?=<\/script>)/s, '');

describe('the HTML page', () => {
  it('lets nothing run and asks for nothing but itself', () => {
    const html = page(sampleReport());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain(`script-src ${sha256(/<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '')}`);
    expect(policy).toContain(`style-src ${sha256(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '')}`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
    expect(shell(html)).not.toMatch(/<(img|iframe|object|embed|base|form)\b| style="| on[a-z]+="|url\(|@import/);
    expect(
      [...shell(html).matchAll(/ (?:src|href)="([^"]*)"/g)].filter(([, url]) => !/^(#|data:image)/.test(url ?? '')),
    ).toEqual([]);
  });

  it.each([
    ['the sample account', sampleReport],
    ['one with a history', sampleWithHistory],
    ['one of which nothing could be read', unknownReport],
    ['one with nothing to judge', emptyReport],
    ['one compared', comparedReport],
    ['one with more findings than a piece holds', () => largeReport(300)],
  ])('holds every finding of %s, and as much of each as there is', async (_, make) => {
    const report = await make();
    const { findings, rules } = dataIn(page(report));
    expect(findings.map(({ id }) => id)).toEqual(report.findings.map(({ id }) => id));
    expect(findings.map(({ evidence }) => evidence)).toEqual(report.findings.map(({ evidence }) => evidence));
    expect(findings.map(({ commands }) => commands)).toEqual(report.findings.map(({ commands }) => commands));
    for (const { rule, text } of findings) {
      expect(rules[rule]).toBeDefined();
      for (const locale of locales) expect(text[locale]).not.toBe('');
    }
  });

  it.each(locales)('opens in %s and holds both languages', async (locale) => {
    const html = page(await sampleWithHistory(), locale);
    expect(html).toContain(`<html lang="${locale}">`);
    for (const each of locales) {
      for (const words of [htmlWords.failed, htmlWords.unchecked, htmlWords.resolvedMeans, htmlWords.exemptions])
        expect(html).toContain(`lang="${each}">${words[each]}<`);
    }
    expect(dataIn(html).words).toEqual(pageWords);
  });

  it('says as loudly what could not be checked as what failed', () => {
    const html = page(sampleReport());
    const titles = [...html.matchAll(/<h2 id="(failed|unchecked)"><span class="tally[^"]*">(\d+)</g)];
    expect(titles.map(([, id, n]) => [id, n])).toEqual([
      ['failed', '77'],
      ['unchecked', '15'],
    ]);
  });

  it('calls an account of which nothing was seen neither good nor bad', () => {
    expect(page(unknownReport())).toContain('Nothing could be checked');
    expect(page(unknownReport())).not.toContain(htmlWords.uncheckedNone.en);
    expect(page(emptyReport())).toContain(htmlWords.conclusionMeans.clean.en);
  });

  it('says why nothing is called new', () => {
    const report = sampleReport();
    const history = {
      state: 'unavailable',
      problem: { kind: 'denied', operation: 'dynamodb:Query', action: 'dynamodb:Query' },
      comparedWith: null,
      told: null,
      newGaps: [],
      counts: { new: 0, returned: 0, worse: 0, better: 0, open: 0, resolved: 0, 'not-visible': 0 },
      resolved: [],
      notVisible: [],
      trend: [],
    } as const;
    expect(page({ ...report, history })).toContain('Missing permission: dynamodb:Query.');
    expect(page(report)).toContain(htmlWords.noHistory.en);
  });

  it('is the same text for the same report', async () => {
    const report = await sampleWithHistory();
    expect(page(report)).toBe(page(report));
  });
});

describe('hostile names', () => {
  const html = page(hostileReport());

  it('add no element to the page', () => {
    expect(count(html, /<script/g)).toBe(2);
    expect(count(html, /<\/script/g)).toBe(2);
    expect(count(html, /<style/g)).toBe(1);
    expect(count(html, /<!--|<img|<iframe|<base/g)).toBe(0);
    expect(shell(html)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]|[^\P{Cc}\n]/u);
  });

  it('travel in the data as they are', () => {
    const { findings } = dataIn(html);
    for (const name of hostileNames) expect(findings.map((finding) => finding.name)).toContain(name);
  });
});
