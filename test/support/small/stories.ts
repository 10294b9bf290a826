import type { Inventory, Occasion, Report } from '../../../src/model/index.ts';
import { account } from '../build/account.ts';
import { eksCluster } from '../build/eks-cluster.ts';
import { lightsailResource } from '../build/lightsail-resource.ts';
import { unreadFacet } from '../builders.ts';
import { inventoryOf } from '../inventory.ts';
import { called, lastOf } from '../remembered-runs.ts';
import { denied } from '../sources.ts';
import { alias, smallReport } from './report.ts';

const yesterday = '2026-11-21T12:00:00.000Z';
const today = '2026-11-22T12:00:00.000Z';

const staticIp = (id: string) =>
  lightsailResource({ kind: 'static-ip', region: 'us-east-1', arn: `arn:aws:lightsail:us-east-1::StaticIp/${id}`, id });

const firstRun = async (): Promise<Report> => {
  const inventory = inventoryOf(
    [
      unreadFacet(account(), { freeTier: denied('freetier:GetFreeTierUsage') }),
      staticIp('blog'),
      lightsailResource({ region: 'us-east-1', arn: 'arn:aws:lightsail:us-east-1::Instance/shop', id: 'shop' }),
    ],
    { regions: { missing: [denied('ec2:DescribeRegions')] } },
  );
  const report = await lastOf([
    {
      inventory: called(inventory, alias),
      at: today,
      rules: ['budget-missing', 'free-tier-limit-near', 'lightsail-left-running'],
      config: { audience: 'learner' },
    },
  ]);
  return { ...report, run: { ...report.run, startedAt: '2026-11-22T18:30:00.000Z', cutShort: 'interrupted' } };
};

const empty = (id: string) =>
  eksCluster({ id, name: id, arn: `arn:aws:eks:eu-west-1:111122223333:cluster/${id}` }, { nodegroups: [] });
const quiet = {
  inventory: called(inventoryOf([empty('apps'), empty('lab')]), alias),
  rules: ['eks-cluster-left-running'],
};

const tolerated = {
  inventory: called(inventoryOf([account({}, { securityContact: false })]), alias),
  rules: ['security-contact-missing'],
};
const exemption = {
  rules: ['security-contact-missing'],
  resources: ['*'],
  reason: 'one person',
  owner: 'ana',
  until: '2027-03-01',
};

const unread = (inventory: Inventory): Inventory => ({
  ...inventory,
  regions: { ...inventory.regions, missing: [denied('ec2:DescribeRegions')] },
  listings: inventory.listings.map((listing) => ({ ...listing, items: [], missing: [denied('sts:AssumeRole')] })),
});

/** What a report must be able to tell, each by a few findings of rules that no other story has. */
export const stories: { readonly [name: string]: () => Promise<Report> } = {
  everything: smallReport,
  'first-run': firstRun,
  'nothing-changed': () =>
    lastOf([
      { ...quiet, at: yesterday },
      { ...quiet, at: today },
    ]),
  'everything-exempt': () =>
    lastOf([
      { ...tolerated, at: yesterday },
      { ...tolerated, at: today, config: { exemptions: [exemption] } },
    ]),
  'nothing-known': () =>
    lastOf([
      { ...quiet, at: yesterday },
      { ...quiet, inventory: unread(quiet.inventory), at: today },
    ]),
};

/** Why a story is sent. */
export const occasionOf = (story: string): Occasion => (story === 'nothing-changed' ? 'weekly' : 'change');
