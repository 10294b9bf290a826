import { isAwsOwned, isLeaving } from '../../derived/index.ts';
import {
  certainUsd,
  type Finding,
  type Inventory,
  type ManagedBy,
  type Report,
  type ResourceType,
} from '../../model/index.ts';
import type { Session, Sighting } from './baseline.ts';
import { type Blind, blindSpots } from './coverage-gaps.ts';
import { type Group, groupsOf, parentsIn } from './group.ts';
import { goneFrom, identityOf, type Origin, originsIn, stoodBefore } from './origin.ts';
import { eachOnce, type Thing, thingsOf } from './resource-summary.ts';

/** Everything that the end of a session has to say. */
export interface Stock {
  readonly left: readonly Group[];
  /** What may be of this session or older: its listing was not whole when the session began. */
  readonly unsure: readonly Group[];
  /** What fails and was there before. */
  readonly before: readonly Group[];
  /** What AWS made behind somebody's back, and takes away again itself. */
  readonly managed: readonly Thing[];
  /** What is on its way out. */
  readonly leaving: readonly Thing[];
  /** What came after the session began, and has gone again. */
  readonly gone: readonly Sighting[];
  /** What stood before the session, and has gone since. */
  readonly goneOfBefore: readonly Sighting[];
  readonly blind: Blind;
  /** What is left bills at least this, US dollars a month. */
  readonly monthlyUsd: number;
  /** True where the clock now stands before the start of the session. */
  readonly clockWentBack: boolean;
}

/** What a run saw, and what it says of it. */
export interface Seen {
  readonly inventory: Inventory;
  readonly report: Report;
}

/** Splits what a run found by what a session remembers; pure. */
export const takeStock = (session: Session, seen: Seen, types: readonly ResourceType[]): Stock => {
  const { inventory, report } = seen;
  const findings = findingsIn(report);
  const placed = originsIn(session, inventory, types).map((each) => ({ ...each, state: stateOf(each.item) }));
  const things = (origin: Origin, state: State): readonly Thing[] => {
    const items = placed.filter((each) => each.origin === origin && each.state === state).map(({ item }) => item);
    return thingsOf(items, findings, inventory.takenAt);
  };
  const left = things('session', 'standing');
  const older = [...things('before', 'standing'), ...things('unsure', 'standing')];
  const isOlder = (parent: ManagedBy, region: string) =>
    stoodBefore(session, parent, region) ||
    older.some((each) => each.region === region && parentsIn(each).some((one) => isSame(one, parent)));
  const grouped = (all: readonly Thing[]) => groupsOf(all, isOlder);
  return {
    left: grouped(left),
    unsure: grouped(things('unsure', 'standing')),
    before: grouped(things('before', 'standing').filter(({ failing }) => failing.length > 0)),
    managed: things('session', 'managed'),
    leaving: things('session', 'leaving'),
    gone: eachOnce(goneFrom(session.seen, inventory)),
    goneOfBefore: eachOnce(
      goneFrom(
        session.listings.flatMap(({ items }) => items),
        inventory,
      ),
    ),
    blind: blindSpots(session, inventory, types),
    monthlyUsd: certainUsd(left.flatMap(({ failing }) => failing)),
    clockWentBack: Date.parse(inventory.takenAt) < Date.parse(session.startedAt),
  };
};

type State = 'standing' | 'managed' | 'leaving';
type Item = Inventory['listings'][number]['items'][number];

const isSame = (one: ManagedBy, other: ManagedBy): boolean => one.kind === other.kind && one.name === other.name;

const stateOf = (item: Item): State => {
  if (isLeaving(item)) return 'leaving';
  return isAwsOwned(item) ? 'managed' : 'standing';
};

const findingsIn = ({ findings }: Report): ((item: Item) => readonly Finding[]) => {
  const byResource = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = identityOf(finding.resource);
    byResource.set(key, [...(byResource.get(key) ?? []), finding]);
  }
  return (item) => byResource.get(identityOf(item)) ?? [];
};
