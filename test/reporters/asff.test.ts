import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { asffId, fitting } from '../../src/reporters/asff/limits.ts';
import { asffFindings, renderAsff } from '../../src/reporters/asff/render.ts';
import { shortened } from '../../src/reporters/shortened.ts';
import { ruleById } from '../../src/rules/index.ts';
import { comparedReport, hostileReport, sampleReport, unknownReport } from '../support/many-reports.ts';

interface Finding {
  readonly Id: string;
  readonly ProductArn: string;
  readonly Title: string;
  readonly Description: string;
  readonly RecordState: string;
  readonly Compliance: { readonly Status: string; readonly RelatedRequirements?: readonly string[] };
  readonly FindingProviderFields: { readonly Severity: { readonly Label: string } };
  readonly ProductFields: { readonly [name: string]: string };
  readonly Resources: readonly {
    readonly Type: string;
    readonly Id: string;
    readonly Region: string;
    readonly Tags?: { readonly [name: string]: string };
  }[];
}

const findingsOf = (report: Report): readonly Finding[] =>
  JSON.parse(renderAsff(report, { locale: 'en', rule: ruleById }));
const of = (findings: readonly Finding[], id: string) => findings.find(({ Id }) => Id.endsWith(`/${id}`));

describe('within the limits of the format', () => {
  it.each([
    ['the sample account', () => sampleReport()],
    ['an account of which nothing could be read', () => unknownReport()],
    ['long names', () => hostileReport('é😀'.repeat(3_000))],
    ['blank names', () => hostileReport('  ')],
  ])('%s', (_, make) => {
    for (const finding of findingsOf(make())) {
      expect(finding.Id.length).toBeLessThanOrEqual(512);
      expect(finding.Title.length).toBeLessThanOrEqual(256);
      expect(finding.Description.length).toBeLessThanOrEqual(1024);
      expect(finding.Compliance.RelatedRequirements?.length ?? 0).toBeLessThanOrEqual(32);
      const pairs = [finding.ProductFields, finding.Resources[0]?.Tags ?? {}].flatMap(Object.entries);
      for (const [name, value] of pairs) {
        expect(name.trim()).not.toBe('');
        expect(value.trim()).not.toBe('');
        expect(value.length).toBeLessThanOrEqual(2048);
      }
      expect(Buffer.byteLength(JSON.stringify(finding))).toBeLessThan(240_000);
    }
  });

  it('cuts nothing in the middle of a pair', () => {
    expect(shortened('ab😀', 4)).toBe('ab😀');
    expect(shortened('ab😀c', 4)).toBe('ab…');
  });

  it('keeps the id of a finding, and tells two long ones apart', () => {
    const long = 'x'.repeat(600);
    expect(asffId('rule:arn')).toBe('rule:arn');
    expect(asffId(`${long}a`)).toHaveLength(512);
    expect(asffId(`${long}a`)).toBe(asffId(`${long}a`));
    expect(asffId(`${long}a`)).not.toBe(asffId(`${long}b`));
  });

  it('takes no more than 50 pairs, and none that does not fit', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`k${at}`, 'v']));
    expect(Object.keys(fitting(many, 128, 256))).toHaveLength(50);
    expect(fitting({ a: 'x'.repeat(257), b: '', c: null, d: 'kept' }, 128, 256)).toEqual({ d: 'kept' });
  });
});

it('says fail, pass, unknown and not applicable', () => {
  const said = findingsOf(sampleReport()).map(
    ({ Compliance, ProductFields, RecordState }) =>
      `${ProductFields['account-hygiene/outcome']} ${Compliance.Status} ${RecordState}`,
  );
  expect([...new Set(said)].toSorted()).toEqual([
    'fail FAILED ACTIVE',
    'not-applicable NOT_AVAILABLE ARCHIVED',
    'pass PASSED ACTIVE',
    'unknown WARNING ACTIVE',
  ]);
});

it('names the product of the account, the resource and its region', () => {
  const findings = findingsOf(sampleReport());
  const address = findings.find(({ Id }) => Id.includes('eipalloc-0a1b2c3d4e5f60002'));
  expect(address).toMatchObject({
    Id: 'elastic-ip-unattached:arn:aws:ec2:sa-east-1:111122223333:elastic-ip/eipalloc-0a1b2c3d4e5f60002',
    ProductArn: 'arn:aws:securityhub:us-east-1:111122223333:product/111122223333/default',
    Title: 'Elastic IP that nothing running uses: eipalloc-0a1b2c3d4e5f60002',
    FindingProviderFields: { Severity: { Label: 'MEDIUM' } },
    Resources: [{ Type: 'AwsEc2Eip', Region: 'sa-east-1' }],
  });
  const root = findings.find(({ Id }) => Id.startsWith('root-mfa-missing:'));
  expect(root?.Resources[0]).toMatchObject({ Type: 'AwsAccount', Region: 'us-east-1' });
});

it('names the region whose Security Hub gets it', () => {
  const [finding] = asffFindings(sampleReport(), { locale: 'en', rule: ruleById, region: 'sa-east-1' });
  expect(finding?.['ProductArn']).toBe('arn:aws:securityhub:sa-east-1:111122223333:product/111122223333/default');
});

it('never says what belongs to the customer', () => {
  for (const finding of findingsOf(sampleReport()))
    for (const field of ['Note', 'UserDefinedFields', 'VerificationState', 'Workflow', 'Severity', 'Types'])
      expect(finding).not.toHaveProperty(field);
});

it('archives what is resolved and what is exempt, and keeps the rest', async () => {
  const findings = findingsOf(await comparedReport());
  expect(of(findings, 'new')).toMatchObject({ RecordState: 'ACTIVE', Compliance: { Status: 'FAILED' } });
  expect(of(findings, 'open')).toMatchObject({ RecordState: 'ACTIVE', CreatedAt: '2026-11-20T12:00:00.000Z' });
  expect(of(findings, 'exempt')).toMatchObject({ RecordState: 'ARCHIVED', Compliance: { Status: 'FAILED' } });
  expect(of(findings, 'exempt')?.Description).toContain('Accepted until 2026-12-31: The demo of 2026 needs it');
  expect(of(findings, 'mended')).toMatchObject({ RecordState: 'ARCHIVED', Compliance: { Status: 'PASSED' } });
  expect(of(findings, 'gone')).toMatchObject({ RecordState: 'ARCHIVED', Compliance: { Status: 'NOT_AVAILABLE' } });
  expect(findings).toHaveLength(5);
});
