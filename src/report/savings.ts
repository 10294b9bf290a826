import { certainUsd, type Finding, type PastFinding } from '../model/index.ts';
import { grouped } from './grouped.ts';

/** What is resolved no longer costs, US dollars a month. */
export interface Savings {
  /** Certain, on resources that are gone. */
  readonly gone: number;
  /** Certain, on resources that are still there and fail no more: they may bill for something now. */
  readonly mended: number;
  /** Where only the upper bound was known. */
  readonly atMost: number;
}

/** A resource counts once however many rules priced it, and not for what another finding of it still bills. */
export const savingsOf = (
  resolved: readonly PastFinding[],
  findings: readonly Finding[],
  notVisible: readonly PastFinding[],
): Savings => {
  const present = new Set(findings.map(({ id }) => id));
  const still = stillBilled(findings, notVisible);
  const saved = (rows: readonly PastFinding[]): number =>
    grouped(rows, ({ resource }) => resource.arn)
      .map(([arn, same]) => Math.max(...same.map(({ monthlyUsd }) => monthlyUsd ?? 0)) - (still.get(arn) ?? 0))
      .reduce((sum, usd) => sum + Math.max(0, usd), 0);
  const certain = resolved.filter(({ atMost }) => !atMost);
  return {
    gone: saved(certain.filter(({ id }) => !present.has(id))),
    mended: saved(certain.filter(({ id }) => present.has(id))),
    atMost: saved(resolved.filter(({ atMost }) => atMost)),
  };
};

/** By ARN: what a resource bills by what fails on it, exempt or not, and by what could not be looked at. */
const stillBilled = (findings: readonly Finding[], notVisible: readonly PastFinding[]): ReadonlyMap<string, number> => {
  const bills = [
    ...findings
      .filter(({ outcome }) => outcome === 'fail')
      .map((finding) => ({ arn: finding.resource.arn, usd: certainUsd([finding]) })),
    ...notVisible.map(({ resource, monthlyUsd }) => ({ arn: resource.arn, usd: monthlyUsd ?? 0 })),
  ];
  return new Map(grouped(bills, ({ arn }) => arn).map(([arn, rows]) => [arn, Math.max(...rows.map(({ usd }) => usd))]));
};
