import { type Finding, isExempt } from '../model/index.ts';
import { namesShown, onlyLooking, withRemoval } from './kept-manager.ts';
import { managerKey, regionOf } from './named.ts';

/** What keeps managers, by the key of each. */
type Keeping = readonly { readonly key: string; readonly by: string }[];

/**
 * The findings with every manager kept that holds something exempt, or is exempt itself, for it would go with it; and every
 * stack whose exports such a one imports. Pure.
 */
export const sparingExempt = (findings: readonly Finding[]): readonly Finding[] =>
  sparing(
    findings,
    findings
      .filter((finding) => isExempt(finding) && finding.category === 'leftovers')
      .flatMap((finding) => managersOf(finding).map((key) => ({ key, by: nameOf(finding) }))),
  );

const sparing = (findings: readonly Finding[], keeping: Keeping): readonly Finding[] => {
  if (keeping.length === 0) return findings;
  const kept = new Map<string, Set<string>>();
  for (const { key, by } of keeping) kept.set(key, (kept.get(key) ?? new Set()).add(by));
  const imported: { key: string; by: string }[] = [];
  const spared = findings.map((finding): Finding => {
    const { parent, removal, resource } = finding;
    if (parent?.standing !== 'left-over' || removal === null) return finding;
    const keptBy = [...new Set(namesOf(finding).flatMap((key) => [...(kept.get(key) ?? [])]))];
    if (keptBy.length === 0) return finding;
    imported.push(...exportersIn(finding).map((key) => ({ key, by: parent.name })));
    return withRemoval(
      { ...finding, parent: { ...parent, standing: 'in-use', keptBy: keptBy.slice(0, namesShown) } },
      onlyLooking(removal, parent, resource.region),
    );
  });
  return sparing(spared, imported);
};

// What manages or holds an exempt resource, and the resource where it manages others.
const managersOf = ({ parent, heldBy, resource: { type, id, region } }: Finding): readonly string[] => [
  ...(parent === null ? [] : [keyOf(parent, region)]),
  ...heldBy,
  `${region} ${type} ${id}`,
];

const keyOf = (parent: NonNullable<Finding['parent']>, resourceRegion: string): string =>
  managerKey({ ...parent, region: regionOf(parent, resourceRegion) });

// An import knows its exporter by name alone.
const namesOf = ({ parent, resource }: Finding): readonly string[] =>
  parent === null
    ? []
    : [keyOf(parent, resource.region), managerKey({ ...parent, id: null, region: regionOf(parent, resource.region) })];

const exportersIn = ({ parent, removal, resource }: Finding): readonly string[] =>
  parent === null || removal === null
    ? []
    : removal.holds
        .filter(({ type }) => type === 'cloudformation-stack')
        .flatMap(({ ids }) => ids)
        .map((name) =>
          managerKey({ kind: 'cloudformation-stack', name, id: null, region: regionOf(parent, resource.region) }),
        );

const nameOf = ({ parent, resource: { id } }: Finding): string => parent?.logicalId ?? id;
