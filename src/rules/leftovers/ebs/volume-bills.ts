import { type Bill, ebsVolumeTypes, type Item } from '../../../model/index.ts';

type Volume = Item<'ebs-volume'>;

/**
 * What a volume bills, attached or not: its size, and performance beyond what its type includes.
 * https://aws.amazon.com/ebs/pricing/
 */
export const volumeBills = (volume: Volume): readonly Bill[] => [
  {
    item: `ebs-${ebsVolumeTypes.find((type) => type === volume.volumeType) ?? 'unknown'}-gb-month`,
    quantity: volume.sizeGib,
  },
  ...performance(volume).filter(({ quantity }) => quantity > 0),
];

const performance = ({ volumeType, iops, throughput }: Volume): readonly Bill[] => {
  if (volumeType === 'gp3') {
    return [
      { item: 'ebs-gp3-iops-month', quantity: (iops ?? 0) - 3000 },
      { item: 'ebs-gp3-mibps-month', quantity: (throughput ?? 0) - 125 },
    ];
  }
  if (volumeType === 'io1') return [{ item: 'ebs-io1-iops-month', quantity: iops ?? 0 }];
  if (volumeType === 'io2') return io2Tiers(iops ?? 0);
  return [];
};

// Only the first tier has a price here; the others make the estimate partial.
const io2Tiers = (iops: number): readonly Bill[] => [
  { item: 'ebs-io2-iops-month', quantity: Math.min(iops, 32_000) },
  { item: 'ebs-io2-iops-over-32000-month', quantity: iops - 32_000 },
];
