import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, evaluate, plan, uniqueIn } from '../../src/engine/index.ts';
import {
  type Bare,
  type Inventoried,
  type Inventory,
  type InventoryListing,
  known,
  type Source,
  UnreadItem,
  unread,
} from '../../src/model/index.ts';
import { bare, denied, ruleOf, sourceOf, testAccount, twoRegions } from '../support/sources.ts';

const regions = { ...twoRegions, scanned: ['eu-west-1'] };
const rule = ruleOf({});
const operation = 'collector:ec2-instance';
const instance = (id: string, fields: object = {}) => bare('ec2-instance', id, 'eu-west-1', fields);
const held = (id: string, facets: object = {}, fields: object = {}) =>
  ({ ...instance(id, fields), facets }) as Inventoried;
const listing = (items: readonly Inventoried[], missing: InventoryListing['missing'] = []): InventoryListing => ({
  type: 'ec2-instance',
  region: 'eu-west-1',
  arn: 'arn:aws:ec2:eu-west-1:111122223333:instance/*',
  items,
  missing,
});
const inventoryOf = (...listings: readonly InventoryListing[]): Inventory => ({
  account: testAccount,
  regions,
  takenAt: '2026-11-22T12:00:00.000Z',
  listings,
});

const listedAs = async (...answers: readonly (Bare | UnreadItem)[]) => {
  const sources = [sourceOf('ec2-instance', { list: () => answers as readonly Bare[] })] as readonly Source[];
  const planned = plan([rule], sources, regions, {});
  const now = new Date('2026-11-22T12:00:00Z');
  const { signal } = new AbortController();
  const inventory = await collect(planned, sources, { account: testAccount, now, signal });
  const [only] = inventory.listings;
  return { listing: only as InventoryListing, findings: evaluate(planned, inventory, () => false) };
};

const torn = (parts: string, id = 'i-1', by = operation) => ({
  kind: 'failed',
  operation: by,
  detail: `it was listed more than once, and each time with another ${parts}`,
  of: { id, arn: instance(id).arn },
});

describe('what AWS lists twice', () => {
  it('is one resource where both say the same, whatever the order of their fields', async () => {
    const { name, ...rest } = instance('i-1', { state: 'stopped' });
    const { listing: seen, findings } = await listedAs(instance('i-1', { state: 'stopped' }), instance('i-2'), {
      ...rest,
      name,
    } as Bare);
    expect(seen.items.map(({ id }) => id)).toEqual(['i-1', 'i-2']);
    expect(seen.missing).toEqual([]);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
  });

  it('is one unknown by its own name where they differ, and says in what', async () => {
    const { listing: seen, findings } = await listedAs(
      instance('i-1', { state: 'running' }),
      instance('i-2'),
      instance('i-1', { state: 'stopped', tags: known({ a: 'b' }) }),
      instance('i-1', { state: 'running' }),
    );
    expect(seen.items.map(({ id }) => id)).toEqual(['i-2']);
    expect(seen.missing).toEqual([torn('state, tags')]);
    expect(findings.map(({ resource, outcome }) => [resource.id, outcome])).toEqual([
      ['i-2', 'pass'],
      ['i-1', 'unknown'],
    ]);
  });

  it('is unknown where one of the two could not be read', async () => {
    const broken = (why: string) => new UnreadItem({ id: 'i-1', arn: instance('i-1').arn }, new Error(why));
    const { listing: seen, findings } = await listedAs(instance('i-1'), broken('odd'), broken('odd'), broken('other'));
    expect(seen.items).toEqual([]);
    expect(seen.missing).toHaveLength(2);
    expect(findings).toHaveLength(1);
    expect(findings).toMatchObject([
      {
        resource: { id: 'i-1' },
        outcome: 'unknown',
        cause: { detail: 'Error: odd' },
        furtherCauses: [{ detail: 'Error: other' }],
      },
    ]);
  });

  it('is one as well where the listing breaks off after it', async () => {
    const sources = [
      sourceOf('ec2-instance', {
        list: async function* () {
          yield instance('i-1');
          yield instance('i-1');
          throw new Error('broken off');
        },
      }),
    ];
    const planned = plan([rule], sources, regions, {});
    const { signal } = new AbortController();
    const { listings } = await collect(planned, sources, { account: testAccount, now: new Date(), signal });
    expect(listings).toMatchObject([{ items: [{ id: 'i-1' }], missing: [{ detail: 'Error: broken off' }] }]);
  });
});

describe('a saved inventory that holds something twice', () => {
  it('has it once, with the facets of both', () => {
    const [only] = uniqueIn(
      inventoryOf(listing([held('i-1', { cpu: known(1) }), held('i-1', { net: known(2) })])),
    ).listings;
    expect(only?.items).toEqual([held('i-1', { cpu: known(1), net: known(2) })]);
    expect(only?.missing).toEqual([]);
  });

  it.each([
    ['another value', known(2)],
    ['a read that failed', unread(denied('x:Y'))],
  ])('has it missing where one facet has %s', (_, other) => {
    const [only] = uniqueIn(
      inventoryOf(listing([held('i-1', { cpu: known(1) }), held('i-1', { cpu: other })])),
    ).listings;
    expect(only).toMatchObject({ items: [], missing: [torn('cpu', 'i-1', 'inventory:ec2-instance')] });
  });

  it('has it missing where the first copy lacks what the others disagree on', () => {
    const copies = [held('i-1'), held('i-1', { cpu: known(1) }), held('i-1', { cpu: known(2) })];
    const [only] = uniqueIn(inventoryOf(listing(copies))).listings;
    expect(only).toMatchObject({ items: [], missing: [torn('cpu', 'i-1', 'inventory:ec2-instance')] });
  });

  it('takes any number of copies', () => {
    const copies = Array.from({ length: 200_000 }, () => held('i-1', { cpu: known(1) }));
    expect(uniqueIn(inventoryOf(listing(copies))).listings[0]?.items).toHaveLength(1);
  });

  it('holds every listing once, with all that any of them has', () => {
    const cause = denied('ec2:DescribeInstances');
    const twice = inventoryOf(listing([held('i-1')]), listing([held('i-1'), held('i-2')], [cause]));
    expect(uniqueIn(twice).listings).toEqual([listing([held('i-1'), held('i-2')], [cause])]);
  });

  it('stays as it is where nothing is twice, and a second look changes nothing', () => {
    const ids = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), state: fc.constantFrom('on', 'off') }));
    fc.assert(
      fc.property(ids, (some) => {
        const once = uniqueIn(inventoryOf(listing(some.map(({ id, state }) => held(id, {}, { state })))));
        const [{ items, missing }] = once.listings as [InventoryListing];
        const named = [...items.map(({ id }) => id), ...missing.flatMap(({ of }) => of?.id ?? [])];
        expect(named.toSorted()).toEqual([...new Set(some.map(({ id }) => id))].toSorted());
        expect(uniqueIn(once)).toEqual(once);
        const plain = new Map(some.map((each) => [each.id, each]));
        if (plain.size === some.length) expect(items).toHaveLength(some.length);
      }),
    );
  });
});
