import type { Bill, Item } from '../../../model/index.ts';

const bytesPerGb = 1024 ** 3;

/** What a file system bills while nobody mounts it: what it stores, by class, and throughput set aside for it. https://aws.amazon.com/efs/pricing/ */
export const efsBills = (system: Item<'efs-file-system'>): readonly Bill[] => {
  const { sizeBytes, infrequentBytes, archiveBytes, oneZone, provisionedMibps } = system;
  const prefix = oneZone ? 'efs-one-zone' : 'efs-standard';
  const bills: readonly Bill[] = [
    { item: `${prefix}-gb-month`, quantity: (sizeBytes - infrequentBytes - archiveBytes) / bytesPerGb },
    { item: `${prefix}-infrequent-gb-month`, quantity: infrequentBytes / bytesPerGb },
    { item: `${prefix}-archive-gb-month`, quantity: archiveBytes / bytesPerGb },
    { item: 'efs-provisioned-mibps-month', quantity: provisionedMibps ?? 0 },
  ];
  return bills.filter(({ quantity }) => quantity > 0);
};
