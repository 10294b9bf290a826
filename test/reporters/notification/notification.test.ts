import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FullReport, type Notification, notificationLimitBytes, type Report } from '../../../src/model/index.ts';
import { renderNotification } from '../../../src/reporters/index.ts';
import { textOf } from '../../../src/rules/index.ts';
import { accountOf, looseIp, looseVolume } from '../../support/loose.ts';
import { sampleReport } from '../../support/many-reports.ts';
import { lastOf, type Scene } from '../../support/remembered-runs.ts';
import { notificationFlaws } from '../../support/valid-notification.ts';

const noBucket: FullReport = { kind: 'not-stored', why: 'no-bucket' };
const lost: FullReport = { kind: 'not-stored', why: 'failed' };
const stored = (uri: string): FullReport => ({ kind: 'stored', uri });

const notify = (report: Report, locale: 'en' | 'pt-BR' = 'pt-BR', fullReport: FullReport = noBucket) =>
  renderNotification(report, { locale, texts: textOf, timeZone: 'UTC', occasion: null, fullReport });

/** As SNS counts it: the message with all its variants, and the attributes. */
const bytesOf = ({ message, attributes }: Notification) =>
  Buffer.byteLength(message) +
  Object.entries(attributes).reduce((sum, [name, { type, value }]) => sum + Buffer.byteLength(name + type + value), 0);

const variantsOf = ({ message }: Notification): { readonly [protocol: string]: string } => JSON.parse(message);
const compactOf = (notification: Notification) => JSON.parse(variantsOf(notification).default as string);

const rules = ['ebs-volume-unattached', 'elastic-ip-unattached'];
const scene = (items: Parameters<typeof accountOf>[0], at = '2026-11-21T00:00:00.000Z'): Scene => ({
  inventory: accountOf(items),
  at,
  rules,
});

describe('the variants', () => {
  it('are one for each protocol, all texts, and the same for every program', async () => {
    const variants = variantsOf(notify(await lastOf([scene([looseIp(1)])])));
    expect(Object.keys(variants).toSorted()).toEqual(['default', 'email', 'https', 'lambda', 'sms', 'sqs']);
    expect(new Set([variants.default, variants.https, variants.lambda, variants.sqs]).size).toBe(1);
    expect(variants.email).toContain('release-address');
  });

  it('are valid and within the limit for the whole sample account', () => {
    const notification = notify(sampleReport());
    expect(bytesOf(notification)).toBeLessThan(notificationLimitBytes);
    expect(notificationFlaws(variantsOf(notification).default as string)).toEqual([]);
    expect(Buffer.byteLength(variantsOf(notification).sms as string)).toBeLessThanOrEqual(140);
  });
});

describe('the attributes', () => {
  const values = ({ attributes }: Notification) =>
    Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));

  it('count every failure of a first run as new, and later only what is', async () => {
    const [first, second] = [
      scene([looseIp(1), looseIp(2)], '2026-11-20T00:00:00.000Z'),
      scene([looseIp(1), looseIp(3)]),
    ];
    expect(values(notify(await lastOf([first])))).toEqual({
      account: '111122223333',
      conclusion: 'failing',
      highestSeverity: 'medium',
      newFindings: '2',
    });
    expect(values(notify(await lastOf([first, second])))).toMatchObject({ newFindings: '1' });
  });

  it('name no severity where nothing fails', async () => {
    expect(values(notify(await lastOf([scene([])])))).toMatchObject({
      conclusion: 'clean',
      highestSeverity: 'none',
      newFindings: '0',
    });
  });
});

describe('the JSON', () => {
  it('tells what became of each finding', async () => {
    const first = scene([looseIp(1), looseIp(2)], '2026-11-20T00:00:00.000Z');
    const json = compactOf(notify(await lastOf([first, scene([looseIp(2), looseIp(3)])]), 'en'));
    expect(json).toMatchObject({
      schemaVersion: '1.0',
      account: '111122223333',
      alias: 'Conta da Érica',
      audience: 'owner',
      history: 'compared',
      changes: { new: 1, open: 1, resolved: 1 },
      resolved: ['elastic-ip-unattached:arn:aws:ec2:us-east-1:111122223333:elastic-ip/eipalloc-1'],
      leftOut: { findings: { medium: 0 }, resolved: 0, notVisible: 0 },
      fullReport: null,
    });
    expect(json.findings.map(({ resource, change }: Record<string, string>) => [resource, change])).toEqual([
      ['eipalloc-3', 'new'],
      ['eipalloc-2', 'open'],
    ]);
  });
});

