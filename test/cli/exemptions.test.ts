import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseInventory } from '../../src/inventory/index.ts';
import { known } from '../../src/model/index.ts';
import type { JsonReport } from '../../src/reporters/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { inOwnFolder } from '../support/in-folder.ts';
import { inventoryOf } from '../support/inventory.ts';
import { denied } from '../support/sources.ts';
import { run } from './run.ts';

const folder = inOwnFolder();
const alone = { associationId: null, instanceId: null, networkInterfaceId: null, networkInterfaceOwnerId: null };
const loose = (id: string, tags: { readonly [key: string]: string } = {}) =>
  elasticIp({ ...alone, id, arn: `arn:aws:ec2:eu-west-1:111122223333:elastic-ip/${id}`, tags: known(tags) });

const audited = async (items: Parameters<typeof inventoryOf>[0], more: Parameters<typeof inventoryOf>[1] = {}) => {
  const saved = join(folder(), 'inventory.json');
  writeFileSync(saved, serialiseInventory(inventoryOf(items, more), '0.0.0'));
  const { code, out, err } = await run('audit', '--from', saved, '--rule', 'elastic-ip-unattached', '--format', 'json');
  expect(err).toBe('');
  return { code, report: JSON.parse(out) as JsonReport };
};
const configured = (text: string) => writeFileSync(join(folder(), 'account-hygiene.yaml'), text);
const line = (resource: string, until = '2027-03-01') =>
  `exemptions: [{ rule: elastic-ip-unattached, resource: ${resource}, reason: kept, until: ${until} }]`;
const states = ({ findings }: JsonReport) =>
  Object.fromEntries(findings.map(({ resource, outcome, exemption }) => [resource.id, exemption?.state ?? outcome]));

describe('an audit', () => {
  it('finds its configuration in the current folder, and is clean without what is exempt', async () => {
    expect((await audited([loose('eipalloc-0a')])).code).toBe(1);
    configured(line('eipalloc-0a'));
    const { code, report } = await audited([loose('eipalloc-0a')]);
    expect({ code, conclusion: report.conclusion }).toEqual({ code: 0, conclusion: 'clean' });
    expect(states(report)).toEqual({ 'eipalloc-0a': 'active' });
    expect(report.totals.exempt.findings).toBe(1);
    expect(report.exemptions).toEqual({ unused: [], mistakenTags: [] });
  });

  it('still fails for what is not exempt, and for what no longer is', async () => {
    configured(line('eipalloc-0a'));
    const two = await audited([loose('eipalloc-0a'), loose('eipalloc-0b')]);
    expect({ code: two.code, states: states(two.report) }).toEqual({
      code: 1,
      states: { 'eipalloc-0a': 'active', 'eipalloc-0b': 'fail' },
    });
    configured(line('eipalloc-0a', '2026-11-21'));
    const { code, report } = await audited([loose('eipalloc-0a')]);
    expect({ code, states: states(report) }).toEqual({ code: 1, states: { 'eipalloc-0a': 'expired' } });
  });

  it('stays incomplete whatever is exempt', async () => {
    configured(line('"*"'));
    const gap = { type: 'elastic-ip', region: 'us-east-1', cause: denied('ec2:DescribeAddresses') } as const;
    const { code, report } = await audited([loose('eipalloc-0a')], { gaps: [gap] });
    expect({ code, conclusion: report.conclusion }).toEqual({ code: 2, conclusion: 'incomplete' });
    expect(states(report)).toEqual({ 'eipalloc-0a': 'active', '*': 'unknown' });
  });

  it('says which exemption fits nothing', async () => {
    configured(line('eipalloc-gone'));
    expect((await audited([loose('eipalloc-0a')])).report.exemptions.unused).toEqual([
      {
        rules: ['elastic-ip-unattached'],
        resources: ['eipalloc-gone'],
        reason: 'kept',
        owner: null,
        until: '2027-03-01',
      },
    ]);
  });

  it('heeds tags, and names those that it cannot read', async () => {
    const { code, report } = await audited([
      loose('eipalloc-0a', { 'account-hygiene:exempt': 'all' }),
      loose('eipalloc-0b', { 'account-hygiene:exempt': '*', 'account-hygiene:until': '2026-12-31' }),
      loose('eipalloc-0c', { 'account-hygiene:exempt': 'elastic-ip' }),
    ]);
    expect({ code, states: states(report) }).toEqual({
      code: 1,
      states: { 'eipalloc-0a': 'active', 'eipalloc-0b': 'active', 'eipalloc-0c': 'fail' },
    });
    expect(report.findings[0]?.exemption).toMatchObject({ until: '2027-02-20', untilByDefault: true });
    expect(report.exemptions.mistakenTags).toEqual([
      { resource: 'eipalloc-0c', region: 'eu-west-1', why: 'unknown-rule', value: 'elastic-ip' },
    ]);
  });

  it('is not begun with a mistaken exemption', async () => {
    configured('exemptions: [{ rule: elastic-ip-unattached, resource: a, reason: x }]');
    const { code, out, err } = await run('audit', '--demo');
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('account-hygiene.yaml: exemptions, entry 1: "until" is missing');
  });

  it('goes by what `exempt` wrote', async () => {
    await run('exempt', 'elastic-ip-*', 'eipalloc-0?', '--reason', 'kept', '--until', '2026-12-31');
    expect((await audited([loose('eipalloc-0a')])).code).toBe(0);
  });
});

describe('a clean-up', () => {
  it('leaves alone what is exempt', async () => {
    const script = async () => (await run('cleanup', '--demo', '--rule', 'elastic-ip-unattached')).out;
    expect(await script()).toContain('release-address');
    configured(line('"*"'));
    expect(await script()).not.toContain('release-address');
  });
});

describe('the policy', () => {
  it('follows the configuration of the current folder', async () => {
    configured('rules: { cost-anomaly-unheard: on }');
    expect((await run('policy')).out).toContain('ce:GetAnomalyMonitors');
  });
});
