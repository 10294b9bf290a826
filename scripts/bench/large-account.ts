import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventoryPieces, parseInventory } from '../../src/inventory/index.ts';
import type { Inventoried, Inventory, InventoryListing } from '../../src/model/index.ts';
import { project } from '../generated.ts';
import { type Chance, chanceFrom } from './chance.ts';

// As accounts are: mostly what piles up by itself.
const mix: { readonly [type: string]: number } = {
  'ebs-snapshot': 0.18,
  'log-group': 0.18,
  'network-interface': 0.1,
  'ebs-volume': 0.1,
  'iam-role': 0.1,
  'lambda-function': 0.1,
  'security-group': 0.06,
  'ec2-instance': 0.05,
  'rds-snapshot': 0.04,
  ami: 0.03,
  's3-bucket': 0.02,
  secret: 0.02,
  'elastic-ip': 0.02,
};

/** What differs between resources of one type, of which about every third is left over. */
const changed: { readonly [type: string]: (chance: Chance) => object } = {
  'ebs-snapshot': ({ oneOf, id, whole }) => ({ volumeId: oneOf([id('vol'), null]), sizeGib: whole(1, 500) }),
  'log-group': ({ oneOf, whole }) => ({ retentionDays: oneOf([null, null, 14, 30, 90]), storedBytes: whole(0, 1e10) }),
  'ebs-volume': ({ oneOf, whole }) => ({
    ...oneOf([{}, {}, { state: 'available', attachments: 0 }]),
    sizeGib: whole(1, 500),
  }),
  'elastic-ip': ({ oneOf, address }) => ({
    publicIp: address(),
    ...oneOf([{}, { associationId: null, instanceId: null, networkInterfaceId: null, networkInterfaceOwnerId: null }]),
  }),
  'lambda-function': ({ oneOf }) => ({ runtime: oneOf(['nodejs24.x', 'python3.9', 'python3.13', 'nodejs18.x']) }),
  'ec2-instance': ({ oneOf }) => ({ state: oneOf(['running', 'running', 'stopped']) }),
};

/** The sample account grown to about so many resources, in pieces of a file: the same each time, and no two resources alike. */
export const largeAccount = (resources: number): Iterable<string> => {
  const sample = parseInventory(readFileSync(join(project, 'demo/account.json'), 'utf8'));
  const grown: Inventory = { ...sample, listings: sample.listings.map((listing) => grow(listing, sample, resources)) };
  return inventoryPieces(grown, '0');
};

const grow = (listing: InventoryListing, { listings }: Inventory, resources: number): InventoryListing => {
  const { type, region, arn, missing } = listing;
  const places = listings.filter((each) => each.type === type && each.items.length > 0);
  const share = places.some((each) => each.region === region) ? (mix[type] ?? 0) / places.length : 0;
  const like = places.flatMap(({ items }) => items);
  const made = function* (): Iterable<readonly Inventoried[]> {
    yield listing.items;
    const chance = chanceFrom(`${type} ${region}`);
    for (let at = 0; at < Math.round(resources * share); at += 1)
      yield [another(like[at % like.length] as Inventoried, region, chance)];
  };
  return { type, region, arn, items: [], missing, parts: made };
};

const another = (like: Inventoried, region: string, chance: Chance): Inventoried => {
  const id = chance.id(/^[a-z]+(?=-[0-9a-f]{8,})/.exec(like.id)?.[0] ?? like.id);
  const text = JSON.stringify({ ...like, ...changed[like.type]?.(chance) });
  const moved = text.replaceAll(like.id, id).replaceAll(`:${like.region}:`, `:${region}:`);
  const item = JSON.parse(moved, (key, value) => (key === 'days' ? measured(value, chance) : value)) as Inventoried;
  const tags = { Name: id, team: chance.oneOf(teams), stage: chance.oneOf(['dev', 'test', 'prod']) };
  return { ...item, id, region, tags: item.tags.known ? { known: true, value: tags } : item.tags };
};

// Some stand idle for weeks, and no two others do the same.
const measured = (days: readonly { readonly value: number }[], { oneOf, whole }: Chance) => {
  const isIdle = oneOf([true, false, false]);
  return days.map((day) => ({ ...day, value: isIdle ? 0 : whole(1, 1e7) / 100 }));
};

const teams = ['payments', 'search', 'data', 'web', 'platform'];
