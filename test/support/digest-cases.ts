import { readFileSync } from 'node:fs';
import { parseInventory } from '../../src/inventory/index.ts';
import type { Cause, Inventoried, Inventory, Report } from '../../src/model/index.ts';
import { known } from '../../src/model/index.ts';
import { ebsVolume } from './build/ebs-volume.ts';
import { elasticIp } from './build/elastic-ip.ts';
import { inventoryOf } from './inventory.ts';
import { called, lastOf } from './remembered-runs.ts';
import { denied } from './sources.ts';

const today = '2026-11-22T12:00:00.000Z';
const yesterday = '2026-11-21T12:00:00.000Z';
const lastWeek = '2026-11-15T12:00:00.000Z';
const alias = 'Conta da Érica';

const demo = called(parseInventory(readFileSync(new URL('../../demo/account.json', import.meta.url), 'utf8')), alias);

const loose = { associationId: null, instanceId: null, networkInterfaceId: null };

/** An Elastic IP of a number that is attached to nothing. */
export const looseIp = (n: number, change: Partial<Parameters<typeof elasticIp>[0]> = {}): Inventoried =>
  elasticIp({
    ...loose,
    id: `eipalloc-${n}`,
    arn: `arn:aws:ec2:us-east-1:111122223333:elastic-ip/eipalloc-${n}`,
    region: 'us-east-1',
    publicIp: `203.0.113.${n % 250}`,
    ...change,
  });

/** An EBS volume of a number that is attached to nothing. */
export const looseVolume = (n: number, change: Partial<Parameters<typeof ebsVolume>[0]> = {}): Inventoried =>
  ebsVolume({
    id: `vol-${n}`,
    arn: `arn:aws:ec2:us-east-1:111122223333:volume/vol-${n}`,
    region: 'us-east-1',
    state: 'available',
    attachments: 0,
    ...change,
  });

/** An account in which everything was read, and nothing fails but these. */
export const accountOf = (items: readonly Inventoried[], more?: Parameters<typeof inventoryOf>[1]): Inventory =>
  called(inventoryOf(items, more), alias);

const few = ['ebs-volume-unattached', 'elastic-ip-unattached'];
const scene = (inventory: Inventory, at: string) => ({ inventory, at, rules: few });

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, at) => at);

const unread = (inventory: Inventory, cause: Cause, isLost: (type: string, region: string) => boolean): Inventory => ({
  ...inventory,
  listings: inventory.listings.map((listing) =>
    isLost(listing.type, listing.region) ? { ...listing, items: [], missing: [cause] } : listing,
  ),
});

const before = accountOf([
  looseIp(1),
  looseIp(2),
  looseIp(3),
  looseVolume(1),
  looseVolume(2, { sizeGib: 500 }),
  looseVolume(4, { sizeGib: 20 }),
]);
const after = accountOf([
  looseIp(3),
  looseIp(4, { name: 'atenção' }),
  looseVolume(1, { sizeGib: 800 }),
  looseVolume(2, { sizeGib: 100 }),
  looseVolume(3),
  ebsVolume({ id: 'vol-4', arn: 'arn:aws:ec2:us-east-1:111122223333:volume/vol-4', region: 'us-east-1', sizeGib: 20 }),
]);
const between = accountOf([looseIp(1), looseIp(2), looseIp(3), looseVolume(1), looseVolume(2), looseVolume(3)]);

const exemptions = [
  {
    rule: ['elastic-ip-unattached'],
    resource: ['*'],
    reason: 'kept for the partner’s firewall',
    owner: 'ana',
    until: '2027-03-01',
  },
  { rule: ['ebs-volume-unattached'], resource: ['vol-1'], reason: 'forensics', until: '2026-11-27' },
  { rule: ['ebs-volume-unattached'], resource: ['vol-9'], reason: 'long gone', until: '2027-01-31' },
].map(({ rule, resource, ...rest }) => ({ rules: rule, resources: resource, owner: null, ...rest }));

/** What a digest must be able to tell, each as a run would report it. */
export const digestCases: { readonly [name: string]: () => Promise<Report> } = {
  'first-run': () => lastOf([{ inventory: demo, at: today }]),
  'nothing-changed': () =>
    lastOf([
      { inventory: demo, at: lastWeek },
      { inventory: demo, at: today },
    ]),
  'new-and-resolved': () =>
    lastOf([
      scene(between, '2026-11-12T12:00:00.000Z'),
      scene(before, lastWeek),
      scene(before, yesterday),
      scene(after, today),
    ]),
  incomplete: () =>
    lastOf([
      { inventory: demo, at: yesterday },
      {
        inventory: unread(
          demo,
          denied('ec2:DescribeVolumes'),
          (type, region) => type === 'ebs-volume' && region !== 'sa-east-1',
        ),
        at: today,
        config: { exclude: { ids: ['nat-0a1b2c3d4e5f60001'] }, rules: { 'kms-key-unused': { enabled: false } } },
      },
    ]),
  '5000-findings': () =>
    lastOf([
      scene(accountOf([...range(2500).map((n) => looseIp(n)), ...range(2500).map((n) => looseVolume(n))]), today),
    ]),
  'everything-exempt': () =>
    lastOf([
      scene(before, yesterday),
      {
        ...scene(
          accountOf([
            looseIp(1),
            looseVolume(1),
            looseVolume(4, { tags: known({ 'account-hygiene:exempt': '*', 'account-hygiene:until': '2027-02-01' }) }),
            ebsVolume({
              id: 'vol-5',
              arn: 'arn:aws:ec2:us-east-1:111122223333:volume/vol-5',
              region: 'us-east-1',
              tags: known({ 'account-hygiene:exempt': 'ebs-volume-unatached' }),
            }),
          ]),
          today,
        ),
        config: { exemptions },
      },
    ]),
  'all-unknown': () =>
    lastOf([
      { inventory: demo, at: yesterday },
      { inventory: unread(demo, denied('sts:AssumeRole'), () => true), at: today },
    ]),
};

/** Why each is sent. */
export const occasionOf = (name: string) => (name === 'nothing-changed' ? 'weekly' : 'change');
