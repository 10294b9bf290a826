import type { Comparable, ComparedFinding } from '../../src/history/index.ts';
import type { Finding, HistoryUpdate, Memory, Outcome, Severity } from '../../src/model/index.ts';
import { denied } from './sources.ts';

/** As much of a finding as a story needs; the rest is healthy. `id` is the resource; `*` a listing that was not whole. */
export interface Told {
  readonly rule?: string;
  readonly id: string;
  readonly outcome: Outcome;
  readonly region?: string;
  readonly severity?: Severity;
  readonly usd?: number | null;
  readonly atMost?: boolean;
  readonly exemption?: Finding['exemption'];
}

/** A moment of the story, by its day. */
export const day = (n: number): string => `2026-11-${String(n).padStart(2, '0')}T06:00:00.000Z`;

export const findingId = (id: string, rule = 'elastic-ip-unattached', region = 'eu-west-1') =>
  `${rule}:arn:aws:test:${region}:111122223333:${id}`;

const found = ({ rule = 'elastic-ip-unattached', region = 'eu-west-1', ...told }: Told): ComparedFinding => ({
  id: findingId(told.id, rule, region),
  rule,
  severity: told.severity ?? 'medium',
  outcome: told.outcome,
  resource: {
    type: 'elastic-ip',
    id: told.id,
    arn: `arn:aws:test:${region}:111122223333:${told.id}`,
    region,
    name: null,
  },
  cause: told.outcome === 'unknown' ? denied('ec2:DescribeAddresses') : null,
  monthlyUsd: told.usd === undefined ? null : told.usd,
  costBasis: told.atMost ? [{ atMost: true, quantity: 1, unitPriceUsd: 1 }] : [],
  exemption: told.exemption ?? null,
});

interface Scene {
  readonly rules?: readonly string[];
  readonly regions?: readonly string[];
  readonly excluded?: readonly string[];
}

/** A run that looked on a day and found these. */
export const looked = (on: number, told: readonly Told[], scene: Scene = {}): Comparable => {
  const findings = told.map(found);
  const fails = findings.filter(({ outcome }) => outcome === 'fail');
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  return {
    run: {
      inventoryTakenAt: day(on),
      rules: scene.rules ?? ['elastic-ip-unattached'],
      regions: { scanned: scene.regions ?? ['eu-west-1', 'us-east-1'] },
      excludedArns: scene.excluded ?? [],
    },
    conclusion: fails.length > 0 ? 'failing' : unknown.length > 0 ? 'incomplete' : 'clean',
    coverage: {
      complete: unknown.length === 0,
      planned: 2,
      evaluated: 2,
      empty: 0,
      incomplete: unknown.length,
      gaps: [],
    },
    totals: {
      outcomes: { fail: fails.length, pass: 0, 'not-applicable': 0, unknown: unknown.length },
      failsBySeverity: { critical: 0, high: 0, medium: fails.length, low: 0 },
      monthlyUsd: 0,
      exempt: { findings: 0, monthlyUsd: 0 },
    },
    findings,
    usage: { seconds: 3 },
  };
};

export const nothingYet: Memory = { findings: [], runs: [], toldThrough: null, toldAt: null };

/** The memory after a run: what every store must come to. Told by default. */
export const after = (memory: Memory, { run, keep, forget }: HistoryUpdate, told = true): Memory => {
  const kept = new Map(memory.findings.map((each) => [each.id, each]));
  for (const id of forget) kept.delete(id);
  for (const each of keep) kept.set(each.id, each);
  return {
    findings: [...kept.values()],
    runs: [...memory.runs, run],
    toldThrough: told ? run.at : memory.toldThrough,
    toldAt: told ? run.at : memory.toldAt,
  };
};
