import type { Config } from '../../src/config/index.ts';
import { parseInventory } from '../../src/inventory/index.ts';
import type { Inventoried, InventoryListing, Report } from '../../src/model/index.ts';
import { elasticIp } from './build/elastic-ip.ts';
import { deployedOn, method, restApi } from './build/rest-api.ts';
import { textOf } from './files.ts';
import { deepFreeze } from './freeze.ts';
import { lastOf } from './remembered-runs.ts';

const weeks = 6;
const weekMs = 7 * 24 * 3_600_000;

/** An address that nobody uses, and that somebody releases later. */
const spare = (at: number): Inventoried =>
  elasticIp({
    id: `eipalloc-spare${at}`,
    arn: `arn:aws:ec2:us-east-1:111122223333:elastic-ip/eipalloc-spare${at}`,
    region: 'us-east-1',
    name: `workshop-${at}`,
    associationId: null,
    instanceId: null,
    networkInterfaceId: null,
    networkInterfaceOwnerId: null,
  });

/** An open API in the region whose APIs can no longer be read. */
const hidden = restApi(
  { id: 'open01', arn: 'arn:aws:apigateway:ap-south-1::/restapis/open01', region: 'ap-south-1', name: 'orders' },
  { deployed: [deployedOn([method({ authorizationType: 'NONE' })])] },
);

// Every week a little more is there, but for what is released and what is hidden in the end.
const listingAgo = (listing: InventoryListing, ago: number): InventoryListing => {
  if (ago === 0) return listing;
  if (listing.type === 'rest-api' && listing.region === 'ap-south-1')
    return { ...listing, items: [hidden], missing: [] };
  if (listing.type === 'elastic-ip' && listing.region === 'us-east-1')
    return { ...listing, items: [...listing.items, ...Array.from({ length: ago }, (_, at) => spare(at + 1))] };
  return listing.type === 'ec2-instance' ? { ...listing, items: listing.items.slice(2 * ago) } : listing;
};

const sixRuns = (): Promise<Report> => {
  const inventory = parseInventory(textOf('demo/account.json'));
  const now = Date.parse(inventory.takenAt);
  return lastOf(
    Array.from({ length: weeks }, (_, at) => {
      const ago = weeks - 1 - at;
      return {
        at: new Date(now - ago * weekMs).toISOString(),
        inventory: { ...inventory, listings: inventory.listings.map((listing) => listingAgo(listing, ago)) },
        config: { exemptions },
      };
    }),
  );
};

let made: Promise<Report> | undefined;

/** The sample account after six weekly runs: some findings new, one resolved, one no longer visible, two exempt. Made once. */
export const sampleWithHistory = (): Promise<Report> => {
  made ??= sixRuns().then(deepFreeze);
  return made;
};

const exemptions: Config['exemptions'] = [
  {
    rules: ['log-group-retention-missing'],
    resources: ['*'],
    reason: 'Kept until the course is over.',
    owner: 'Ana',
    until: '2027-01-31',
  },
  {
    rules: ['nat-gateway-idle'],
    resources: ['nat-none'],
    reason: 'The gateway of the old network.',
    owner: null,
    until: '2027-01-31',
  },
];
