import { certainUsd, type Finding } from '../model/index.ts';
import { grouped } from './grouped.ts';

/** What one service, region or rule costs for certain, US dollars a month. */
export interface CostShare {
  readonly name: string;
  readonly monthlyUsd: number;
}

/** Findings by what they cost together, dearest first; what bills nothing for certain has no share. */
export const costsBy = (findings: readonly Finding[], nameOf: (finding: Finding) => string): readonly CostShare[] =>
  grouped(findings, nameOf)
    .map(([name, some]) => ({ name, monthlyUsd: certainUsd(some) }))
    .filter(({ monthlyUsd }) => monthlyUsd > 0)
    .toSorted((a, b) => b.monthlyUsd - a.monthlyUsd);
