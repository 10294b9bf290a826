import { expect, it } from 'vitest';
import type { Item } from '../../../../src/model/index.ts';
import { gibAtMost, snapshotBills } from '../../../../src/rules/leftovers/ebs/snapshot-bills.ts';
import { ebsSnapshot } from '../../../support/build/ebs-snapshot.ts';

const snapshot = (change: object = {}) => ebsSnapshot(change) as unknown as Item<'ebs-snapshot'>;

it('holds at most what a full copy would', () => {
  expect(gibAtMost(snapshot({ sizeGib: 100, fullSizeBytes: 3.25 * 1024 ** 3 }))).toBe(3.25);
});

it('holds at most the whole volume where AWS does not say more', () => {
  expect(gibAtMost(snapshot({ sizeGib: 100, fullSizeBytes: null }))).toBe(100);
});

it('bills by its tier, and nothing where it is empty', () => {
  const [plain, archived] = [snapshot({ fullSizeBytes: 1024 ** 3 }), snapshot({ storageTier: 'archive' })];
  expect(snapshotBills([plain, archived, snapshot({ fullSizeBytes: 0 })])).toEqual([
    { item: 'ebs-snapshot-gb-month', quantity: 1, atMost: true },
    { item: 'ebs-snapshot-archive-gb-month', quantity: 2, atMost: true },
  ]);
});
