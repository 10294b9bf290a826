import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/index.ts';
import { type HistoryProblem, locales, type Report } from '../../src/model/index.ts';
import { renderDigest } from '../../src/reporters/index.ts';
import type { DigestOptions } from '../../src/reporters/text/page.ts';
import { rules, textOf } from '../../src/rules/index.ts';
import { accountOf, looseIp, looseVolume } from '../support/loose.ts';
import { sampleReport } from '../support/many-reports.ts';
import { memoryStore } from '../support/memory-store.ts';
import { lastOf } from '../support/remembered-runs.ts';
import { stories } from '../support/small/stories.ts';
import { denied } from '../support/sources.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');
const digest = (report: Report, options: Partial<DigestOptions> = {}) =>
  renderDigest(report, { locale: 'en', texts: textOf, detail: 'short', ...options });
const section = (text: string, title: string) =>
  new RegExp(`^${title}.*?(?=^[A-ZÀ-Ú][A-ZÀ-Ú, ]+(?: \\(|$)|$(?![^]))`, 'ms').exec(text)?.[0] ?? '';

const days = (n: number) => `2026-11-${String(n).padStart(2, '0')}T12:00:00.000Z`;
const run = (at: number, items: Parameters<typeof accountOf>[0], more: Parameters<typeof accountOf>[1] = {}) => ({
  inventory: accountOf(items, more),
  at: days(at),
  rules: ['ebs-volume-unattached', 'elastic-ip-unattached'],
});

