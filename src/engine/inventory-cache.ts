import {
  type Account,
  type Bare,
  type Cause,
  type Gap,
  type Inventoried,
  type InventoryListing,
  known,
  type NotCollected,
  type Place,
  type Read,
  ReadFailure,
  ResourceGone,
  type ResourceType,
  type Source,
  thrownText,
  UnreadItem,
  unread,
} from '../model/index.ts';
import { placeIn } from './plan.ts';
import { unique } from './unique.ts';

/** Whose account is asked, as of when, and what ends the asking. */
export interface CacheOptions {
  readonly account: Account;
  readonly now: Date;
  /** Aborted with a `NotCollected` as its reason: what is not there by then is `not-collected` for that reason. */
  readonly signal: AbortSignal;
}

/** What has been asked of AWS so far, each thing once. */
export interface InventoryCache {
  readonly list: (type: ResourceType, region: string) => Promise<readonly Bare[]>;
  readonly facets: (item: Bare, facets: readonly string[]) => readonly Promise<unknown>[];
  /** Reads one more facet of a resource that a snapshot held, and that is judged already: one that has vanished since is unread. */
  readonly readLate: (item: Inventoried, facet: string) => Promise<unknown>;
  /** The listings that were asked for, with every facet that was, once all of them are answered. */
  readonly snapshot: (which: (entry: ListingPlace) => boolean) => Promise<readonly InventoryListing[]>;
}

/** Which listing it is. */
type ListingPlace = Pick<InventoryListing, 'type' | 'region'>;

interface ReadListing {
  readonly items: readonly Bare[];
  readonly missing: readonly Gap[];
}

/** Holds what was asked, by type and region and by resource and facet, so that nothing is asked twice. */
export const inventoryCache = (sources: readonly Source[], run: CacheOptions): InventoryCache => {
  const byType = new Map(sources.map((source) => [source.type, source]));
  const listings = new Map<string, { type: ResourceType; region: string; read: Promise<ReadListing> }>();
  const facets = new Map<Bare, Map<string, Promise<Read<unknown> | 'gone'>>>();
  const origins = new WeakMap<Inventoried, Bare>();
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
    const entry = listings.get(key) ?? { type, region, read: readListing(sourceOf(type), place, run.signal) };
    listings.set(key, entry);
    return entry.read.then(({ items }) => items);
  };

  const facetsOf = (item: Bare) => {
    const held = facets.get(item) ?? new Map<string, Promise<Read<unknown> | 'gone'>>();
    facets.set(item, held);
    return held;
  };

  const facet = (item: Bare, name: string) => {
    const held = facetsOf(item);
    const read = held.get(name) ?? readFacet(sourceOf(item.type), item, name, placeIn(base, item.region), run.signal);
    held.set(name, read);
    return read;
  };

  const snapshotOf = async (item: Bare): Promise<readonly Inventoried[]> => {
    const reads = await Promise.all(
      [...(facets.get(item) ?? [])].map(async ([name, read]) => [name, await read] as const),
    );
    const gone = reads.some(([, read]) => read === 'gone');
    if (gone) return [];
    const held = { ...item, facets: Object.fromEntries(reads) } as unknown as Inventoried;
    origins.set(held, item);
    return [held];
  };

  const readLate = async (held: Inventoried, name: string) => {
    const item = origins.get(held);
    if (item === undefined) throw new Error(`${held.id} is of no snapshot.`);
    const read = facetsOf(item).get(name) ?? stillThere(facet(item, name), item, name);
    facetsOf(item).set(name, read);
    await read;
  };

  return {
    list,
    facets: (item, names) =>
      names.filter((name) => sourceOf(item.type).facets.includes(name)).map((name) => facet(item, name)),
    readLate,
    snapshot: (which) =>
      Promise.all(
        [...listings.values()].filter(which).map(async ({ type, region, read }) => {
          const { items, missing } = await read;
          const kept = await Promise.all(items.map(snapshotOf));
          return { type, region, arn: sourceOf(type).everything(placeIn(base, region)), items: kept.flat(), missing };
        }),
      ),
  };
};

// A listing that fails on a later page keeps the pages before it and says what the rest lacks; an item that could not be
// read is missing by itself.
const readListing = async (source: Source, place: Place, signal: AbortSignal): Promise<ReadListing> => {
  const items: Bare[] = [];
  const missing: Gap[] = [];
  const operation = `collector:${source.type}`;
  const soFar = (): ReadListing => unique({ items, missing }, operation);
  try {
    const pages = source.list(place)[Symbol.asyncIterator]();
    for (;;) {
      const next = await orAborted(signal, source.type, () => pages.next());
      if (next.done === true) return soFar();
      if (next.value instanceof UnreadItem) missing.push(gapOf(next.value, operation));
      else items.push(next.value);
    }
  } catch (thrown) {
    missing.push(causeOf(thrown, operation));
    return soFar();
  }
};

// Verdicts stand on it by now: it cannot be dropped any more.
const stillThere = async (read: Promise<Read<unknown> | 'gone'>, { id, type }: Bare, facet: string) => {
  const value = await read;
  return value === 'gone' ? unread(causeOf(new ResourceGone(id), `collector:${type}.${facet}`)) : value;
};

const gapOf = ({ item, cause }: UnreadItem, operation: string): Gap => ({
  ...causeOf(cause, operation),
  ...(item === null ? {} : { of: item }),
});

const readFacet = async (
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
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : thrownText(thrown);
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
