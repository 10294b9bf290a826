import type { ManagedBy } from '../../model/index.ts';
import type { Thing } from './resource-summary.ts';

/** Things that one maker made, or one thing by itself. */
export interface Group {
  readonly parent: ManagedBy | null;
  /** True for a maker that is older than the session: it is not this session's to remove. */
  readonly parentIsOlder: boolean;
  readonly region: string;
  readonly things: readonly Thing[];
}

/** The things under what made them, region by region, dearest first. */
export const groupsOf = (
  things: readonly Thing[],
  isOlder: (parent: ManagedBy, region: string) => boolean,
): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const thing of things) {
    const { region } = thing;
    const parent = parentOf(thing, things);
    const key = parent === null ? `${region} ${thing.arn}` : `${region} ${parent.kind} ${parent.name}`;
    const parentIsOlder = parent !== null && isOlder(parent, region);
    groups.set(key, { parent, parentIsOlder, region, things: [...(groups.get(key)?.things ?? []), thing] });
  }
  return [...groups.values()].sort(
    (a, b) => order(a.region, b.region) || costOf(b) - costOf(a) || order(nameOf(a), nameOf(b)),
  );
};

// An environment or a cluster stands with what it made.
const parentOf = (thing: Thing, things: readonly Thing[]): ManagedBy | null => {
  const [own] = parentsIn(thing);
  const named = things.filter(({ region }) => region === thing.region).flatMap(parentsIn);
  return own ?? named.find(({ kind, name }) => kind === thing.type && name === thing.id) ?? null;
};

/** Who made a thing, as the rules say. */
export const parentsIn = ({ failing }: Thing): readonly ManagedBy[] => failing.flatMap(({ parent }) => parent ?? []);

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const nameOf = ({ things }: Group): string => things.map(({ type, arn }) => `${type} ${arn}`).join(' ');

const costOf = ({ things }: Group): number => things.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0);