describe('the order', () => {
  it('is conclusion, news, better, resolved, open, totals, how to hear less', async () => {
    const text = digest(await lastOf([...(await newAndResolved())]));
    const titles = ['FAILING', 'NEW, BACK', 'BETTER', 'RESOLVED', 'STILL OPEN', 'TOTALS', 'TO GET FEWER MESSAGES'];
    const places = titles.map((title) => text.indexOf(title));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

const newAndResolved = async () => [
  run(20, [looseIp(1), looseIp(2), looseVolume(1, { sizeGib: 100 })]),
  run(21, [looseIp(2), looseIp(3), looseVolume(1, { sizeGib: 50 })]),
];

describe('what is new', () => {
  it('is called so only against an earlier run', async () => {
    const first = digest(await lastOf([run(20, [looseIp(1)])]));
    expect(first).toContain('This is the first run in the history');
    expect(first).not.toMatch(/\bNew\b|NEW/);
  });

  it('was looked at for the first time where nobody could look before', async () => {
    const gap = { type: 'elastic-ip', region: 'us-east-1', cause: denied('ec2:DescribeAddresses') } as const;
    const text = digest(await lastOf([run(20, [], { gaps: [gap] }), run(21, [looseIp(1)])]));
    expect(flat(text)).toContain('Checked for the first time on 2026-11-21: it may be older than it seems.');
    expect(text).toContain('everything could be checked again');
  });

  it('says what it was before, and what its exemption was', async () => {
    const exemptions = [
      { rules: ['*'], resources: ['eipalloc-1'], reason: 'waiting for the partner', owner: 'ana', until: '2026-11-20' },
    ];
    const scenes = [run(20, [looseIp(1)]), run(21, [looseIp(1)])].map((each) => ({ ...each, config: { exemptions } }));
    const text = flat(digest(await lastOf(scenes)));
    expect(text).toContain('1 back');
    expect(text).toContain('Its exemption ended on 2026-11-20: waiting for the partner, ana');
  });
});

describe('what is resolved', () => {
  it('saves what is certain, once for each resource', async () => {
    const text = flat(digest(await lastOf(await newAndResolved())));
    expect(text).toContain('RESOLVED (1) What is gone saves US$ 3.65 a month at list price.');
    expect(text).toContain('eipalloc-1, us-east-1: gone, US$ 3.65 a month');
  });

  it('never holds what nobody could look at', async () => {
    const gap = { type: 'elastic-ip', region: 'us-east-1', cause: denied('ec2:DescribeAddresses') } as const;
    const text = digest(await lastOf([run(20, [looseIp(1)]), run(21, [], { gaps: [gap] })]));
    expect(text).not.toContain('RESOLVED');
    expect(flat(section(text, 'NO LONGER VISIBLE'))).toContain(
      'eipalloc-1, us-east-1 [elastic-ip-unattached], medium, US$ 3.65',
    );
    expect(flat(text)).toContain('1 no longer visible, 1 new gap in what is checked');
  });

  it('is nothing at all where nothing could be read', async () => {
    const text = digest((await stories['nothing-known']?.()) as Report);
    expect(text).toContain('INCOMPLETE: nothing could be checked');
    expect(text).toContain('Findings: none known.');
    expect(text).not.toMatch(/RESOLVED|CLEAN|STILL OPEN/);
  });
});

describe('what is still open', () => {
  const many = Array.from({ length: 30 }, (_, n) => looseIp(n));

  it('is one line each in short, the rest of a rule counted', async () => {
    const text = section(digest(await lastOf([run(10, many), run(22, many)])), 'STILL OPEN');
    expect(text.match(/^ {2}- eipalloc/gm)).toHaveLength(10);
    expect(text).toContain('- eipalloc-0, us-east-1, for 12 days, US$ 3.65 a month');
    expect(text).toContain('- and 20 more, US$ 73.00 a month');
    expect(text).not.toContain('release-address');
  });

  it('keeps its commands where there is room', async () => {
    const text = digest(await lastOf([run(10, many), run(22, many)]), { detail: 'full' });
    expect(text.match(/release-address/g)).toHaveLength(30);
    expect(text).toContain('First seen on 2026-11-10.');
  });
});

describe('a history that fails', () => {
  const problem: HistoryProblem = { kind: 'denied', operation: 'dynamodb:Query', action: 'dynamodb:Query' };

  it('is told where nothing could be compared', async () => {
    const text = flat(digest(await lastOf([run(21, [looseIp(1)])], memoryStore({ reading: problem }))));
    expect(text).toContain('Nothing could be compared with earlier runs');
    expect(text).toContain('(Missing permission: dynamodb:Query)');
    expect(text).toContain('release-address');
    expect(text).not.toMatch(/NEW|first run/);
  });

  it('is told where the run could not be remembered', async () => {
    const text = flat(digest(await lastOf([run(21, [looseIp(1)])], memoryStore({ writing: problem }))));
    expect(text).toContain('This is the first run in the history');
    expect(text).toContain('could not be saved to the history, so the next one will be compared with an older run');
  });
});

describe('how to hear less', () => {
  it.each(locales)('is a configuration file as it stands, in %s', (locale) => {
    const report = sampleReport();
    const text = digest(report, { locale });
    const lines = text.slice(text.indexOf('\nrules:\n')).split('\n\n')[0] as string;
    const config = parseConfig(lines, 'digest', rules);
    const fired = new Set(report.findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule));
    expect(Object.keys(config.rules ?? {}).toSorted()).toEqual([...fired].toSorted());
    expect(Object.values(config.rules ?? {}).every((rule) => rule?.enabled === false)).toBe(true);
  });
});

it('says that nothing changed, and that silence would have been an answer', async () => {
  const report = await lastOf([run(15, [looseIp(1)]), run(22, [looseIp(1)])]);
  expect(flat(digest(report))).toContain('Nothing has changed since 2026-11-15 12:00 (UTC).');
  expect(flat(digest(report, { occasion: 'weekly' }))).toContain(
    'still watching, and nothing has changed since 2026-11-15',
  );
  expect(flat(digest(report, { locale: 'pt-BR', timeZone: 'America/Sao_Paulo' }))).toContain(
    'Nada mudou desde 15/11/2026 09:00 (America/Sao_Paulo).',
  );
});
