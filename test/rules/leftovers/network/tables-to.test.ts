import { expect, it } from 'vitest';
import { everySubnetLeadsOut, tablesTo } from '../../../../src/rules/leftovers/network/tables-to.ts';

const routeTable = (change: object = {}) => ({
  id: 'rtb-0a',
  vpcId: 'vpc-0a',
  main: false,
  subnetIds: ['subnet-0a'],
  targets: [] as readonly string[],
  ...change,
});
const out = { targets: ['nat-0a'] };

it('names the tables that lead a subnet to something', () => {
  const tables = [
    routeTable(out),
    routeTable({ ...out, id: 'rtb-main', main: true, subnetIds: [] }),
    routeTable({ ...out, id: 'rtb-nobody', subnetIds: [] }),
    routeTable({ id: 'rtb-other', targets: ['nat-0b'] }),
  ];
  expect(tablesTo('nat-0a', tables)).toEqual(['rtb-0a', 'rtb-main']);
});

it('tells whether every subnet of a VPC leads out of it', () => {
  expect(everySubnetLeadsOut('vpc-0a', [routeTable(out), routeTable({ id: 'rtb-none', subnetIds: [] })])).toBe(true);
  expect(everySubnetLeadsOut('vpc-0a', [routeTable(out), routeTable({ targets: ['vpce-0a', 'pcx-0a'] })])).toBe(false);
  expect(everySubnetLeadsOut('vpc-0a', [routeTable({ ...out, vpcId: 'vpc-other' })])).toBe(false);
});
