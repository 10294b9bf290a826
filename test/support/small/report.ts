import type { Config } from '../../../src/config/index.ts';
import type { Report } from '../../../src/model/index.ts';
import { deepFreeze } from '../freeze.ts';
import { inventoryOf } from '../inventory.ts';
import { called, lastOf } from '../remembered-runs.ts';
import { hiddenLastWeek, hiddenToday, lastWeek, today, twoWeeksAgo } from './resources.ts';

/** How people call the small account. */
export const alias = 'Conta da Érica';

const rules = [
  'dynamodb-table-idle',
  'efs-file-system-unused',
  'eks-cluster-left-running',
  'elasticache-left-running',
  'hosted-zone-empty',
  'kms-key-unused',
  'load-balancer-empty',
  'log-group-retention-missing',
  'nat-gateway-idle',
  'opensearch-left-running',
  'rds-snapshot-old',
  'redshift-left-running',
  'root-mfa-missing',
  'sagemaker-left-running',
  'secret-unused',
  'vpc-endpoint-idle',
];

const exemptions: Config['exemptions'] = [
  { rules: ['secret-unused'], resources: ['*'], reason: 'the | partner’s <b>', owner: 'ana', until: '2026-11-27' },
  { rules: ['kms-key-unused'], resources: ['*'], reason: 'forensics', owner: null, until: '2026-11-20' },
  {
    rules: ['nat-gateway-idle'],
    resources: ['arn:aws:ec2:us-east-1:*:natgateway/nat-9'],
    reason: 'long gone',
    owner: null,
    until: '2027-01-31',
  },
];

const threeRegions = { scanned: ['eu-west-1', 'sa-east-1', 'us-east-1'] };
const twoOfThem = {
  scanned: ['eu-west-1', 'us-east-1'],
  notScanned: [
    { region: 'ap-east-1', why: 'disabled' },
    { region: 'sa-east-1', why: 'not-selected' },
  ],
} as const;

const lastOfThree = (): Promise<Report> =>
  lastOf([
    {
      at: '2026-11-08T12:00:00.000Z',
      inventory: inventoryOf(twoWeeksAgo, { regions: threeRegions }),
      rules: [...rules, 'iam-password-policy-weak'],
      config: { exemptions },
    },
    {
      at: '2026-11-15T12:00:00.000Z',
      inventory: inventoryOf(lastWeek, { regions: threeRegions, gaps: hiddenLastWeek }),
      rules: [...rules, 'iam-password-policy-weak'],
      config: { exemptions },
    },
    {
      at: '2026-11-22T12:00:00.000Z',
      inventory: called(inventoryOf(today, { regions: twoOfThem, gaps: hiddenToday }), alias),
      rules,
      config: { exemptions, exclude: { ids: ['kept'] } },
    },
  ]);

const usage: Report['usage'] = {
  calls: [{ service: 'ec2', region: 'eu-west-1', calls: 41, retries: 2, throttles: 1 }],
  seconds: 12.34,
  peakMemoryMb: 81,
};

let made: Promise<Report> | undefined;

/**
 * The last of three weekly runs over an account in which everything happens that a report can tell. Six findings fail: one is
 * new, under a hostile name; one is worse, priced at most, and a stack's; one is better; one is back; of one the exemption
 * has expired; one is global and still open. Two more are exempt, by the configuration and by a tag. The rest is unknown for
 * each kind of cause, passes, does not apply, is resolved, or is not visible for each kind of reason. Each has its own rule,
 * so that a word of a rule stands in few lines.
 */
export const smallReport = (): Promise<Report> => {
  made ??= lastOfThree().then((last) =>
    deepFreeze({ ...last, run: { ...last.run, cutShort: 'out-of-time' as const }, usage }),
  );
  return made;
};
