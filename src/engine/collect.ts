import {
  type Account,
  type Bare,
  type Cause,
  type Inventoried,
  type Inventory,
  type InventoryListing,
  known,
  type NotCollected,
  type Place,
  type Read,
  ReadFailure,
  ResourceGone,
  type ResourceType,
  type Source,
  unread,
} from '../model/index.ts';
import { type Plan, type PlannedRule, placeIn, relatedPlaces } from './plan.ts';
import { say } from './say.ts';
import { sight } from './sight.ts';

/** What can be told while collecting goes on. */
export interface CollectEvents {
  /** A region is through; `listings` are its own. */
  readonly regionDone?: (region: string, listings: readonly InventoryListing[]) => void;
}

export interface Collecting {
  readonly account: Account;
  readonly now: Date;
  /** Aborted with a `NotCollected` as its reason: what is not there by then is `not-collected` for that reason. */
  readonly signal: AbortSignal;
  readonly events?: CollectEvents;
  /** Facets wanted of every resource whatever the rules need: `tagging`, where exclusions go by tag. */
  readonly alsoRead?: readonly string[];
}

/** Asks the sources for exactly what the plan's rules need. Never throws: what does not come is a cause in the inventory. */
export const collect = async (plan: Plan, sources: readonly Source[], run: Collecting): Promise<Inventory> => {
  const shelf = shelve(sources, run);
  const places = [...new Set(plan.rules.flatMap(({ regions }) => regions))];
  await Promise.all(
    places.map(async (region) => {
      await Promise.all(
        plan.rules
          .filter(({ regions }) => regions.includes(region))
          .map((planned) => gather(planned, region, plan, shelf, run)),
      );
      run.events?.regionDone?.(region, await shelf.taken((entry) => entry.region === region));
    }),
  );
  return {
    account: run.account,
    regions: plan.regions,
    takenAt: run.now.toISOString(),
    listings: await shelf.taken(() => true),
  };
};

const gather = async (planned: PlannedRule, region: string, plan: Plan, shelf: Shelf, run: Collecting) => {
  const { rule } = planned;
  const subjects = await shelf.list(rule.subject, region);
  const undecided = subjects.filter((item) => !isScreened(planned, item, run.now));
  const at = { homeRegion: run.account.homeRegion, regions: plan.regions.scanned };
  await Promise.all([
    ...subjects.flatMap((item) => shelf.facets(item, run.alsoRead ?? [])),
    ...undecided.flatMap((item) => shelf.facets(item, [...rule.reads, ...rule.consults])),
    ...(undecided.length === 0 ? [] : rule.related).flatMap((need) =>
      relatedPlaces(plan.scopes, need, region, at).map(async (place) => {
        const others = await shelf.list(need.type, place);
        await Promise.all(others.flatMap((item) => shelf.facets(item, [...need.reads, ...need.consults])));
      }),
    ),
  ]);
};

// A screen that throws decides nothing here; evaluating it again turns the throw into an unknown.
const isScreened = ({ rule, options }: PlannedRule, item: Bare, now: Date): boolean => {
  if (rule.screen === null) return false;
  try {
    const seen = sight({ ...item, facets: {} } as Inventoried, [], []);
    return rule.screen(seen as never, { say, now, options } as never) !== undefined;
  } catch {
    return true;
  }
};

interface Shelf {
  readonly list: (type: ResourceType, region: string) => Promise<readonly Bare[]>;
  readonly facets: (item: Bare, facets: readonly string[]) => readonly Promise<unknown>[];
  readonly taken: (which: (entry: { readonly region: string }) => boolean) => Promise<readonly InventoryListing[]>;
}

interface Taken {
  readonly items: readonly Bare[];
  readonly missing: readonly Cause[];
}

// Holds what was asked, by type and region and by resource and facet, so that nothing is asked twice.
const shelve = (sources: readonly Source[], run: Collecting): Shelf => {
  const byType = new Map(sources.map((source) => [source.type, source]));
  const listings = new Map<string, { type: ResourceType; region: string; taken: Promise<Taken> }>();
  const facets = new Map<Bare, Map<string, Promise<Read<unknown> | 'gone'>>>();
  const base = {
    account: run.account.id,
    partition: run.account.partition,
    homeRegion: run.account.homeRegion,
    dnsSuffix: run.account.dnsSuffix,
    now: run.now,
  };

  const sourceOf = (type: ResourceType): Source => {
    const source = byType.get(type);
    if (source === undefined) throw new Error(`No collector lists ${type}.`);
    return source;
  };

  const list = (type: ResourceType, region: string) => {
    const key = `${type} ${region}`;
    const place = placeIn(base, region);
    const entry = listings.get(key) ?? { type, region, taken: takeListing(sourceOf(type), place, run.signal) };
    listings.set(key, entry);
    return entry.taken.then(({ items }) => items);
  };

  const facet = (item: Bare, name: string) => {
    const held = facets.get(item) ?? new Map<string, Promise<Read<unknown> | 'gone'>>();
    facets.set(item, held);
    const read = held.get(name) ?? takeFacet(sourceOf(item.type), item, name, placeIn(base, item.region), run.signal);
    held.set(name, read);
    return read;
  };

  const stocked = async (item: Bare): Promise<readonly Inventoried[]> => {
    const reads = await Promise.all(
      [...(facets.get(item) ?? [])].map(async ([name, read]) => [name, await read] as const),
    );
    const gone = reads.some(([, read]) => read === 'gone');
    return gone ? [] : [{ ...item, facets: Object.fromEntries(reads) } as unknown as Inventoried];
  };

  return {
    list,
    facets: (item, names) =>
      names.filter((name) => sourceOf(item.type).facets.includes(name)).map((name) => facet(item, name)),
    taken: (which) =>
      Promise.all(
        [...listings.values()].filter(which).map(async ({ type, region, taken }) => {
          const { items, missing } = await taken;
          const kept = await Promise.all(items.map(stocked));
          return { type, region, arn: sourceOf(type).everything(placeIn(base, region)), items: kept.flat(), missing };
        }),
      ),
  };
};

// A listing that fails on a later page keeps the pages before it and says what the rest lacks.
const takeListing = async (source: Source, place: Place, signal: AbortSignal): Promise<Taken> => {
  const items: Bare[] = [];
  try {
    const pages = source.list(place)[Symbol.asyncIterator]();
    for (;;) {
      const next = await orAborted(signal, source.type, () => pages.next());
      if (next.done === true) return { items, missing: [] };
      items.push(next.value);
    }
  } catch (thrown) {
    return { items, missing: [causeOf(thrown, `collector:${source.type}`)] };
  }
};

const takeFacet = async (
  source: Source,
  item: Bare,
  facet: string,
  place: Place,
  signal: AbortSignal,
): Promise<Read<unknown> | 'gone'> => {
  try {
    return known(await orAborted(signal, `${item.type}.${facet}`, () => source.read(item, facet, place)));
  } catch (thrown) {
    return thrown instanceof ResourceGone ? 'gone' : unread(causeOf(thrown, `collector:${item.type}.${facet}`));
  }
};

// The one place where an exception becomes a cause.
const causeOf = (thrown: unknown, operation: string): Cause => {
  if (thrown instanceof ReadFailure) return thrown.reason;
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'threw something that is no error';
  return { kind: 'failed', operation, detail };
};

const orAborted = async <T>(signal: AbortSignal, resource: string, ask: () => T): Promise<Awaited<T>> => {
  const stopped = () => new ReadFailure({ kind: 'not-collected', resource, why: signal.reason as NotCollected });
  if (signal.aborted) throw stopped();
  let abort: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(stopped());
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([ask(), aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
};
