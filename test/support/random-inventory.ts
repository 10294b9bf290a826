import fc from 'fast-check';
import type { Cause, Inventoried, Inventory, Read } from '../../src/model/index.ts';
import { denied, testAccount, twoRegions } from './sources.ts';

type Build = () => Inventoried;

/** What AWS may say in the place of a healthy value: nothing that a rule may break on without being unknown. */
const oddWords = [
  '',
  'stopped',
  'running',
  'available',
  'NONE',
  'AWS_IAM',
  'JWT',
  'EDGE',
  'PRIVATE',
  'ALARM',
  'INSUFFICIENT_DATA',
  'EMAIL',
  'SNS',
  '$connect',
  'GET /pets',
  'User initiated (2026-01-01 10:00:00 GMT)',
  '2020-01-01T00:00:00.000Z',
  '2026-11-22T11:00:00.000Z',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
];

// Another value of the same kind, so that one account holds healthy, failing and absurd resources.
const changed = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value === 'boolean') return fc.boolean();
  if (typeof value === 'number') return fc.constantFrom(value, 0, 1, 90, 1e12);
  if (typeof value === 'string') return fc.constantFrom(value, value, null, ...oddWords);
  if (value === null) return fc.constantFrom(null, null, ...oddWords);
  if (isRead(value)) return changedRead(value);
  if (Array.isArray(value)) return changedList(value);
  return changedRecord(value as object);
};

// A long list is a series: it has gaps, ends early, or is another one altogether.
const changedList = (list: readonly unknown[]): fc.Arbitrary<unknown> =>
  list.length > 10
    ? fc.oneof(
        fc.constant([]),
        fc.subarray([...list], { minLength: Math.floor(list.length / 2) }),
        changed(list[0]).map((one) => list.map((each) => ({ ...(one as object), ...dayOf(each) }))),
      )
    : fc.oneof(fc.constant([]), fc.tuple(...list.map(sometimesChanged)));

const dayOf = (point: unknown): object => ({ day: (point as { readonly day?: string }).day });

const changedRecord = (value: object): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sometimesChanged(each)])));

const sometimesChanged = (value: unknown): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: changed(value) });

const isRead = (value: unknown): value is Read<unknown> =>
  typeof value === 'object' && value !== null && 'known' in value;

const identity = new Set(['type', 'id', 'arn', 'region', 'facets']);

/** One resource of a type, more or less healthy, under a name of its own. Facets keep their `Read`. */
const resource = (build: Build, region: string, id: string): fc.Arbitrary<Inventoried> => {
  const healthy = build();
  const fields = Object.entries(healthy).filter(([name]) => !identity.has(name));
  const facets = Object.entries(healthy.facets).map(([name, read]) => [name, changedRead(read)] as const);
  return fc
    .record({
      fields: fc.record(Object.fromEntries(fields.map(([name, value]) => [name, sometimesChanged(value)]))),
      facets: fc.record(Object.fromEntries(facets)),
    })
    .map((some) => ({ ...healthy, ...some.fields, id, region, arn: `arn:aws:test:${region}:1:${id}`, ...some }))
    .map(({ fields: _, ...item }) => item as Inventoried);
};

const changedRead = (read: Read<unknown>): fc.Arbitrary<Read<unknown>> =>
  read.known
    ? fc.oneof(fc.constant(read.value), sometimesChanged(read.value)).map((value) => ({ known: true, value }))
    : fc.constant(read);

/** An inventory in which everything was read: up to three resources of each type in each of its places. */
export const wholeInventory = (types: ReadonlyMap<string, { readonly build: Build; readonly global: boolean }>) =>
  fc
    .tuple(
      ...[...types].flatMap(([type, { build, global }]) =>
        (global ? ['global'] : twoRegions.scanned).map((region) =>
          fc
            .integer({ min: 0, max: 3 })
            .chain((many) =>
              fc.tuple(...Array.from({ length: many }, (_, index) => resource(build, region, nameOf(build, index)))),
            )
            .map((items) => ({ type, region, items, missing: [] })),
        ),
      ),
    )
    .map(
      (listings) =>
        ({
          account: testAccount,
          regions: twoRegions,
          takenAt: '2026-11-22T12:00:00.000Z',
          listings,
        }) as unknown as Inventory,
    );

// The first of each kind keeps the name by which the builders refer to each other.
const nameOf = (build: Build, index: number): string => (index === 0 ? build().id : `${build().id}-${index}`);

const lost: Cause = denied('test:Lost');

/** The same account, of which less was read: listings that never came or broke off, reads that failed or were never made. */
export const knowingLess = (whole: Inventory, chance: () => number): Inventory => ({
  ...whole,
  listings: whole.listings.flatMap((listing) => {
    const fate = chance();
    if (fate < 0.05) return [];
    const cut = fate < 0.3;
    const kept = cut ? listing.items.slice(0, Math.floor(chance() * (listing.items.length + 1))) : listing.items;
    return [{ ...listing, items: kept.map((item) => lessOf(item, chance)), missing: cut ? [lost] : [] }];
  }),
});

const lessOf = (item: Inventoried, chance: () => number): Inventoried => {
  const { facets, ...bare } = item;
  const asked = Object.entries(facets).filter(() => chance() > 0.1);
  return {
    ...(lessKnown(bare, chance) as typeof bare),
    facets: lessKnown(Object.fromEntries(asked), chance),
  } as Inventoried;
};

// Every read may fail, those inside another as well.
const lessKnown = (value: unknown, chance: () => number): unknown => {
  if (isRead(value) && chance() < 0.3) return { known: false, cause: lost };
  if (Array.isArray(value)) return value.map((each) => lessKnown(each, chance));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, lessKnown(each, chance)]));
};
