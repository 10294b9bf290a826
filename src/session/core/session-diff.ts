import { isAwsOwned, isLeaving, managerNames } from '../../derived/index.ts';
import {
  certainUsd,
  type Finding,
  type Inventory,
  type ManagedBy,
  type Report,
  type ResourceType,
} from '../../model/index.ts';
import type { ResourceReference, Session } from './baseline.ts';
import { type CoverageGaps, coverageGaps } from './coverage-gaps.ts';
import { type Group, groupsOf } from './group.ts';
import { goneFrom, identityOf, type Origin, originsIn, stoodBefore } from './origin.ts';
import { eachOnce, makerOf, type ResourceSummary, summariesOf } from './resource-summary.ts';

/** Everything that the end of a session has to say. */
export interface SessionDiff {
  readonly left: readonly Group[];
  /** What may be of this session or older: its listing was not whole when the session began. */
  readonly unsure: readonly Group[];
  /** What fails and was there before. */
  readonly before: readonly Group[];
  /** What AWS made behind somebody's back, and takes away again itself. */
  readonly managed: readonly ResourceSummary[];
  /** What is on its way out. */
  readonly leaving: readonly ResourceSummary[];
  /** What came after the session began, and has gone again. */
  readonly gone: readonly ResourceReference[];
  /** What stood before the session, and has gone since. */
  readonly goneOfBefore: readonly ResourceReference[];
  readonly gaps: CoverageGaps;
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
export const diffSession = (session: Session, seen: Seen, types: readonly ResourceType[]): SessionDiff => {
  const { inventory, report } = seen;
  const findings = findingsIn(report);
  const placed = originsIn(session, inventory, types).map((each) => ({ ...each, lifecycle: lifecycleOf(each.item) }));
  const resources = (origin: Origin, lifecycle: Lifecycle): readonly ResourceSummary[] => {
    const items = placed
      .filter((each) => each.origin === origin && each.lifecycle === lifecycle)
      .map(({ item }) => item);
    return summariesOf(items, findings, inventory.takenAt);
  };
  const left = resources('session', 'present');
  // Whether a rule has anything against it or not: what has an older part is older.
  const older = placed
    .filter(({ origin }) => origin !== 'session')
    .flatMap(({ item }) => {
      const maker = makerOf(item);
      return [...managerNames(item), ...(maker === null ? [] : [maker.name])].map((name) => nameIn(item.region, name));
    });
  const olderNames = new Set(older);
  const isOlder = (manager: ManagedBy, region: string) =>
    stoodBefore(session, manager, region) || olderNames.has(nameIn(region, manager.name));
  const grouped = (all: readonly ResourceSummary[]) => groupsOf(all, isOlder);
  return {
    left: grouped(left),
    unsure: grouped(resources('unsure', 'present')),
    before: grouped(resources('before', 'present').filter(({ failing }) => failing.length > 0)),
    managed: resources('session', 'managed'),
    leaving: resources('session', 'leaving'),
    gone: eachOnce(goneFrom(session.seen, inventory)),
    goneOfBefore: eachOnce(
      goneFrom(
        session.listings.flatMap(({ items }) => items),
        inventory,
      ),
    ),
    gaps: coverageGaps(session, inventory, types),
    monthlyUsd: certainUsd(left.flatMap(({ failing }) => failing)),
    clockWentBack: Date.parse(inventory.takenAt) < Date.parse(session.startedAt),
  };
};

type Lifecycle = 'present' | 'managed' | 'leaving';
type Item = Inventory['listings'][number]['items'][number];

const nameIn = (region: string, name: string): string => `${region} ${name}`;

const lifecycleOf = (item: Item): Lifecycle => {
  if (isLeaving(item)) return 'leaving';
  return isAwsOwned(item) ? 'managed' : 'present';
};

const findingsIn = ({ findings }: Report): ((item: Item) => readonly Finding[]) => {
  const byResource = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = identityOf(finding.resource);
    byResource.set(key, [...(byResource.get(key) ?? []), finding]);
  }
  return (item) => byResource.get(identityOf(item)) ?? [];
};
