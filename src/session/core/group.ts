import type { ManagedBy } from '../../model/index.ts';
import type { ResourceSummary } from './resource-summary.ts';

/** Resources that one manager made, or one resource by itself. */
export interface Group {
  readonly managedBy: ManagedBy | null;
  /** True for a manager that is older than the session: it is not this session's to remove. */
  readonly managerIsOlder: boolean;
  readonly region: string;
  readonly resources: readonly ResourceSummary[];
}

/** The resources under what made them, region by region, dearest first. */
export const groupsOf = (
  resources: readonly ResourceSummary[],
  isOlder: (managedBy: ManagedBy, region: string) => boolean,
): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const resource of resources) {
    const { region } = resource;
    const managedBy = managerOf(resource, resources);
    const key = managedBy === null ? `${region} ${resource.arn}` : `${region} ${managedBy.kind} ${managedBy.name}`;
    const managerIsOlder = managedBy !== null && isOlder(managedBy, region);
    groups.set(key, {
      managedBy,
      managerIsOlder,
      region,
      resources: [...(groups.get(key)?.resources ?? []), resource],
    });
  }
  return [...groups.values()].sort(
    (a, b) => order(a.region, b.region) || costOf(b) - costOf(a) || order(nameOf(a), nameOf(b)),
  );
};

// An environment or a cluster stands with what it made.
const managerOf = (resource: ResourceSummary, resources: readonly ResourceSummary[]): ManagedBy | null => {
  const [own] = managersIn(resource);
  const named = resources.filter(({ region }) => region === resource.region).flatMap(managersIn);
  return own ?? named.find(({ kind, name }) => kind === resource.type && name === resource.id) ?? null;
};

/** Who made a resource, as the rules say, and as it says itself. */
const managersIn = ({ failing, madeBy }: ResourceSummary): readonly ManagedBy[] => [
  ...failing.flatMap(({ parent }) => parent ?? []),
  ...(failing.length === 0 && madeBy !== null ? [madeBy] : []),
];

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const nameOf = ({ resources }: Group): string => resources.map(({ type, arn }) => `${type} ${arn}`).join(' ');

const costOf = ({ resources }: Group): number => resources.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0);
