import { expect, it } from 'vitest';
import type { Cause } from '../../src/model/index.ts';
import { renderJson } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { inventoryOf } from '../support/inventory.ts';
import { judged } from '../support/judged.ts';
import { flawsOf } from '../support/valid-report.ts';

const loose = { associationId: null, instanceId: null, networkInterfaceId: null, region: 'us-east-1' };
const denied: Cause = { kind: 'denied', operation: 'ec2:DescribeAddresses', action: 'ec2:DescribeAddresses' };
const inventory = inventoryOf(
  [elasticIp(loose), elasticIp({ id: 'eipalloc-0b', arn: 'arn:b', serviceManaged: 'alb' })],
  {
    gaps: [{ type: 'elastic-ip', region: 'eu-west-1', cause: denied }],
  },
);

it('is valid by its published schema, with every outcome in it', () => {
  const text = renderJson(judged(inventory), { locale: 'en', rule: ruleById });
  expect(flawsOf(text)).toEqual([]);
});

it('carries a finding whole', () => {
  const report = JSON.parse(
    renderJson(judged(inventory, 'elastic-ip-unattached'), { locale: 'pt-BR', rule: ruleById }),
  );
  const failing = report.findings.find(({ outcome }: { outcome: string }) => outcome === 'fail');
  expect(failing).toMatchObject({
    id: 'elastic-ip-unattached:arn:aws:ec2:eu-west-1:111122223333:elastic-ip/eipalloc-0a',
    rule: 'elastic-ip-unattached',
    severity: 'medium',
    outcome: 'fail',
    resource: { type: 'elastic-ip', id: 'eipalloc-0a', region: 'us-east-1', name: null, tags: {} },
    message: 'unattached',
    args: { ip: '203.0.113.10' },
    text: '203.0.113.10 não está associado a nada.',
    cause: null,
    monthlyUsd: 3.65,
    remediation: { commands: ['aws ec2 release-address --allocation-id eipalloc-0a --region us-east-1'] },
  });
  expect(failing.costBasis[0]).toMatchObject({ unitPriceUsd: 0.005, quantity: 730, region: 'us-east-1' });
});

it('counts what was planned, evaluated, empty and incomplete', () => {
  const { coverage, totals } = judged(inventory, 'elastic-ip-unattached');
  expect(coverage).toMatchObject({ complete: false, planned: 2, evaluated: 1, empty: 0, incomplete: 1 });
  expect(totals.outcomes).toEqual({ fail: 1, pass: 0, 'not-applicable': 1, unknown: 1 });
});
