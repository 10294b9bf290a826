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
  partsOf,
  type Read,
  type RelatedNeed,
  type ResourceType,
  type Tags,
  thrownText,
  type UnpricedFinding,
  type Verdict,
} from '../model/index.ts';
import { distinct, findingOf, unknownOf } from './finding.ts';
import { type Pair, type Plan, type PlannedRule, pairsOf, relatedPlaces } from './plan.ts';
import { bareView, facetOf, ruleView, unreadCauses } from './rule-view.ts';
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

/** Leaves out nothing. */
export const excludesNothing: Exclusion = () => false;

/** Evaluates every planned rule in every planned region; pure. Every subject gets a finding, every gap an unknown. */
export const evaluate = (
  plan: Plan,
  inventory: Inventory,
  excludes: Exclusion,
  isAccepted: Accepted = nothing,
): readonly UnpricedFinding[] => {
  const pairs = pairsOf(plan);
  const evaluateTogether = evaluator(plan, inventory, { excludes, isAccepted });
  const found = new Map(byPlace(pairs).flatMap((together) => [...evaluateTogether(together)]));
  return pairs.flatMap((pair) => found.get(pair) ?? []);
};

// Region by region, and there type by type: what lies packed in a saved inventory is unpacked once for all that look at it.
const byPlace = (pairs: readonly Pair[]): readonly (readonly Pair[])[] => {
  const places = new Map<string, Map<ResourceType, Pair[]>>();
  for (const pair of pairs) {
    const types = places.get(pair.region) ?? new Map<ResourceType, Pair[]>();
    places.set(pair.region, types);
    types.set(pair.planned.rule.subject, [...(types.get(pair.planned.rule.subject) ?? []), pair]);
  }
  return [...places.values()].flatMap((types) => [...types.values()]);
};

/** Accepts nothing. */
export const nothing: Accepted = () => false;

/** Evaluates one rule in one region, of an inventory that holds at least what the rule looks at from there. */
export const pairEvaluator = (
  plan: Plan,
  inventory: Inventory,
  configured: Configured,
): ((pair: Pair) => readonly UnpricedFinding[]) => {
  const evaluateTogether = evaluator(plan, inventory, configured);
  return (pair) => evaluateTogether([pair]).get(pair) ?? [];
};

/** Evaluates rules of one type in one region, which see its resources together. */
const evaluator = (plan: Plan, inventory: Inventory, { excludes, isAccepted }: Configured) => {
  const listings = indexed(inventory);
  const needed = neededBy({ plan, inventory, listings });
  const judgeIn = ({ planned, region }: Pair) => {
    const related = once(() => relatedTo(planned, region, needed));
    return (item: Inventoried): readonly UnpricedFinding[] => {
      const excluded = excludes(item);
      if (excluded === true) return [];
      const unread = excluded === 'tags-not-asked' ? unasked(item, plan) : excluded;
      if (unread !== false) return [unknownOf(planned, item, [unread])];
      return [judge(planned, item, { now: inventory.takenAt, related, isAccepted })];
    };
  };
  return (pairs: readonly Pair[]): ReadonlyMap<Pair, readonly UnpricedFinding[]> => {
    const [first] = pairs;
    if (first === undefined) return new Map();
    const listing = listings(first.planned.rule.subject, first.region);
    const rows = pairs.map((pair) => ({ pair, judgeItem: judgeIn(pair), findings: [] as UnpricedFinding[] }));
    for (const items of partsOf(listing))
      for (const { judgeItem, findings } of rows) for (const item of items) findings.push(...judgeItem(item));
    return new Map(rows.map(({ pair, findings }) => [pair, [...findings, ...unseenIn(listing, pair.planned)]]));
  };
};

/** What is missing from a listing, as a rule has to say it. */
const unseenIn = (
  { type, region, arn, missing }: InventoryListing,
  planned: PlannedRule,
): readonly UnpricedFinding[] => {
  const unseen = (name: ItemName, causes: readonly Cause[]) =>
    unknownOf(planned, { type, region, ...name, name: null, tags: null }, causes);
  const single = named(missing).map(({ of, causes }) => unseen(of, causes));
  const rest = missing.filter(({ of }) => of === undefined);
  return rest.length === 0 ? single : [...single, unseen({ id: '*', arn }, rest)];
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
    const screened = rule.screen?.(bareView(item) as never, context as never);
    if (screened !== undefined) return underTags(settle(planned, item, screened, []), tagsRead(item), pair.isAccepted);

    const related = pair.related();
    const unread = [...unreadCauses(item, rule.reads), ...related.unread];
    if (unread.length > 0) return unknownOf(planned, item, unread);

    const subject =
      rule.reads.length + rule.consults.length === 0 ? bareView(item) : ruleView(item, rule.reads, rule.consults);
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

/** What there is of one need, seen from a region. */
interface Needed {
  readonly type: ResourceType;
  readonly unread: readonly Cause[];
  readonly unconsulted: readonly Cause[];
  /** Of what could be read: all of it only where nothing is unread. */
  readonly views: readonly object[];
}

// The rules of a region share what they look at, and all regions what is in none; no more is held than one region needs.
const neededBy = ({ plan, inventory, listings }: Lookup) => {
  const at = { homeRegion: inventory.account.homeRegion, regions: plan.regions.scanned };
  const everywhere = new Map<string, Needed>();
  let [held, heldIn] = [new Map<string, Needed>(), ''];
  return (need: RelatedNeed, subjectRegion: string): Needed => {
    if (subjectRegion !== heldIn) [held, heldIn] = [new Map(), subjectRegion];
    const shelf = need.in === 'same-region' ? held : everywhere;
    const key = JSON.stringify(need);
    const found = shelf.get(key) ?? neededIn(need, relatedPlaces(plan.scopes, need, subjectRegion, at));
    shelf.set(key, found);
    return found;
  };

  function neededIn(need: RelatedNeed, places: readonly string[]): Needed {
    const { type, reads, consults } = need;
    const lists = places.map((region) => listings(type, region));
    const unreadFacets: Cause[] = [];
    const unconsulted: Cause[] = [];
    const views: object[] = [];
    for (const listing of lists)
      for (const items of partsOf(listing))
        for (const item of items) {
          const causes = unreadCauses(item, reads);
          unreadFacets.push(...causes);
          unconsulted.push(...unreadCauses(item, consults));
          // What is unread cannot be shown.
          if (causes.length === 0) views.push(ruleView(item, reads, consults));
        }
    // A region that nobody could name may hold one more of them.
    const unlisted = need.in === 'every-region' ? plan.regions.missing : [];
    const unread = [...unlisted, ...lists.flatMap(({ missing }) => missing.map(causeIn)), ...unreadFacets];
    // Each once, since every resource that is judged against them is told of them.
    return { type, unread: distinct(unread), unconsulted: distinct(unconsulted), views };
  }
};

const relatedTo = (
  { rule }: PlannedRule,
  subjectRegion: string,
  needed: (need: RelatedNeed, subjectRegion: string) => Needed,
) => {
  const found = rule.related.map((need) => needed(need, subjectRegion));
  const unread = found.flatMap((each) => each.unread);
  return {
    unread,
    unconsulted: found.flatMap((each) => each.unconsulted),
    seen: Object.fromEntries(unread.length > 0 ? [] : found.map(({ type, views }) => [type, views])),
  };
};

// What it was made of is let go.
const once = <T>(make: () => T): (() => T) => {
  let state: { readonly make: () => T } | { readonly made: T } = { make };
  return () => {
    if ('make' in state) state = { made: state.make() };
    return state.made;
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
