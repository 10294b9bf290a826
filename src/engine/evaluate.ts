import {
  type Account,
  arnOf,
  type Cause,
  causeIn,
  type Gap,
  globalRegion,
  type Inventoried,
  type Inventory,
  type InventoryListing,
  type ItemName,
  type Read,
  type ResourceType,
  type Tags,
  thrownText,
  type UnpricedFinding,
  type Verdict,
} from '../model/index.ts';
import { findingOf, unknownOf } from './finding.ts';
import { type Pair, type Plan, type PlannedRule, pairsOf, relatedPlaces } from './plan.ts';
import { facetOf, ruleView, unreadCauses } from './rule-view.ts';
import { type Accepted, tagging, tagsRead, underTags } from './tags.ts';
import { verdicts } from './verdict.ts';

/**
 * True for a resource that the configuration leaves out; a cause where its tags would tell and could not be read, or
 * `tags-not-asked`, which leaves nothing out of a type without them.
 */
export type Exclusion = (item: Inventoried) => boolean | Cause | 'tags-not-asked';

/** What the configuration says, whatever the rules say. */
export interface Configured {
  readonly excludes: Exclusion;
  readonly isAccepted: Accepted;
}

/** The index of an inventory: its listings by type and region. */
export type Listings = (type: ResourceType, region: string) => InventoryListing;

/** Evaluates every planned rule in every planned region; pure. Every subject gets a finding, every gap an unknown. */
export const evaluate = (
  plan: Plan,
  inventory: Inventory,
  excludes: Exclusion,
  isAccepted: Accepted = nothing,
): readonly UnpricedFinding[] => pairsOf(plan).flatMap(pairEvaluator(plan, inventory, { excludes, isAccepted }));

/** Accepts nothing. */
export const nothing: Accepted = () => false;

/** Evaluates one rule in one region, of an inventory that holds at least what the rule looks at from there. */
export const pairEvaluator = (
  plan: Plan,
  inventory: Inventory,
  { excludes, isAccepted }: Configured,
): ((pair: Pair) => readonly UnpricedFinding[]) => {
  const listings = indexed(inventory);
  return ({ planned, region }) => {
    const { items, missing, ...listing } = listings(planned.rule.subject, region);
    const related = once(() => relatedTo(planned, region, { plan, inventory, listings }));
    const judged = items.flatMap((item) => {
      const excluded = excludes(item);
      if (excluded === true) return [];
      const unread = excluded === 'tags-not-asked' ? unasked(item, plan) : excluded;
      if (unread !== false) return [unknownOf(planned, item, [unread])];
      return [judge(planned, item, { now: inventory.takenAt, related, isAccepted })];
    });
    const unseen = (name: ItemName, causes: readonly Cause[]) =>
      unknownOf(planned, { ...listing, ...name, name: null, tags: null }, causes);
    const single = named(missing).map(({ of, causes }) => unseen(of, causes));
    const rest = missing.filter(({ of }) => of === undefined);
    return rest.length === 0
      ? [...judged, ...single]
      : [...judged, ...single, unseen({ id: '*', arn: listing.arn }, rest)];
  };
};

/** The resources that are missing by their own names, each once. */
const named = (missing: readonly Gap[]): readonly { readonly of: ItemName; readonly causes: readonly Cause[] }[] => {
  const byArn = new Map<string, { readonly of: ItemName; readonly causes: Cause[] }>();
  for (const { of, ...cause } of missing) {
    if (of === undefined) continue;
    const one = byArn.get(of.arn) ?? { of, causes: [] };
    one.causes.push(cause);
    byArn.set(of.arn, one);
  }
  return [...byArn.values()];
};

// Only a saved inventory lacks the tags of a type that has them.
const unasked = (item: Inventoried, { tagged }: Plan): Cause | false =>
  tagged.has(item.type)
    ? { kind: 'not-collected', resource: `${item.type}.${tagging}`, why: 'not-in-inventory' }
    : false;

interface PairContext {
  readonly now: string;
  readonly related: () => ReturnType<typeof relatedTo>;
  readonly isAccepted: Accepted;
}

