import { expect, it } from 'vitest';
import type { Item } from '../../../../src/model/index.ts';
import { volumeBills } from '../../../../src/rules/leftovers/ebs/volume-bills.ts';
import { ebsVolume } from '../../../support/build/ebs-volume.ts';

const bills = (change: Parameters<typeof ebsVolume>[0]) =>
  volumeBills(ebsVolume(change) as unknown as Item<'ebs-volume'>);

it('bills a gp3 volume by size, and by what it has beyond the included performance', () => {
  expect(bills({ sizeGib: 100 })).toEqual([{ item: 'ebs-gp3-gb-month', quantity: 100 }]);
  expect(bills({ sizeGib: 100, iops: 4000, throughput: 250 })).toEqual([
    { item: 'ebs-gp3-gb-month', quantity: 100 },
    { item: 'ebs-gp3-iops-month', quantity: 1000 },
    { item: 'ebs-gp3-mibps-month', quantity: 125 },
  ]);
});

it('bills every provisioned operation of io1 and io2, in tiers where AWS does', () => {
  expect(bills({ volumeType: 'io1', sizeGib: 100, iops: 500, throughput: null })).toEqual([
    { item: 'ebs-io1-gb-month', quantity: 100 },
    { item: 'ebs-io1-iops-month', quantity: 500 },
  ]);
  expect(bills({ volumeType: 'io2', sizeGib: 100, iops: 40_000, throughput: null })).toEqual([
    { item: 'ebs-io2-gb-month', quantity: 100 },
    { item: 'ebs-io2-iops-month', quantity: 32_000 },
    { item: 'ebs-io2-iops-over-32000-month', quantity: 8000 },
  ]);
});

it.each(['gp2', 'st1', 'sc1', 'standard'])('bills %s by size alone', (volumeType) => {
  expect(bills({ volumeType, sizeGib: 500, iops: 1500, throughput: null })).toEqual([
    { item: `ebs-${volumeType}-gb-month`, quantity: 500 },
  ]);
});

it('bills no performance that AWS does not state', () => {
  for (const volumeType of ['gp3', 'io1', 'io2']) {
    expect(bills({ volumeType, iops: null, throughput: null })).toHaveLength(1);
  }
});
