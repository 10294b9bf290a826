import { summedUp } from '../../src/engine/index.ts';
import type { RuleName } from '../../src/exemptions/rule-names.ts';
import type { Exemption, Finding, FindingResource, Outcome, Regions, Report } from '../../src/model/index.ts';
import { denied, testAccount, twoRegions } from './sources.ts';

/** As much of a finding as an exemption looks at. `id` is the resource, `*` a listing that was not whole. */
export interface Said {
  readonly rule?: string;
  readonly id?: string;
  readonly arn?: string;
  readonly outcome?: Outcome;
  readonly region?: string;
  readonly tags?: FindingResource['tags'];
  readonly usd?: number | null;
}

const found = ({
  rule = 'one',
  id = 'a',
  outcome = 'fail',
  region = 'eu-west-1',
  tags = null,
  ...said
}: Said): Finding => {
  const arn = said.arn ?? `arn:aws:ec2:${region}:111122223333:thing/${id}`;
  return {
    id: `${rule}:${arn}`,
    rule,
    severity: 'medium',
    category: 'leftovers',
    outcome,
    resource: { type: 'elastic-ip', id, arn, region, name: null, tags },
    message: outcome === 'unknown' ? null : 'said',
    args: {},
    evidence: {},
    cause: outcome === 'unknown' ? denied('ec2:DescribeAddresses') : null,
    furtherCauses: [],
    heldBy: [],
    parent: null,
    monthlyUsd: said.usd ?? null,
    costBasis: [],
    removal: null,
    commands: [],
    exemption: null,
    history: null,
  };
};

interface Scene {
  readonly at?: string;
  readonly ran?: readonly string[];
  readonly regions?: Partial<Regions>;
  readonly excluded?: readonly string[];
}

/** Three rules: one was called `uno` before, and one runs only when it is asked for. */
export const threeRules: readonly RuleName[] = [
  { id: 'one', formerIds: ['uno'], optIn: false },
  { id: 'two', formerIds: [], optIn: false },
  { id: 'three', formerIds: [], optIn: true },
];

/** The report of a run on 22 November 2026 that said this. */
export const reportOf = (said: readonly Said[], scene: Scene = {}): Report => {
  const findings = said.map(found);
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown').length;
  const coverage = {
    complete: unknown === 0,
    planned: 4,
    evaluated: 4 - Math.min(unknown, 4),
    empty: 0,
    incomplete: Math.min(unknown, 4),
    gaps: scene.regions?.missing ?? [],
  };
  const moment = scene.at ?? '2026-11-22T12:00:00.000Z';
  return {
    run: {
      account: testAccount,
      regions: { ...twoRegions, ...scene.regions },
      audience: 'owner',
      profile: null,
      toolVersion: '0.0.0',
      startedAt: moment,
      endedAt: moment,
      inventoryTakenAt: moment,
      rules: scene.ran ?? ['one', 'two'],
      excluded: scene.excluded?.length ?? 0,
      excludedArns: scene.excluded ?? [],
      cutShort: null,
    },
    coverage,
    findings,
    exemptions: { unused: [], mistakenTags: [] },
    history: null,
    usage: { calls: [], seconds: 0, peakMemoryMb: 0 },
    ...summedUp(coverage, findings),
  };
};

/** An exemption of everything; state only what differs. */
export const exemption = (change: Partial<Exemption> = {}): Exemption => ({
  rules: ['*'],
  resources: ['*'],
  reason: 'accepted',
  owner: null,
  until: '2027-03-01',
  ...change,
});
