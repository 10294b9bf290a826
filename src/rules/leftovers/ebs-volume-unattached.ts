import { actedOn, daysSince, managedBy, removalOf } from '../../derived/index.ts';
import { awsCli, claimTag, defineRule, type Item, persistentVolumeTag } from '../../model/index.ts';
import { snapshotOf } from './backups/backup.ts';
import { volumeBills } from './ebs/volume-bills.ts';
import { text } from './ebs-volume-unattached.text.ts';

export const ebsVolumeUnattached = defineRule({
  id: 'ebs-volume-unattached',
  severity: 'medium',
  category: 'leftovers',
  subject: 'ebs-volume',
  options: { minAgeDays: 1 },
  references: [
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-volume.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-describing-volumes.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  evaluate(volume, { verdict, now, options: { minAgeDays } }) {
    const args = { volume: volume.id };
    if (volume.attachments > 0 || volume.state === 'in-use') return verdict.pass('attached', args);
    if (volume.operatedBy !== null) return verdict.notApplicable('operated', { ...args, service: volume.operatedBy });
    if (volume.state === 'error') return verdict.fail('broken', args, broken(volume));
    if (volume.state !== 'available') return verdict.notApplicable('passing', { ...args, state: volume.state });
    const days = daysSince(volume.createdAt, now);
    if (days < minAgeDays) return verdict.notApplicable('tooNew', { ...args, days: minAgeDays });
    const claim = claimOf(volume);
    const rest = { ...args, size: volume.sizeGib, kind: volume.volumeType };
    if (claim !== null) return verdict.fail('claimed', { ...rest, days, claim }, claimed(volume));
    return minAgeDays === 0
      ? verdict.fail('stillThere', rest, waste(volume))
      : verdict.fail('unattached', { ...rest, days }, waste(volume));
  },
});

/** The Kubernetes claim that the volume was made for; it may still count on it. */
const claimOf = ({ tags }: Item<'ebs-volume'>): string | null => {
  const claim = tags.known ? (tags.value[claimTag] ?? tags.value[persistentVolumeTag]) : undefined;
  return claim === undefined ? null : claim;
};

const evidenceOf = ({ state, createdAt, sizeGib, volumeType, iops, throughput }: Item<'ebs-volume'>) => ({
  state,
  createdAt,
  sizeGib,
  volumeType,
  iops,
  throughput,
});

const deletion = ({ id, region }: Item<'ebs-volume'>) => [awsCli(region, 'ec2 delete-volume', { 'volume-id': id })];

const waste = (volume: Item<'ebs-volume'>) => ({
  evidence: evidenceOf(volume),
  bills: volumeBills(volume),
  ...actedOn(volume, managedBy(volume), { keep: snapshotOf(volume), remove: deletion(volume) }),
});

// The cluster deletes it, by its persistent volume; behind its back only a snapshot is safe.
const claimed = (volume: Item<'ebs-volume'>) => ({
  evidence: evidenceOf(volume),
  bills: volumeBills(volume),
  managedBy: managedBy(volume),
  removal: removalOf(volume, { keep: snapshotOf(volume), remove: [] }),
});

// Its data is lost, so there is nothing to keep, and AWS does not say whether it bills.
const broken = (volume: Item<'ebs-volume'>) => ({
  evidence: evidenceOf(volume),
  removal: removalOf(volume, { remove: deletion(volume) }),
});
