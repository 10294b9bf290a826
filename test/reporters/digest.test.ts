import { describe, expect, it } from 'vitest';
import { exempted } from '../../src/exemptions/index.ts';
import { type Cause, known, locales } from '../../src/model/index.ts';
import { renderDigest, renderSubject } from '../../src/reporters/index.ts';
import { rules, textOf } from '../../src/rules/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { inventoryOf } from '../support/inventory.ts';
import { judged } from '../support/judged.ts';

const loose = { associationId: null, instanceId: null, networkInterfaceId: null };
const rule = 'elastic-ip-unattached';
const denied: Cause = { kind: 'denied', operation: 'ec2:DescribeAddresses', action: 'ec2:DescribeAddresses' };
const digest = (report: ReturnType<typeof judged>, locale: 'en' | 'pt-BR' = 'en', maxBytes?: number) =>
  renderDigest(report, { locale, texts: textOf, ...(maxBytes === undefined ? {} : { maxBytes }) });

describe('the conclusion', () => {
  it('is clean only when everything was checked', () => {
    expect(digest(judged(inventoryOf([]), rule))).toContain('CLEAN: everything was checked, and nothing is wrong.');
  });

  it('is incomplete when anything could not be read, and names the action and what it hides', () => {
    const report = judged(
      inventoryOf([], { gaps: [{ type: 'elastic-ip', region: 'eu-west-1', cause: denied }] }),
      rule,
    );
    const text = digest(report);
    expect(report.conclusion).toBe('incomplete');
    expect(text).toContain('INCOMPLETE: nothing is known to be wrong');
    expect(text).toContain('- Missing permission: ec2:DescribeAddresses\n  elastic-ip-unattached (eu-west-1)');
    expect(text).toContain('account-hygiene policy');
  });

  it('says both when it is failing and incomplete', () => {
    const ip = elasticIp({ ...loose, region: 'us-east-1' });
    const text = digest(
      judged(inventoryOf([ip], { gaps: [{ type: 'elastic-ip', region: 'eu-west-1', cause: denied }] }), rule),
    );
    expect(text).toContain('FAILING, and INCOMPLETE');
  });

  it('is never clean when the list of regions could not be read', () => {
    const regions = {
      scanned: ['us-east-1'],
      missing: [{ ...denied, operation: 'ec2:DescribeRegions', action: 'ec2:DescribeRegions' }],
    };
    const report = judged(inventoryOf([], { regions }), rule);
    expect(report.conclusion).toBe('incomplete');
    expect(digest(report)).toContain(
      '- Missing permission: ec2:DescribeRegions\n  The list of regions may be incomplete.',
    );
  });

  it('names a region that was asked for and is disabled, without doubting the list of regions', () => {
    const off: Cause = { kind: 'not-collected', resource: 'ap-east-1', why: 'region-off' };
    const text = digest(judged(inventoryOf([], { regions: { scanned: ['us-east-1'], missing: [off] } }), rule));
    expect(text).toContain('- The region ap-east-1 is disabled');
    expect(text).not.toContain('The list of regions may be incomplete');
    expect(text).toContain('INCOMPLETE');
  });

  it('names the service control policy that denies a region', () => {
    const scp: Cause = { ...denied, deniedBy: 'service-control-policy' };
    const text = digest(
      judged(inventoryOf([], { gaps: [{ type: 'elastic-ip', region: 'eu-west-1', cause: scp }] }), rule),
    );
    expect(text).toContain('Denied by a service control policy of the organization:\n  ec2:DescribeAddresses');
  });

  it('tells how root lets others read billing data', () => {
    const cause: Cause = { kind: 'denied', operation: 'budgets:DescribeBudgets', action: 'budgets:ViewBudget' };
    const text = digest(
      judged(inventoryOf([], { gaps: [{ type: 'budget', region: 'global', cause }] }), 'budget-unheard'),
    );
    expect(text.replaceAll('\n', ' ')).toContain(
      '"IAM user and role access to Billing information", which the root user activates once',
    );
  });
});

