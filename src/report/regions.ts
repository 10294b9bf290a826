import { type Category, categories, type Finding, globalRegion, isFailing, type Report } from '../model/index.ts';
import { grouped } from './grouped.ts';

/** What fails, and what nobody could look at, of one category in one region. */
export interface RegionCell {
  readonly category: Category;
  readonly fails: number;
  readonly unknown: number;
}

/** One region against the categories, in their order. */
export interface RegionRow {
  readonly region: string;
  readonly cells: readonly RegionCell[];
  readonly fails: number;
  readonly unknown: number;
}

/** Every region that was looked at or has a finding, the one of what belongs to none first. */
export const regionsOf = ({ run, findings }: Report): readonly RegionRow[] => {
  const inRegion = new Map(grouped(findings, ({ resource }) => resource.region));
  return [...new Set([globalRegion, ...run.regions.scanned, ...inRegion.keys()])].map((region) => {
    const here = inRegion.get(region) ?? [];
    const cells = categories.map((category) => ({
      category,
      ...countsOf(here.filter((each) => each.category === category)),
    }));
    return { region, cells, ...countsOf(here) };
  });
};

const countsOf = (findings: readonly Finding[]) => ({
  fails: findings.filter(isFailing).length,
  unknown: findings.filter(({ outcome }) => outcome === 'unknown').length,
});
