import { summedUp } from '../../src/engine/index.ts';
import type {
  Cause,
  Finding,
  FindingExemption,
  History,
  LostFinding,
  PastFinding,
  Report,
} from '../../src/model/index.ts';

const resource: Finding['resource'] = {
  type: 'elastic-ip',
  id: 'eipalloc-1',
  arn: 'arn:aws:ec2:eu-west-1:111122223333:elastic-ip/eipalloc-1',
  region: 'eu-west-1',
  name: null,
  tags: {},
};

type Change = Omit<Partial<Finding>, 'resource'> & { readonly resource?: Partial<Finding['resource']> };

/** A failure; the resource's ARN follows its id where none is given. */
export const failure = (change: Change = {}): Finding => {
  const id = change.resource?.id ?? resource.id;
  const arn = `arn:aws:ec2:eu-west-1:111122223333:elastic-ip/${id}`;
  const own = { ...resource, arn, ...change.resource };
  const rule = change.rule ?? 'a-rule';
  return {
    id: `${rule}:${own.arn}`,
    rule,
    severity: 'medium',
    category: 'leftovers',
    outcome: 'fail',
    message: 'fails',
    args: {},
    evidence: {},
    cause: null,
    furtherCauses: [],
    heldBy: [],
    parent: null,
    monthlyUsd: null,
    costBasis: [],
    removal: null,
    commands: [],
    exemption: null,
    history: null,
    ...change,
    resource: own,
  };
};

/** What nobody could look at, for these causes. */
export const unknown = ([cause, ...furtherCauses]: readonly [Cause, ...Cause[]], change: Change = {}): Finding =>
  failure({ ...change, outcome: 'unknown', message: null, cause, furtherCauses });

/** How a failure compares with earlier runs. */
export const became = (change: NonNullable<Finding['history']>['change']): NonNullable<Finding['history']> => ({
  change,
  firstSeen: '2026-11-01T00:00:00.000Z',
  lastSeen: '2026-11-21T00:00:00.000Z',
  before: { severity: 'medium', monthlyUsd: null },
  firstLook: false,
});

/** An exemption in force until the end of the year. */
export const exemption = (change: Partial<FindingExemption> = {}): FindingExemption => ({
  by: 'configuration',
  state: 'active',
  reason: 'on purpose',
  owner: null,
  until: '2026-12-31',
  untilByDefault: false,
  ...change,
});

/** A finding of earlier runs. */
export const past = (change: Partial<PastFinding> & { readonly resourceId?: string } = {}): PastFinding => {
  const { resourceId = 'eipalloc-1', ...rest } = change;
  const {
    id,
    rule,
    severity,
    resource: own,
  } = failure({ ...(rest.rule === undefined ? {} : { rule: rest.rule }), resource: { id: resourceId } });
  const { tags: _, ...remembered } = own;
  return {
    id,
    rule,
    resource: remembered,
    severity,
    monthlyUsd: null,
    atMost: false,
    firstSeen: '2026-11-01T00:00:00.000Z',
    lastSeen: '2026-11-21T00:00:00.000Z',
    ...rest,
  };
};

/** A finding of earlier runs that this one could not look at. */
export const lost = (why: LostFinding['why'], justLost: boolean, finding: PastFinding = past()): LostFinding => ({
  ...finding,
  why,
  justLost,
});

/** A comparison in which nothing changed. */
export const historyOf = (change: Partial<History> = {}): History => ({
  state: 'compared',
  problem: null,
  comparedWith: '2026-11-21T12:00:00.000Z',
  told: null,
  newGaps: [],
  counts: { new: 0, returned: 0, worse: 0, better: 0, open: 0, resolved: 0, 'not-visible': 0 },
  resolved: [],
  notVisible: [],
  trend: [],
  ...change,
});

/** A run that looked everywhere in one region, and found nothing. */
const nothing: Report = {
  run: {
    account: {
      id: '111122223333',
      partition: 'aws',
      homeRegion: 'us-east-1',
      dnsSuffix: 'amazonaws.com',
      callerArn: 'arn:aws:iam::111122223333:user/ana',
    },
    regions: { scanned: ['eu-west-1'], notScanned: [], missing: [] },
    audience: 'owner',
    profile: null,
    toolVersion: '1.2.3',
    startedAt: '2026-11-22T12:00:00.000Z',
    endedAt: '2026-11-22T12:00:30.000Z',
    inventoryTakenAt: '2026-11-22T12:00:00.000Z',
    rules: ['a-rule'],
    excluded: 0,
    excludedArns: [],
    cutShort: null,
  },
  conclusion: 'clean',
  coverage: { complete: true, planned: 1, evaluated: 1, empty: 1, incomplete: 0, gaps: [] },
  totals: {
    outcomes: { fail: 0, pass: 0, 'not-applicable': 0, unknown: 0 },
    failsBySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
    monthlyUsd: 0,
    exempt: { findings: 0, monthlyUsd: 0 },
  },
  findings: [],
  exemptions: { unused: [], mistakenTags: [] },
  history: null,
  usage: { calls: [], seconds: 0, peakMemoryMb: 0 },
};

/** A report of these findings, its coverage, conclusion and totals by them. */
export const reportOf = (findings: readonly Finding[], change: Partial<Report> = {}): Report => {
  const isSeen = findings.every(({ outcome }) => outcome !== 'unknown');
  const given = { ...nothing.coverage, ...change.coverage };
  const coverage = { ...given, complete: given.complete && given.gaps.length === 0 && isSeen };
  return { ...nothing, ...summedUp(coverage, findings), ...change, coverage, findings };
};

/** The same run under other circumstances. */
export const runOf = (change: Partial<Report['run']>): Report['run'] => ({ ...nothing.run, ...change });

export const denied = (
  action: string,
  change: { readonly operation?: string } = {},
): Extract<Cause, { kind: 'denied' }> => ({
  kind: 'denied',
  operation: action,
  action,
  ...change,
});