const judge = (planned: PlannedRule, item: Inventoried, pair: PairContext): UnpricedFinding => {
  const { rule, options } = planned;
  const context = { verdict: verdicts, now: new Date(pair.now), options };
  try {
    const screened = rule.screen?.(ruleView(item, [], []) as never, context as never);
    if (screened !== undefined) return underTags(settle(planned, item, screened, []), tagsRead(item), pair.isAccepted);

    const related = pair.related();
    const unread = [...unreadCauses(item, rule.reads), ...related.unread];
    if (unread.length > 0) return unknownOf(planned, item, unread);

    const subject = ruleView(item, rule.reads, rule.consults);
    const verdict = rule.evaluate(subject as never, { ...context, related: related.seen } as never);
    const finding = settle(planned, item, verdict, [...unreadCauses(item, rule.consults), ...related.unconsulted]);
    return underTags(finding, tagsRead(item) ?? neededTags(item, rule), pair.isAccepted);
  } catch (thrown) {
    return unknownOf(planned, item, [ruleFailure(rule.id, thrown)]);
  }
};

// A rule consults tags for who would make the resource again: an inventory that lacks them hides that.
const neededTags = (item: Inventoried, { reads, consults }: PlannedRule['rule']): Read<Tags> | null =>
  [...reads, ...consults].includes(tagging) ? (facetOf(item, tagging) as Read<Tags>) : null;

// "Unclear" because a consulted facet could not be read is unknown for the cause of that facet, so that the missing
// permission is named; unclear by itself explains itself.
const settle = (
  planned: PlannedRule,
  item: Inventoried,
  verdict: Verdict,
  unconsulted: readonly Cause[],
): UnpricedFinding => {
  if (verdict.outcome !== 'unclear') return findingOf(planned, item, verdict);
  const unclear: Cause = { kind: 'unclear', message: verdict.message, args: verdict.args };
  return { ...unknownOf(planned, item, [...unconsulted, unclear]), evidence: verdict.evidence };
};

interface Lookup {
  readonly plan: Plan;
  readonly inventory: Inventory;
  readonly listings: Listings;
}

const relatedTo = (planned: PlannedRule, subjectRegion: string, { plan, inventory, listings }: Lookup) => {
  const at = { homeRegion: inventory.account.homeRegion, regions: plan.regions.scanned };
  const found = planned.rule.related.map((need) => {
    const lists = relatedPlaces(plan.scopes, need, subjectRegion, at).map((region) => listings(need.type, region));
    const items = lists.flatMap((list) => list.items);
    // A region that nobody could name may hold one more of them.
    const unlisted = need.in === 'every-region' ? plan.regions.missing : [];
    return {
      need,
      items,
      unread: [
        ...unlisted,
        ...lists.flatMap((list) => list.missing.map(causeIn)),
        ...items.flatMap((one) => unreadCauses(one, need.reads)),
      ],
      unconsulted: items.flatMap((one) => unreadCauses(one, need.consults)),
    };
  });
  const unread = found.flatMap((each) => each.unread);
  return {
    unread,
    unconsulted: found.flatMap((each) => each.unconsulted),
    seen: Object.fromEntries(
      unread.length > 0
        ? []
        : found.map(({ need, items }) => [need.type, items.map((one) => ruleView(one, need.reads, need.consults))]),
    ),
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const ruleFailure = (rule: string, thrown: unknown): Cause => ({
  kind: 'failed',
  operation: `rule:${rule}`,
  detail: thrown instanceof Error ? thrown.message : thrownText(thrown),
});

// Only a saved inventory lacks a listing; the type stands in for the service, which the engine does not know.
const placeless = ({ partition, id }: Account, region: string) => ({
  partition,
  account: id,
  region: region === globalRegion ? '' : region,
});

const indexed = (inventory: Inventory): Listings => {
  const known = new Map(inventory.listings.map((listing) => [`${listing.type} ${listing.region}`, listing]));
  return (type, region) =>
    known.get(`${type} ${region}`) ?? {
      type,
      region,
      arn: arnOf({ ...placeless(inventory.account, region), service: type, resource: '*' }),
      items: [],
      missing: [{ kind: 'not-collected', resource: type, why: 'not-in-inventory' }],
    };
};
