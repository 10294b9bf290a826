import { sentence } from '../../i18n/index.ts';
import {
  type Args,
  awsCli,
  type Finding,
  type Inventoried,
  type Locale,
  type Removal,
  type WordedRemoval,
} from '../../model/index.ts';
import { type Candidate, type Cleanup, planForGood } from '../../removal/index.ts';
import { wordRemoval } from '../../reporters/cautions.ts';
import { consoleUrl } from '../../reporters/console-url.ts';
import { wordFinding } from '../../reporters/wording.ts';
import { facts } from '../../resources/index.ts';
import { textOf } from '../../rules/index.ts';
import {
  type Group,
  goesBeforeStacks,
  type IsOlder,
  identityOf,
  isOfOlder,
  type ResourceSummary,
  type Seen,
  type Session,
  type SessionDiff,
} from '../index.ts';
import { deletionCandidate } from './deletion.ts';
import { afterStacks, isNotTaken, stackOf } from './stacks.ts';

/** What removes exactly what a session left: nothing that is older, nor what something older would make again. */
export const removalOf = (session: Session, diff: SessionDiff, seen: Seen, locale: Locale): Cleanup => {
  const isOlder = olderThan(session, diff);
  const { homeRegion } = seen.report.run.account;
  const items = new Map(
    seen.inventory.listings.flatMap(({ items: listed }) => listed).map((item) => [identityOf(item), item]),
  );
  const worded = (finding: Finding, { type }: ResourceSummary): Candidate => ({
    ...finding,
    // What it is says more here than what a rule has against it.
    title: sentence(facts[type].name, locale),
    text: wordFinding(finding, textOf, locale),
    resource: { ...finding.resource, type },
    removal: wordRemoval({ ...finding, removal: finding.removal && stillOpen(finding, isOlder) }, textOf, locale),
    names: [],
    isForeign: false,
    console: consoleUrl(finding.rule, finding.resource, homeRegion),
  });
  const isOwn = (resource: ResourceSummary): boolean => {
    const item = items.get(identityOf(resource));
    return item === undefined || !isOfOlder(item, isOlder);
  };
  const candidates = diff.left
    .filter((group) => !group.managerIsOlder || isJoined(group))
    .flatMap((group) =>
      group.resources
        .filter(isOwn)
        .flatMap((resource) => [
          ...resource.failing.map((finding) => holding(resource.parts, first(worded(finding, resource)))),
          ...deletionCandidate(resource, items.get(identityOf(resource)), stackOf(group, resource), locale),
          ...addressesOf(resource).flatMap((part) =>
            part.remark === null ? [] : [released(part, worded(part.remark, part))],
          ),
        ]),
    );
  return planForGood(afterStacks(candidates).filter(isNotTaken(candidates)), isOlder);
};

/** True for the id of what was there before, and of what may have been; what had made something then is older too. */
const olderThan = ({ listings }: Session, { unsure }: SessionDiff): IsOlder => {
  const before = listings.flatMap(({ items }) => items.flatMap(({ id, madeBy }) => [id, ...madeBy]));
  const maybe = unsure.flatMap(({ resources }) => resources.flatMap(({ id, parts }) => [id, ...parts.map(idOf)]));
  const ids = new Set([...before, ...maybe]);
  return (id) => ids.has(id);
};

const idOf = ({ id }: ResourceSummary): string => id;

/** All that uses what a session made is of that session: a question, or a use that nobody sees, stays only where it names something older. */
const stillOpen = ({ removal, resource }: Finding, isOlder: IsOlder): Removal | null =>
  removal && {
    ...removal,
    cautions: removal.cautions.filter(
      ({ kind, args }) =>
        (kind !== 'look-first' && kind !== 'not-seen') ||
        named(args).some((name) => name !== resource.id && isOlder(name)),
    ),
  };

const named = (args: Args): readonly string[] => Object.values(args).flat().map(String);

// A cluster of databases makes none of its members again: what joined it can go by itself.
const isJoined = ({ managedBy }: Group): boolean => managedBy?.kind === 'rds-cluster';

const first = ({ removal, ...candidate }: Candidate): Candidate => ({
  ...candidate,
  removal:
    removal?.of === 'resource' && removal.effect !== 'closes' && goesBeforeStacks(typed(candidate))
      ? { ...removal, phase: 'stack' }
      : removal,
});

const typed = ({ resource: { type, id } }: Pick<Candidate, 'resource'>) => ({ type: type as Inventoried['type'], id });

// What is part of a resource goes after it.
const holding = (parts: readonly ResourceSummary[], { removal, ...candidate }: Candidate): Candidate => ({
  ...candidate,
  removal: removal && {
    ...removal,
    holds: [...removal.holds, ...parts.map(({ type, id }) => ({ type, ids: [id] }))],
  },
});

const addressesOf = ({ type, parts }: ResourceSummary): readonly ResourceSummary[] =>
  type === 'ec2-instance' ? parts.filter((part) => part.type === 'elastic-ip') : [];

// The address of an instance is in use until that is gone, and bills on without it.
const released = ({ type, id, region }: ResourceSummary, candidate: Candidate): Candidate => {
  const command = awsCli(region, 'ec2 release-address', { 'allocation-id': id });
  const removal: WordedRemoval = {
    of: 'resource',
    effect: 'removes',
    phase: facts[type].phase,
    keep: [],
    remove: [command],
    forGood: [{ command, takes: null }],
    waits: [],
    cautions: [],
    holds: [],
  };
  return { ...candidate, outcome: 'fail', removal };
};
