import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailing, type Report } from '../../../src/model/index.ts';
import { sampleWithHistory } from '../../support/sample-history.ts';
import { type Browser, chromiumIsHere, startChromium } from '../support/chromium.ts';
import { namesIn, type Opened, open, pageOf, titlesIn } from '../support/page.ts';

describe.skipIf(!chromiumIsHere())('the controls of the HTML page', () => {
  let browser: Browser;
  let report: Report;
  let address: string;
  const opened: Opened[] = [];
  const fresh = async (hash = '') => {
    const tab = await open(browser, `${address}${hash}`);
    opened.push(tab);
    return tab.page;
  };
  const counted = (count: (finding: Report['findings'][number]) => boolean) => report.findings.filter(count).length;
  const said = (n: number) => `${n} of ${report.findings.length} findings`;

  beforeAll(async () => {
    report = await sampleWithHistory();
    address = pageOf(report);
    browser = await startChromium();
  });
  afterAll(async () => {
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(opened.flatMap(({ requests }) => requests)).toEqual([]);
    await browser.close();
  });

  it('shows at first what fails and what could not be checked, worst first', async () => {
    const page = await fresh();
    expect(await page.locator('.shown').textContent()).toBe(
      said(counted((finding) => isFailing(finding) || finding.outcome === 'unknown')),
    );
    const badges = await page.locator('.finding .badge').allTextContents();
    expect(badges[0]).toBe('critical');
    expect(await page.locator('h1 [lang=en]').textContent()).toBe('Failing, and incomplete');
  });

  it.each([
    ['severity-critical', (f: Report['findings'][number]) => f.severity === 'critical' && isFailing(f)],
    [
      'severity-low',
      (f: Report['findings'][number]) => f.severity === 'low' && (isFailing(f) || f.outcome === 'unknown'),
    ],
  ])('filters by %s', async (id, count) => {
    const page = await fresh();
    await page.locator(`#${id}`).check();
    expect(await page.locator('.shown').textContent()).toBe(said(counted(count)));
  });

  it.each([
    ['exempt', (f: Report['findings'][number]) => f.exemption?.state === 'active'],
    ['pass', (f: Report['findings'][number]) => f.outcome === 'pass'],
    ['not-applicable', (f: Report['findings'][number]) => f.outcome === 'not-applicable'],
    ['unknown', (f: Report['findings'][number]) => f.outcome === 'unknown'],
  ])('filters by the state %s', async (state, count) => {
    const page = await fresh();
    await page.locator('#state-fail').uncheck();
    await page.locator('#state-unknown').uncheck();
    expect(await page.locator('.shown').textContent()).toBe(said(report.findings.length));
    await page.locator(`#state-${state}`).check();
    expect(await page.locator('.shown').textContent()).toBe(said(counted(count)));
  });

  it('filters by group, rule, region and service', async () => {
    const page = await fresh();
    const stands = (f: Report['findings'][number]) => isFailing(f) || f.outcome === 'unknown';
    const choose = async (id: string, value: string, count: (f: Report['findings'][number]) => boolean) => {
      await page.locator(`#${id}`).selectOption(value);
      expect(await page.locator('.shown').textContent(), id).toBe(said(counted((f) => stands(f) && count(f))));
      await page.locator(`#${id}`).selectOption('');
    };
    await choose('group', 'billing', (f) => f.category === 'billing');
    await choose('rule', 'api-unused', (f) => f.rule === 'api-unused');
    await choose('region', 'sa-east-1', (f) => f.resource.region === 'sa-east-1');
    await choose('service', 'RDS', (f) => f.resource.arn.includes(':rds:'));
  });

  it('tells new findings from old ones', async () => {
    const page = await fresh();
    await page.locator('#seen').selectOption('new');
    const news = counted((f) => f.history?.change === 'new');
    expect(news).toBeGreaterThan(0);
    expect(await page.locator('.shown').textContent()).toBe(said(news));
    expect(await page.locator('.finding .change').allTextContents()).toEqual(Array(news).fill('new'));
    await page.locator('#seen').selectOption('old');
    expect(await page.locator('.finding .change').count()).toBe(0);
  });

  it('searches names, ids, rules and text, without regard to accents and case', async () => {
    const page = await fresh();
    await page.locator('#search').fill('NAT gateway trafego');
    expect(await titlesIn(page)).toEqual(['NAT gateway that carries no traffic']);
    await page.locator('#search').fill('no such thing');
    expect(await page.locator('.more').textContent()).toBe('No finding matches these filters.');
    await page.locator('#search').fill('');
    expect((await titlesIn(page)).length).toBeGreaterThan(10);
  });

  it('sorts, and turns the order round', async () => {
    const page = await fresh('#state=fail');
    await page.locator('#sort').selectOption('cost');
    const dearest = report.findings.filter(isFailing).toSorted((a, b) => (b.monthlyUsd ?? 0) - (a.monthlyUsd ?? 0))[0];
    expect(await page.locator('.finding').first().getAttribute('data-finding')).toBe(dearest?.id);
    await page.locator('#sort').selectOption('resource');
    const names = await namesIn(page);
    expect(names).toEqual(names.toSorted());
    await page.locator('#reverse').check();
    expect((await namesIn(page))[0]).not.toBe(names[0]);
  });

  it('resets every filter', async () => {
    const page = await fresh('#q=nat&severity=medium&region=us-east-1&state=fail&seen=old');
    await page.locator('#reset').click();
    expect(await page.locator('#search').inputValue()).toBe('');
    expect(await page.locator('#region').inputValue()).toBe('');
    expect(await page.locator('.shown').textContent()).toBe(
      said(counted((finding) => isFailing(finding) || finding.outcome === 'unknown')),
    );
  });

  it('shows long lists in parts, and the reader stays at the first new row', async () => {
    const page = await fresh('#state=any');
    expect(await page.locator('.finding').count()).toBe(50);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await page.locator('.finding').count()).toBe(100);
    expect(
      await page
        .locator('.finding')
        .nth(50)
        .locator('summary')
        .evaluate((row) => row === document.activeElement),
    ).toBe(true);
    await page.getByRole('button', { name: `Show all ${report.findings.length}` }).click();
    expect(await page.locator('.finding').count()).toBe(report.findings.length);
    expect(await page.locator('.more button').count()).toBe(0);
  });

  it('opens a finding with everything that is known of it, by keyboard alone', async () => {
    const page = await fresh('#rule=elastic-ip-unattached&state=fail');
    await page.locator('.finding summary').first().focus();
    await page.keyboard.press('Enter');
    const detail = page.locator('.finding .detail').first();
    for (const part of [
      'Why it matters',
      'What to do',
      'Commands',
      'Evidence',
      'How the cost is calculated',
      'First seen',
    ])
      await detail.getByText(part, { exact: true }).waitFor();
    expect(await detail.locator('code').first().textContent()).toContain('aws ec2 ');
    const link = detail.getByRole('link', { name: 'Open in the AWS console' });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/[a-z0-9-]+\.console\.aws\.amazon\.com\/ec2\//);
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('copies a command, and selects it where the clipboard is closed', async () => {
    const page = await fresh('#rule=elastic-ip-unattached&state=fail');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => document.body.setAttribute('data-copied', text) },
      });
    });
    await page.locator('.finding summary').first().click();
    const command = page.locator('.command').first();
    const line = await command.locator('code').textContent();
    await command.getByRole('button', { name: 'Copy' }).click();
    await command.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.locator('body').getAttribute('data-copied')).toBe(line);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
      document.execCommand = () => false;
    });
    await command.getByRole('button').click();
    await command.getByRole('button', { name: 'Selected: press Ctrl+C' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(line);
  });

  it('changes the language of everything without asking for anything, and keeps the filters', async () => {
    const page = await fresh('#state=unknown');
    const before = await page.locator('.finding').count();
    await page.getByRole('button', { name: 'Português' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('pt-BR');
    expect(await page.title()).toBe('Conta AWS 111122223333: auditoria de 22/11/2026');
    expect(await page.locator('h1').innerText()).toBe('Com problemas, e incompleto');
    expect(await page.locator('.shown').textContent()).toBe(`${before} de ${report.findings.length} resultados`);
    expect(await page.locator('label[for=search]').textContent()).toBe('Busca');
    expect(await page.locator('#state-unknown').isChecked()).toBe(true);
    expect(await page.locator('main').innerText()).not.toMatch(/What failed|could not be checked|Severity/);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('main').innerText()).not.toMatch(/O que está errado|Gravidade|Verificações/);
  });

  it('opens in the language of the run', async () => {
    const tab = await open(browser, pageOf(report, 'pt-BR'));
    expect(await tab.page.locator('h1').innerText()).toBe('Com problemas, e incompleto');
    expect(tab.complaints).toEqual([]);
  });

  it('follows the theme of the system until the reader chooses one', async () => {
    const page = await fresh();
    const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colour();
    expect(dark).not.toBe(light);
    const button = page.getByRole('button', { name: 'Dark theme' });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    expect(await colour()).toBe(light);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.emulateMedia({ colorScheme: 'light' });
    await button.click();
    expect(await colour()).toBe(dark);
  });

  it('leads from the parts above to the findings behind them', async () => {
    const page = await fresh();
    await page.locator('.causes summary').first().click();
    await page.locator('.hidden-rules a').first().click();
    await page.waitForFunction(() => location.hash.includes('state=unknown'));
    expect(await page.locator('#state-unknown').isChecked()).toBe(true);
    expect(await page.locator('#state-fail').isChecked()).toBe(false);
    expect(await page.locator('#rule').inputValue()).not.toBe('');
    expect(await page.locator('.finding').count()).toBeGreaterThan(0);
  });
});
