import { managerRemoval } from '../../derived/index.ts';
import { sentence } from '../../i18n/index.ts';
import {
  type Args,
  awsCli,
  type Command,
  type Finding,
  type Inventoried,
  type Locale,
  type ManagedBy,
  managerKinds,
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
  deletionOf,
  type Group,
  goesBeforeStacks,
  type IsOlder,
  identityOf,
  isKeepable,
  isOfOlder,
  type ResourceSummary,
  type Seen,
  type Session,
  type SessionDiff,
} from '../index.ts';
import { sessionWords as words } from '../words.ts';

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
    console: consoleUrl(finding.rule, finding.resource, homeRegion),
  });
  const deleted = (resource: ResourceSummary, manager: ManagedBy | null): readonly Candidate[] => {
    const item = items.get(identityOf(resource));
    if (item === undefined || isEnded(resource) || (manager !== null && !isKeepable(item))) return [];
    const commands = [...deletionOf(item), ...endOfStack(item)];
    if (commands.length === 0) return [];
    const { type, id, arn, region, name, monthlyUsd, remark } = resource;
    return [
      {
        rule: remark?.rule ?? type,
        title: sentence(facts[type].name, locale),
        text: whyOf(item, manager, locale),
        category: 'leftovers',
        outcome: 'fail',
        exemption: null,
        resource: { type, id, arn, region, name, tags: null },
        parent: manager,
        monthlyUsd,
        costBasis: [],
        removal: endOf(item, commands, manager),
        console: null,
      },
    ];
  };
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
          ...deleted(resource, stackOf(group, resource)),
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

// A stack stands in the group of what it made, and is none of its own parts.
const stackOf = ({ managedBy }: Group, { type, id, name }: ResourceSummary): ManagedBy | null => {
  if (managedBy?.kind !== 'cloudformation-stack') return null;
  const isItself = managerKinds.some((kind) => kind === type && kind === managedBy.kind);
  return isItself && [id, name].includes(managedBy.name) ? null : managedBy;
};

// A stack of the session goes whole, also where its rules find a part in use: that part is of the session too.
const endOfStack = ({ type, id, region }: Inventoried): readonly Command[] => {
  const kind = managerKinds.find((each) => each === type);
  return kind === 'cloudformation-stack' ? managerRemoval({ kind, name: id }, region, {}).remove : [];
};

// What has no command of its own, and goes with a stack that goes, is left to nobody.
const isNotTaken =
  (all: readonly Candidate[]) =>
  ({ removal, parent, resource }: Candidate): boolean =>
    (removal !== null && removal.forGood.length > 0) ||
    !all.some((each) => each.removal?.of === 'resource' && isRemovalOf(each, parent, resource.region));

const whyOf = (item: Inventoried, manager: ManagedBy | null, locale: Locale): string => {
  if (manager === null) return sentence(words.standsThere, locale);
  return sentence(goesBeforeStacks(item) ? words.emptiedFirst : words.maybeKept, locale, { stack: manager.name });
};

// A rule's own removal says best how it goes; that of a stack leaves what the stack keeps.
const isEnded = ({ failing }: ResourceSummary): boolean =>
  failing.some(
    ({ removal }) =>
      removal !== null && removal.of === 'resource' && removal.effect !== 'closes' && removal.forGood.length > 0,
  );

const endOf = (item: Inventoried, commands: readonly Command[], manager: ManagedBy | null): WordedRemoval => {
  const isFirst = goesBeforeStacks(item);
  return {
    of: 'resource',
    effect: 'removes',
    phase: isFirst ? 'stack' : facts[item.type].phase,
    keep: [],
    remove: commands,
    forGood: commands.map((command) => ({ command, takes: null })),
    waits: [],
    cautions: [],
    holds: isFirst && manager !== null ? [{ type: manager.kind, ids: [manager.name] }] : [],
  };
};

const first = ({ removal, ...candidate }: Candidate): Candidate => ({
  ...candidate,
  removal:
    removal?.of === 'resource' && removal.effect !== 'closes' && goesBeforeStacks(typed(candidate))
      ? { ...removal, phase: 'stack' }
      : removal,
});

const typed = ({ resource: { type, id } }: Pick<Candidate, 'resource'>) => ({ type: type as Inventoried['type'], id });

// What a stack may keep goes after it, and is gone already where it did not.
const afterStacks = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const kept = candidates.filter(
    ({ parent, removal }) => parent !== null && removal?.of === 'resource' && removal.phase !== 'stack',
  );
  return candidates.map((candidate) => {
    const { removal } = candidate;
    const own = kept.filter(({ parent, resource }) => isRemovalOf(candidate, parent, resource.region));
    const holds = own.map(({ resource: { type, id } }) => ({ type, ids: [id] }));
    return { ...candidate, removal: removal && { ...removal, holds: [...removal.holds, ...holds] } };
  });
};

const isRemovalOf = ({ removal, parent, resource }: Candidate, manager: Candidate['parent'], region: string): boolean =>
  manager !== null &&
  resource.region === region &&
  (removal?.of === 'manager'
    ? parent?.kind === manager.kind && parent.name === manager.name
    : resource.type === manager.kind && [resource.id, resource.name].includes(manager.name));

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
