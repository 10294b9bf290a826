import type { Bare, Inventoried, Inventory, Source } from '../model/index.ts';
import { type CacheOptions, type InventoryCache, inventoryCache } from './inventory-cache.ts';
import { type Pair, type Plan, type PlannedRule, relatedPlaces } from './plan.ts';
import { ruleView } from './rule-view.ts';
import { settlement } from './settlement.ts';
import { tagging } from './tags.ts';
import { verdicts } from './verdict.ts';

/** What nobody asks more of: the pairs that can be evaluated, and as much of the inventory as those look at. */
export interface Settled {
  readonly pairs: readonly Pair[];
  readonly inventory: Inventory;
}

/** What can be told while collecting goes on. */
export interface CollectEvents {
  /** A region is through, and this is settled by it; each pair is so once. */
  readonly regionDone?: (region: string, settled: Settled) => void;
}

export interface CollectOptions extends CacheOptions {
  readonly events?: CollectEvents;
  /** Facets wanted of every resource whatever the rules need: `tagging`, where exclusions go by tag. */
  readonly alsoRead?: readonly string[];
  /**
   * Of what is settled, the resources whose tags a verdict still waits for: they are asked for, and the region is through after
   * that. A run asks nobody's tags for nothing.
   */
  readonly untagged?: (settled: Settled) => readonly Inventoried[];
}

/** Asks the sources for exactly what the plan's rules need. Never throws: what does not come is a cause in the inventory. */
export const collect = async (plan: Plan, sources: readonly Source[], run: CollectOptions): Promise<Inventory> => {
  const cache = inventoryCache(sources, run);
  const settledBy = settlement(plan, run.account.homeRegion);
  const inventoryOf = async (which: Parameters<InventoryCache['snapshot']>[0]): Promise<Inventory> => ({
    account: run.account,
    regions: plan.regions,
    takenAt: run.now.toISOString(),
    listings: await cache.snapshot(which),
  });
  const conclude = async (region: string): Promise<void> => {
    const { events: { regionDone } = {}, untagged } = run;
    if (regionDone === undefined && untagged === undefined) return;
    const settled = settledBy(region);
    const seen = new Set(settled.flatMap(({ looksAt }) => looksAt));
    const look = async (): Promise<Settled> => ({
      pairs: settled.map(({ pair }) => pair),
      inventory: await inventoryOf((listing) => seen.has(`${listing.type} ${listing.region}`)),
    });
    const first = await look();
    const waiting = untagged?.(first) ?? [];
    await Promise.all(waiting.map((item) => cache.readLate(item, tagging)));
    regionDone?.(region, waiting.length === 0 ? first : await look());
  };
  const places = [...new Set(plan.rules.flatMap(({ regions }) => regions))];
  await Promise.all(
    places.map(async (region) => {
      await Promise.all(
        plan.rules
          .filter(({ regions }) => regions.includes(region))
          .map((planned) => gather(planned, region, plan, cache, run)),
      );
      await conclude(region);
    }),
  );
  return inventoryOf(() => true);
};

const gather = async (planned: PlannedRule, region: string, plan: Plan, cache: InventoryCache, run: CollectOptions) => {
  const { rule } = planned;
  const subjects = await cache.list(rule.subject, region);
  const undecided = subjects.filter((item) => !isScreened(planned, item, run.now));
  const at = { homeRegion: run.account.homeRegion, regions: plan.regions.scanned };
  await Promise.all([
    ...subjects.flatMap((item) => cache.facets(item, run.alsoRead ?? [])),
    ...undecided.flatMap((item) => cache.facets(item, [...rule.reads, ...rule.consults])),
    ...(undecided.length === 0 ? [] : rule.related).flatMap((need) =>
      relatedPlaces(plan.scopes, need, region, at).map(async (place) => {
        const others = await cache.list(need.type, place);
        await Promise.all(others.flatMap((item) => cache.facets(item, [...need.reads, ...need.consults])));
      }),
    ),
  ]);
};

// A screen that throws decides nothing here; evaluating it again turns the throw into an unknown.
const isScreened = ({ rule, options }: PlannedRule, item: Bare, now: Date): boolean => {
  if (rule.screen === null) return false;
  try {
    const seen = ruleView({ ...item, facets: {} } as Inventoried, [], []);
    return rule.screen(seen as never, { verdict: verdicts, now, options } as never) !== undefined;
  } catch {
    return true;
  }
};
