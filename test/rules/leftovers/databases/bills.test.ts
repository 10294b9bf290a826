import { describe, expect, it } from 'vitest';
import { runningBills } from '../../../../src/rules/leftovers/databases/bills.ts';
import { rdsCluster, rdsInstance } from '../../../support/build/rds-instance.ts';

const aurora = {
  engine: 'aurora-postgresql',
  clusterId: 'shop-cluster',
  storageType: 'aurora',
  allocatedGib: 1,
  instanceClass: 'db.r6g.large',
} as const;

describe('what a running database bills', () => {
  type Bills = Parameters<typeof runningBills>;
  const bills = (change: object, cluster: Bills[1] = null) =>
    runningBills(rdsInstance(change) as unknown as Bills[0], cluster);
  const serverless = { ...aurora, instanceClass: 'db.serverless' };

  it('is the least capacity of a serverless one', () => {
    expect(bills(serverless, { ...rdsCluster, minCapacity: 0.5 })).toEqual([
      { item: 'aurora-capacity-unit-hour', quantity: 365 },
    ]);
  });

  it('has no price where AWS does not tell the least capacity', () => {
    expect(bills(serverless, rdsCluster)).toEqual([
      { item: 'aurora-capacity-unit-hour', of: 'an unknown minimum', quantity: 0 },
    ]);
  });

  it('is more where storage bills by size alone', () => {
    expect(bills(aurora, { ...rdsCluster, ioOptimized: true })).toEqual([
      { item: 'aurora-iopt-instance-hour', of: 'db.r6g.large aurora-postgresql', quantity: 730 },
    ]);
  });

  it.each([
    ['license-included', 'db.t4g.micro oracle-se2 license-included'],
    [null, 'db.t4g.micro oracle-se2 unknown licence'],
  ])('depends on the licence %s where one may be in the price', (licenseModel, of) => {
    expect(bills({ engine: 'oracle-se2', licenseModel })[0]).toEqual({ item: 'rds-instance-hour', of, quantity: 730 });
  });

  it('keeps what AWS does not say apart', () => {
    expect(bills({ storageType: null, iops: null, allocatedGib: null })).toHaveLength(1);
    expect(bills({ storageType: 'io2', iops: null })).toHaveLength(2);
    expect(bills({ storageType: null })[1]).toEqual({ item: 'rds-unknown-gb-month', quantity: 20 });
  });
});
