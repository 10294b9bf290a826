import { belongsTo, madeAt } from '../../derived/index.ts';
import { type Finding, type Inventoried, isUpperBound, type ResourceType } from '../../model/index.ts';
import type { Sighting } from './baseline.ts';

/** One resource as a person sees it: an API is listed under two types, and is one thing. */
export interface Thing extends Sighting {
  readonly type: ResourceType;
  /** ISO 8601; null where AWS does not say. */
  readonly since: string | null;
  /** What the rules have against it; empty where it only stands there. */
  readonly failing: readonly Finding[];
  /** What a rule says of one that only stands there; null where it fails. */
  readonly said: Finding | null;
  /** US dollars a month at list price; null where none is known. */
  readonly monthlyUsd: number | null;
  readonly atMost: boolean;
  /** What hangs on it and does not fail by itself: the volumes of an instance, its address. */
  readonly parts: readonly Thing[];
}

type Findings = (item: Inventoried) => readonly Finding[];

/** The things that these items are, with what the rules say of each. */
export const thingsOf = (items: readonly Inventoried[], findings: Findings, takenAt: string): readonly Thing[] => {
  const byArn = new Map<string, Inventoried[]>();
  for (const item of items) byArn.set(nameOf(item), [...(byArn.get(nameOf(item)) ?? []), item]);
  return withParts(
    [...byArn.values()].map((same) => thingOf(same, same.flatMap(findings), takenAt)),
    byArn,
  );
};

/** Each resource once, under the type that says most. */
export const eachOnce = (all: readonly Sighting[]): readonly Sighting[] => {
  const byName = new Map<string, Sighting>();
  for (const each of all) if (isTelling(each) || !byName.has(nameOf(each))) byName.set(nameOf(each), each);
  return [...byName.values()];
};

/** What a resource is called among all, whatever the type that it is listed under. */
const nameOf = ({ region, arn }: Pick<Sighting, 'region' | 'arn'>): string => `${region} ${arn}`;

// `api` stands for every kind of API; the other type says which.
const isTelling = ({ type }: Pick<Sighting, 'type'>): boolean => type !== 'api';

const thingOf = (same: readonly Inventoried[], findings: readonly Finding[], takenAt: string): Thing => {
  const item = same.find(isTelling) ?? (same[0] as Inventoried);
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
    said: failing.length > 0 ? null : (findings.find(({ category }) => category === 'leftovers') ?? null),
    monthlyUsd: prices.length === 0 ? null : Math.max(...prices),
    atMost: failing.some(isUpperBound),
    parts: [],
  };
};

// What stands there without failing hangs on a thing that fails and that it belongs to.
const withParts = (things: readonly Thing[], items: ReadonlyMap<string, readonly Inventoried[]>): readonly Thing[] => {
  const itemsOf = (thing: Thing) => items.get(nameOf(thing)) as readonly Inventoried[];
  const isPartOf = (part: Thing, whole: Thing) =>
    itemsOf(part).some((one) => itemsOf(whole).some((other) => belongsTo(one, other)));
  const failing = things.filter(fails);
  const wholes = new Map(
    things.filter((thing) => !fails(thing)).map((part) => [part, failing.find((whole) => isPartOf(part, whole))]),
  );
  return things
    .filter((thing) => wholes.get(thing) === undefined)
    .map((thing) => ({ ...thing, parts: things.filter((part) => wholes.get(part) === thing) }));
};

const fails = ({ failing }: Thing): boolean => failing.length > 0;