describe('a report that its bucket did not take', () => {
  const said = { en: 'could not be stored in its bucket', 'pt-BR': 'não foi possível guardar o relatório completo' };

  it.each(['en', 'pt-BR'] as const)('is said in %s, and never where there is no bucket', async (locale) => {
    const mail = (report: Report, fullReport: FullReport) =>
      variantsOf(notify(report, locale, fullReport)).email?.replaceAll('\n', ' ');
    const few = await lastOf([scene([looseIp(1)])]);
    expect(mail(few, lost)).toContain(said[locale]);
    expect(mail(few, lost)).not.toContain('account-hygiene audit ');
    const many = await lastOf([scene(Array.from({ length: 2_000 }, (_, n) => looseIp(n)))]);
    expect(mail(many, lost)).toContain(said[locale]);
    expect(mail(many, lost)).toContain('$ account-hygiene audit ');
    for (const other of [noBucket, stored('s3://bucket/report.json')]) {
      expect(mail(few, other)).not.toContain(said[locale]);
      expect(mail(many, other)).not.toContain(said[locale]);
    }
  });
});

describe('hostile names', () => {
  const ugly = [
    '😀'.repeat(250),
    '\u202e\u200f'.repeat(250),
    '"\\'.repeat(250),
    '\u0000\u001b\n'.repeat(160),
    '\ud800'.repeat(500),
    'ç'.repeat(500),
  ];

  it('of more findings than fit stay within the limit, and what is left out is counted', async () => {
    const items = Array.from({ length: 1_000 }, (_, n) => looseIp(n, { name: ugly[n % ugly.length] as string }));
    const report = await lastOf([scene(items)]);
    const notification = notify(report, 'en', stored('s3://bucket/report.html'));
    expect(bytesOf(notification)).toBeLessThan(notificationLimitBytes);
    expect(bytesOf(notification)).toBeGreaterThan(200_000);
    const { findings, leftOut, fullReport } = compactOf(notification);
    expect(findings.length + leftOut.findings.medium).toBe(1_000);
    expect(leftOut.findings.medium).toBeGreaterThan(100);
    expect(fullReport).toBe('s3://bucket/report.html');
    const { email = '' } = variantsOf(notification);
    const left = Number(/fit: ([\d,]+) findings/.exec(email)?.[1]?.replaceAll(',', ''));
    expect(left + email.split('release-address').length - 1).toBe(1_000);
    expect(email).toContain('\n  s3://bucket/report.html\n');
    expect(email).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200f\u202e]/);
  });

  it('and any number of findings make valid messages within the limit', async () => {
    const name = fc.string({ unit: 'binary', maxLength: 500 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { maxLength: 40 }),
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom('en' as const, 'pt-BR' as const),
        fc.oneof(fc.constantFrom(noBucket, lost), fc.string({ maxLength: 1000 }).map(stored)),
        async (names, times, locale, fullReport) => {
          const all = Array.from({ length: times }, () => names).flat();
          const items = all.map((each, n) =>
            n % 2 === 0 ? looseIp(n, { name: each }) : looseVolume(n, { name: each }),
          );
          const early = scene(items.slice(0, Math.floor(items.length / 2)), '2026-11-20T00:00:00.000Z');
          const notification = notify(
            await lastOf([early, scene(items.slice(Math.floor(items.length / 4)))]),
            locale,
            fullReport,
          );
          const variants = variantsOf(notification);
          expect(bytesOf(notification)).toBeLessThan(notificationLimitBytes);
          expect(notificationFlaws(variants.default as string)).toEqual([]);
          expect(variants.sms).toMatch(/^[\x20-\x7e]{1,140}$/);
          expect(notification.subject).toMatch(/^[\x20-\x7e]{1,99}$/);
        },
      ),
      { numRuns: 30 },
    );
  });
});
