import { belongsTo, madeAt, managedBy } from '../../derived/index.ts';
import {
  type Finding,
  type Inventoried,
  isLowerBound,
  isUpperBound,
  type ManagedBy,
  type Read,
  type ResourceType,
  type Tags,
} from '../../model/index.ts';
import type { ResourceReference } from './baseline.ts';

/** One resource as a person sees it: an API is listed under two types, and is one. */
export interface ResourceSummary extends ResourceReference {
  readonly type: ResourceType;
  /** ISO 8601; null where AWS does not say. */
  readonly since: string | null;
  /** What the rules have against it; empty where it only stands there. */
  readonly failing: readonly Finding[];
  /** What a rule remarks on one that only stands there; null where it fails. */
  readonly remark: Finding | null;
  /** US dollars a month at list price; null where none is known. */
  readonly monthlyUsd: number | null;
  readonly atMost: boolean;
  /** Who made it, by its own tags and fields; null where they name nobody, or were not read. */
  readonly madeBy: ManagedBy | null;
  /** True where a part of it has no known price. */
  readonly atLeast: boolean;
  /** What is part of it and does not fail by itself: the volumes of an instance, its address. */
  readonly parts: readonly ResourceSummary[];
}

type Findings = (item: Inventoried) => readonly Finding[];

/** The resources that these items are, with what the rules say of each. */
export const summariesOf = (
  items: readonly Inventoried[],
  findings: Findings,
  takenAt: string,
): readonly ResourceSummary[] => {
  const byArn = new Map<string, Inventoried[]>();
  for (const item of items) byArn.set(nameOf(item), [...(byArn.get(nameOf(item)) ?? []), item]);
  return withParts(
    [...byArn.values()].map((same) => summaryOf(same, same.flatMap(findings), takenAt)),
    byArn,
  );
};

/** Each resource once, under the type that says most. */
export const eachOnce = (all: readonly ResourceReference[]): readonly ResourceReference[] => {
  const byName = new Map<string, ResourceReference>();
  for (const each of all) if (isSpecific(each) || !byName.has(nameOf(each))) byName.set(nameOf(each), each);
  return [...byName.values()];
};

/** What a resource is called among all, whatever the type that it is listed under. */
const nameOf = ({ region, arn }: Pick<ResourceReference, 'region' | 'arn'>): string => `${region} ${arn}`;

// `api` stands for every kind of API; the other type says which.
const isSpecific = ({ type }: Pick<ResourceReference, 'type'>): boolean => type !== 'api';

const summaryOf = (same: readonly Inventoried[], findings: readonly Finding[], takenAt: string): ResourceSummary => {
  const item = same.find(isSpecific) ?? (same[0] as Inventoried);
  const { type, id, arn, region, name } = item;
  const failing = findings.filter(({ outcome }) => outcome === 'fail');
  const prices = failing.flatMap(({ monthlyUsd }) => monthlyUsd ?? []);
  return {
    type,
    id,
    arn,
    region,
    name,
    since: madeAt(item, takenAt),
    failing,
    remark: failing.length > 0 ? null : (findings.find(({ category }) => category === 'leftovers') ?? null),
    monthlyUsd: prices.length === 0 ? null : Math.max(...prices),
    atMost: failing.some(isUpperBound),
    madeBy: makerOf(item),
    atLeast: failing.some(isLowerBound),
    parts: [],
  };
};

/** Who manages a resource, by the tags that a call of their own read where there are such; null where nobody is named. */
export const makerOf = (item: Inventoried): ManagedBy | null => {
  const tagging = item.facets.tagging as Read<Tags> | undefined;
  return managedBy(item, tagging?.known ? tagging : item.tags);
};

// A resource that exists without failing is part of the failing resource that it belongs to.
const withParts = (
  resources: readonly ResourceSummary[],
  items: ReadonlyMap<string, readonly Inventoried[]>,
): readonly ResourceSummary[] => {
  const itemsOf = (resource: ResourceSummary) => items.get(nameOf(resource)) as readonly Inventoried[];
  const isPartOf = (part: ResourceSummary, whole: ResourceSummary) =>
    itemsOf(part).some((one) => itemsOf(whole).some((other) => belongsTo(one, other)));
  const failing = resources.filter(fails);
  const wholes = new Map(
    resources
      .filter((resource) => !fails(resource))
      .map((part) => [part, failing.find((whole) => isPartOf(part, whole))]),
  );
  return resources
    .filter((resource) => wholes.get(resource) === undefined)
    .map((resource) => ({ ...resource, parts: resources.filter((part) => wholes.get(part) === resource) }));
};

const fails = ({ failing }: ResourceSummary): boolean => failing.length > 0;
