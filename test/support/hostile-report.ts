import type { Report } from '../../src/model/index.ts';
import { elasticIp } from './build/elastic-ip.ts';
import { hostileNames } from './hostile-names.ts';
import { inventoryOf } from './inventory.ts';
import { judged } from './judged.ts';

/** The report of an account in which every address has a hostile name, id and tag, and nobody uses it. */
export const hostileReport = (): Report => {
  const addresses = hostileNames.map((name, at) =>
    elasticIp({
      id: name,
      arn: `arn:aws:ec2:eu-west-1:111122223333:elastic-ip/${at}-${name}`,
      region: 'eu-west-1',
      name,
      tags: { known: true, value: { [name]: name, owner: name } },
      publicIp: name,
      associationId: null,
      instanceId: null,
      networkInterfaceId: null,
      networkInterfaceOwnerId: null,
    }),
  );
  const cause = { kind: 'failed', operation: 'kms:ListKeys', detail: hostileNames.join(' ') } as const;
  const inventory = inventoryOf(addresses, { gaps: [{ type: 'kms-key', region: 'us-east-1', cause }] });
  const report = judged(
    {
      ...inventory,
      account: { ...inventory.account, alias: { known: true, value: hostileNames[1] ?? '' } },
      regions: { ...inventory.regions, notScanned: [{ region: hostileNames[0] ?? '', why: 'disabled' }] },
    },
    'elastic-ip-unattached',
    'kms-key-unused',
  );
  return withPast(report);
};

// Everything that a history and its exemptions may carry, hostile too.
const withPast = (report: Report): Report => {
  const moment = report.run.inventoryTakenAt;
  const past = hostileNames.map((name, at) => ({
    id: `elastic-ip-unattached:past-${at}-${name}`,
    rule: at % 2 === 0 ? 'elastic-ip-unattached' : name,
    resource: { type: name, id: name, arn: name, region: name, name },
    severity: 'medium' as const,
    monthlyUsd: 3.65,
    atMost: at % 2 === 0,
    firstSeen: moment,
    lastSeen: moment,
  }));
  return {
    ...report,
    findings: report.findings.map((finding, at) => ({
      ...finding,
      exemption:
        at % 5 === 0 && finding.outcome === 'fail'
          ? {
              by: 'tag',
              state: 'active',
              reason: hostileNames[at] ?? null,
              owner: hostileNames[at] ?? null,
              until: '2027-01-01',
              untilByDefault: false,
            }
          : null,
    })),
    exemptions: {
      unused: hostileNames.map((name) => ({
        rules: [name],
        resources: [name],
        reason: name,
        owner: name,
        until: '2027-01-01',
      })),
      mistakenTags: hostileNames.map((name) => ({ resource: name, region: name, why: 'unknown-rule', value: name })),
    },
    history: {
      state: 'compared',
      problem: { kind: 'failed', operation: 'dynamodb:Query', detail: hostileNames.join(' ') },
      comparedWith: moment,
      told: null,
      newGaps: [],
      counts: { new: 0, returned: 0, worse: 0, better: 0, open: 0, resolved: past.length, 'not-visible': past.length },
      resolved: past,
      notVisible: past.map((each) => ({
        ...each,
        id: `${each.id}-lost`,
        why: { kind: 'unread', cause: { kind: 'failed', operation: each.rule, detail: each.resource.id } },
        justLost: true,
      })),
      trend: [],
    },
  };
};
