import { auditSaved } from '../../src/app/saved.ts';
import { settingsFrom } from '../../src/config/index.ts';
import { summedUp } from '../../src/engine/index.ts';
import { parseInventory } from '../../src/inventory/index.ts';
import type { Args, Cause, Finding, Report } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { ec2Instance } from './build/ec2-instance.ts';
import { elasticIp } from './build/elastic-ip.ts';
import { textOf } from './files.ts';
import { deepFreeze } from './freeze.ts';
import { inventoryOf } from './inventory.ts';
import { judged } from './judged.ts';
import { lastOf } from './remembered-runs.ts';

const judgedSample = (): Report => {
  const inventory = parseInventory(textOf('demo/account.json'));
  const report = auditSaved(inventory, settingsFrom(rules, {}, {}), () => new Date(inventory.takenAt));
  return deepFreeze({ ...report, usage: { ...report.usage, peakMemoryMb: 0 } });
};
let sample: Report | undefined;

/** The report of the sample account, at the moment at which its inventory was taken; judged once, and frozen. */
export const sampleReport = (): Report => {
  sample ??= judgedSample();
  return sample;
};

const withFindings = (report: Report, findings: readonly Finding[]): Report => ({
  ...report,
  ...summedUp(report.coverage, findings),
  findings,
});

const denied: Cause = { kind: 'denied', operation: 'ec2:DescribeRegions', action: 'ec2:DescribeRegions' };

/** Nothing at all could be read, not even the list of regions. */
export const unknownReport = (): Report => {
  const report = sampleReport();
  const coverage = { ...report.coverage, complete: false, evaluated: 0, empty: 0, gaps: [denied] };
  const findings = report.findings.map(
    (finding): Finding => ({
      ...finding,
      outcome: 'unknown',
      cause: { ...denied, operation: 'ec2:DescribeAddresses', action: 'ec2:DescribeAddresses' },
      message: null,
      args: {},
      evidence: {},
      monthlyUsd: null,
      costBasis: [],
      removal: null,
      commands: [],
    }),
  );
  return withFindings({ ...report, coverage }, findings);
};

/** An account in which there is nothing to judge by the one rule that ran. */
export const emptyReport = (): Report => judged(inventoryOf([]), 'elastic-ip-unattached');

/** As many findings as wanted, each with an id of its own. */
export const largeReport = (count: number): Report => {
  const report = sampleReport();
  const findings = Array.from({ length: count }, (_, at) => {
    const finding = report.findings[at % report.findings.length] as Finding;
    const resource = { ...finding.resource, arn: `${finding.resource.arn}-${at}` };
    return { ...finding, resource, id: `${finding.rule}:${resource.arn}` };
  });
  return withFindings(report, findings);
};

/** Puts a text wherever AWS lets people write one. */
export const hostileReport = (text: string, report = sampleReport()): Report => {
  const replaced = <T>(value: T): T => (typeof value === 'string' ? text : value) as T;
  const within = (args: Args): Args =>
    Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, replaced(arg)]));
  return {
    ...report,
    run: { ...report.run, account: { ...report.run.account, alias: { known: true, value: text } } },
    findings: report.findings.map((finding) => ({
      ...finding,
      resource: { ...finding.resource, id: text, name: text, tags: { [text]: text } },
      args: within(finding.args),
      removal: finding.removal && {
        ...finding.removal,
        cautions: finding.removal.cautions.map((each) => ({ ...each, args: within(each.args) })),
      },
      evidence: { said: text },
      parent: finding.parent === null ? null : { ...finding.parent, name: text },
    })),
  };
};

const ip = (id: string, used: 'used' | 'loose') =>
  elasticIp({
    id,
    arn: `arn:aws:ec2:eu-west-1:111122223333:elastic-ip/${id}`,
    ...(used === 'used' ? {} : { associationId: null, instanceId: null, networkInterfaceId: null }),
  });

/** The second of two runs: one failure is new, one still stands, one is exempt, one passes now, and one is gone. */
export const comparedReport = (): Promise<Report> =>
  lastOf([
    {
      at: '2026-11-20T12:00:00.000Z',
      inventory: inventoryOf([ip('open', 'loose'), ip('exempt', 'loose'), ip('mended', 'loose'), ip('gone', 'loose')]),
      rules: ['elastic-ip-unattached'],
    },
    {
      at: '2026-11-22T12:00:00.000Z',
      inventory: inventoryOf([
        ip('open', 'loose'),
        ip('exempt', 'loose'),
        ip('mended', 'used'),
        ip('new', 'loose'),
        ec2Instance(),
      ]),
      rules: ['elastic-ip-unattached'],
      config: {
        exemptions: [
          {
            rules: ['elastic-ip-unattached'],
            resources: ['exempt'],
            reason: 'The demo of 2026 needs it',
            owner: 'ana',
            until: '2026-12-31',
          },
        ],
      },
    },
  ]);