describe('the page', () => {
  const hostile = elasticIp({
    ...loose,
    name: `${'x'.repeat(90)} \u001b[31mred\u0007\r\nSubject: forged \u202eback`,
    tags: known({}),
  });

  it.each(locales)('keeps to 72 columns in %s, but for what cannot be broken', (locale) => {
    const wide = digest(judged(inventoryOf([elasticIp(loose), hostile])), locale)
      .split('\n')
      .filter((line) => line.length > 72 && !/https:\/\/|x{80}/.test(line));
    expect(wide).toEqual([]);
  });

  it('lets no name from AWS break a line or colour a terminal', () => {
    const text = digest(judged(inventoryOf([hostile]), rule));
    expect(text).not.toMatch(/[\u001b\u0007\r\u202e]/);
    expect(text).not.toMatch(/^Subject: forged/m);
  });

  it('gives the exact command, the console page and the price', () => {
    const text = digest(judged(inventoryOf([elasticIp({ ...loose, region: 'us-east-1' })]), rule));
    expect(text).toContain('$ aws ec2 release-address --allocation-id eipalloc-0a \\\n        --region us-east-1');
    expect(text).toContain(
      'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#ElasticIpDetails:AllocationId=eipalloc-0a',
    );
    expect(text.replace(/\s+/g, ' ')).toContain('(US$ 3.65 a month)');
    expect(text).toContain('at least US$ 3.65 a month');
  });

  it('writes numbers as the language does', () => {
    expect(digest(judged(inventoryOf([elasticIp({ ...loose, region: 'us-east-1' })]), rule), 'pt-BR')).toMatch(
      /US\$ 3,65\s+por mês/,
    );
  });
});

describe('a limit in bytes', () => {
  const many = Array.from({ length: 500 }, (_, n) =>
    elasticIp({ ...loose, id: `eipalloc-${n}`, arn: `arn:aws:ec2:eu-west-1:111122223333:elastic-ip/eipalloc-${n}` }),
  );
  const report = judged(inventoryOf(many), rule);

  it.each([20_000, 60_000])('%d is kept, and what is left out is counted', (limit) => {
    const text = digest(report, 'en', limit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    const left = Number(/fit: (\d+) findings/.exec(text.replaceAll('\n', ' '))?.[1]);
    expect(left + text.split('release-address').length - 1).toBe(500);
  });

  it.each([
    ['en', /Shortened to fit: (\d+) findings \(\1 medium\), 1 other entry left out\./],
    ['pt-BR', /Resumido para caber: (\d+) problemas \(\1 médios\), 1 outro item de fora\./],
  ] as const)('is said in %s, with what else is left out', (locale, words) => {
    const gap = { type: 'elastic-ip', region: 'us-east-1', cause: denied } as const;
    const exemption = { rules: ['*'], resources: ['eipalloc-1'], reason: 'kept', owner: null, until: '2027-01-01' };
    const whole = exempted(judged(inventoryOf(many, { gaps: [gap] }), rule), [exemption], { rules });
    expect(digest(whole, locale, 5_000).replaceAll('\n', ' ')).toMatch(words);
  });

  it('keeps the conclusion even when hardly anything fits', () => {
    const text = digest(report, 'en', 900);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900);
    expect(text).toContain('FAILING');
  });
});

describe('the subject', () => {
  it('is printable ASCII of at most 99 characters, whatever the account holds', () => {
    for (const locale of locales) {
      const subject = renderSubject(judged(inventoryOf([elasticIp(loose)])), locale);
      expect(subject).toMatch(/^[\x20-\x7e]{1,99}$/);
    }
  });

  it('never calls an incomplete run clean', () => {
    const report = judged(
      inventoryOf([], { gaps: [{ type: 'elastic-ip', region: 'eu-west-1', cause: denied }] }),
      rule,
    );
    expect(renderSubject(report, 'en')).toBe('[account-hygiene] 111122223333: incomplete, 1 not checked');
  });
});
