import type { Inventory, Regions, ResourceType, Source } from '../model/index.ts';
import { type CacheOptions, inventoryCache } from './inventory-cache.ts';
import { placesOf } from './plan.ts';

/** Asks the sources what there is of these types, and no facet of any. Never throws: what does not come is a cause in the inventory. */
export const list = async (
  types: readonly ResourceType[],
  regions: Regions,
  sources: readonly Source[],
  run: CacheOptions,
): Promise<Inventory> => {
  const cache = inventoryCache(sources, run);
  const scopes = Object.fromEntries(sources.map(({ type, scope }) => [type, scope]));
  await Promise.all(
    types.flatMap((type) => placesOf(scopes, type, regions.scanned).map((region) => cache.list(type, region))),
  );
  return {
    account: run.account,
    regions,
    takenAt: run.now.toISOString(),
    listings: await cache.snapshot(() => true),
  };
};
