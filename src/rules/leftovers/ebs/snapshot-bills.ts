import type { Bill, Item } from '../../../model/index.ts';

type Snapshot = Item<'ebs-snapshot'>;

const bytesPerGib = 1024 ** 3;

/**
 * The most that a snapshot can take, in GiB: what a full copy of its volume would. It bills for less where it shares blocks
 * with another snapshot of the volume. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html
 */
export const gibAtMost = ({ fullSizeBytes, sizeGib }: Snapshot): number =>
  fullSizeBytes === null ? sizeGib : Math.round((fullSizeBytes / bytesPerGib) * 100) / 100;

/** What snapshots bill at most: https://aws.amazon.com/ebs/pricing/ */
export const snapshotBills = (snapshots: readonly Snapshot[]): readonly Bill[] =>
  snapshots
    .map(
      (snapshot): Bill => ({
        item: snapshot.storageTier === 'archive' ? 'ebs-snapshot-archive-gb-month' : 'ebs-snapshot-gb-month',
        quantity: gibAtMost(snapshot),
        atMost: true,
      }),
    )
    .filter(({ quantity }) => quantity > 0);
