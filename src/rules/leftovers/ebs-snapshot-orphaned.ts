import { daysSince, managedBy, removalOf } from '../../derived/index.ts';
import { awsCli, defineRule, type Item } from '../../model/index.ts';
import { backupOwnerOf } from './backups/backup-owner.ts';
import { gibAtMost, snapshotBills } from './ebs/snapshot-bills.ts';
import { text } from './ebs-snapshot-orphaned.text.ts';

export const ebsSnapshotOrphaned = defineRule({
  id: 'ebs-snapshot-orphaned',
  severity: 'low',
  category: 'leftovers',
  subject: 'ebs-snapshot',
  related: { 'ebs-volume': { in: 'same-region' }, ami: { in: 'same-region' } },
  options: { minAgeDays: 30 },
  references: [
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-snapshot.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Snapshot.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(snapshot, { verdict, now, options: { minAgeDays } }) {
    const args = { snapshot: snapshot.id };
    const keeper = backupOwnerOf(snapshot);
    if (snapshot.state !== 'completed') return verdict.notApplicable('passing', { ...args, state: snapshot.state });
    if (keeper !== null) return verdict.notApplicable('kept', { ...args, keeper });
    if (daysSince(snapshot.createdAt, now) < minAgeDays)
      return verdict.notApplicable('tooNew', { ...args, days: minAgeDays }, { createdAt: snapshot.createdAt });
    return undefined;
  },
  evaluate(snapshot, { verdict, now, options: { minAgeDays }, related }) {
    const { id, volumeId: volume } = snapshot;
    const image = related.ami.find(({ snapshotIds }) => snapshotIds.includes(id));
    const args = { snapshot: id, gib: gibAtMost(snapshot) };
    if (image !== undefined) return verdict.pass('inImage', { snapshot: id, image: image.id });
    if (minAgeDays === 0) return verdict.fail('stillThere', args, waste(snapshot));
    if (volume === null) return verdict.notApplicable('copied', { snapshot: id });
    if (related['ebs-volume'].some((one) => one.id === volume))
      return verdict.pass('volumeStands', { snapshot: id, volume });
    return verdict.fail('orphaned', { ...args, volume, days: daysSince(snapshot.createdAt, now) }, waste(snapshot));
  },
});

const waste = (snapshot: Item<'ebs-snapshot'>) => {
  const { id, region, createdAt, volumeId, sizeGib, fullSizeBytes, storageTier, description } = snapshot;
  return {
    evidence: { createdAt, volumeId, sizeGib, fullSizeBytes, storageTier, description, costIsUpperBound: true },
    bills: snapshotBills([snapshot]),
    // Stacks make no snapshots, but lend their tags to those of their volumes: no stack depends on it.
    managedBy: managedBy(snapshot),
    removal: removalOf(snapshot, {
      remove: [awsCli(region, 'ec2 delete-snapshot', { 'snapshot-id': id })],
      cautions: [{ kind: 'lost-for-good', message: 'copy', args: { snapshot: id } }],
    }),
  };
};
