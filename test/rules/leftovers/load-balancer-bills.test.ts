import { expect, it } from 'vitest';
import type { Item } from '../../../src/model/index.ts';
import { loadBalancerBills } from '../../../src/rules/leftovers/load-balancer-bills.ts';
import { loadBalancer } from '../../support/build/load-balancer.ts';

const billsOf = (change: object) => loadBalancerBills(loadBalancer(change) as unknown as Item<'load-balancer'>);

it('bills its hours, and one public address in each zone', () => {
  expect(billsOf({ zones: 3 })).toEqual([
    { item: 'load-balancer-hour', of: 'application', quantity: 730 },
    { item: 'public-ipv4-hour', quantity: 2190 },
  ]);
});

it('bills no address inside the network, nor without IPv4', () => {
  expect(billsOf({ internetFacing: false })).toHaveLength(1);
  expect(billsOf({ addressType: 'dualstack-without-public-ipv4' })).toHaveLength(1);
  expect(billsOf({ addressType: null })).toHaveLength(2);
});
