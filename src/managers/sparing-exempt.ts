import { type Finding, isExempt } from '../model/index.ts';
import { namesShown, onlyLooking, withRemoval } from './kept-manager.ts';
import { managerKey, regionOf } from './named.ts';

/** The findings with every manager kept that holds something exempt, or is exempt itself: it would go with it. Pure. */
export const sparingExempt = (findings: readonly Finding[]): readonly Finding[] => {
  const kept = new Map<string, string[]>();
  for (const finding of findings.filter((each) => isExempt(each) && each.category === 'leftovers'))
    for (const key of managersOf(finding)) kept.set(key, [...(kept.get(key) ?? []), nameOf(finding)]);
  return findings.map((finding) => {
    const { parent, removal, resource } = finding;
    const keptBy = parent === null ? undefined : kept.get(keyOf(parent, resource.region));
    if (parent?.standing !== 'left-over' || removal === null || keptBy === undefined) return finding;
    const names = [...new Set(keptBy)].slice(0, namesShown);
    return withRemoval(
      { ...finding, parent: { ...parent, standing: 'in-use', keptBy: names } },
      onlyLooking(removal, parent, resource.region),
    );
  });
};

// What manages an exempt resource, and the resource where it manages others.
const managersOf = ({ parent, resource: { type, id, region } }: Finding): readonly string[] => [
  ...(parent === null ? [] : [keyOf(parent, region)]),
  `${region} ${type} ${id}`,
];

const keyOf = (parent: NonNullable<Finding['parent']>, resourceRegion: string): string =>
  managerKey({ ...parent, region: regionOf(parent, resourceRegion) });

const nameOf = ({ parent, resource: { id } }: Finding): string => parent?.logicalId ?? id;
