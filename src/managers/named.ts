import { type ManagedBy, type PlacedManager, parseArn, type UnpricedFinding } from '../model/index.ts';

/** The manager that a finding would remove in the place of its resource; null where it would remove none. */
export const managerIn = ({ outcome, parent, resource, managerRemoval }: UnpricedFinding): PlacedManager | null => {
  if (outcome !== 'fail' || parent === null || managerRemoval === null || managerRemoval.remove.length === 0)
    return null;
  const { kind, name, id } = parent;
  return { kind, name, id, region: regionOf(parent, resource.region) };
};

/** Where a manager is: a stack where its id says, anything else where the resource is. */
export const regionOf = ({ id }: ManagedBy, resourceRegion: string): string =>
  (id !== null && parseArn(id)?.region) || resourceRegion;

/** Every manager that findings would remove and that lists what belongs to it, each once. */
export const managersIn = (findings: readonly UnpricedFinding[]): readonly PlacedManager[] => {
  const named = findings.flatMap((finding) => managerIn(finding) ?? []).filter(({ kind }) => !judgedItself.has(kind));
  return [...new Map(named.map((manager) => [managerKey(manager), manager])).values()];
};

/** One manager among all: a stack by its id, since a later one may bear its name. */
export const managerKey = ({ kind, name, id, region }: PlacedManager): string => `${region} ${kind} ${id ?? name}`;

/** Managers that are resources with a rule of their own, which judges all that they hold as one. */
export const judgedItself: ReadonlySet<string> = new Set(['beanstalk-environment']);
