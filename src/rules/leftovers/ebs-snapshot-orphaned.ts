import { daysSince, lookUpBy, lookUpById, managedBy, removalOf } from '../../derived/index.ts';
import { awsCli, defineRule, type Item, type Seen } from '../../model/index.ts';
import { backupOwnerOf } from './backups/backup-owner.ts';
import { gibAtMost, snapshotBills } from './ebs/snapshot-bills.ts';
import { text } from './ebs-snapshot-orphaned.text.ts';

export const ebsSnapshotOrphaned = defineRule({
  id: 'ebs-snapshot-orphaned',
  severity: 'low',
  category: 'leftovers',
  subject: 'ebs-snapshot',
  reads: ['sharedWith', 'fastRestoreZones'],
  related: {
    'ebs-volume': { in: 'same-region' },
    ami: { in: 'same-region' },
    'launch-template': { in: 'same-region', reads: ['snapshotIds'] },
    'launch-configuration': { in: 'same-region' },
    'launch-request': { in: 'same-region' },
  },
  options: { minAgeDays: 30 },
  references: [
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-snapshot.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html',
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
  evaluate(snapshot, { verdict, now, options: { minAgeDays: days }, related }) {
    const { id, volumeId: volume, sharedWith: accounts, fastRestoreZones: zones } = snapshot;
    const [image] = imagesOf(related.ami, id);
    const names = launchersOf(id, related);
    const volumes = madeOf(related['ebs-volume'], id).filter((one) => daysSince(one.createdAt, now) < days);
    if (image !== undefined) return verdict.pass('inImage', { snapshot: id, image: image.id });
    if (names.length > 0) return verdict.pass('named', { snapshot: id, names, launchers: names.length });
    if (zones.length > 0) return verdict.pass('fastRestore', { snapshot: id, zones });
    if (volume === null) return verdict.notApplicable('copied', { snapshot: id });
    if (lookUpById(related['ebs-volume'], volume).length > 0)
      return verdict.pass('volumeStands', { snapshot: id, volume });
    if (volumes.length > 0) return verdict.pass('restored', { snapshot: id, volumes: volumes.map(idOf), days });
    if (accounts.length > 0)
      return verdict.unclear('shared', { snapshot: id, volume, accounts }, { sharedWith: accounts });
    const args = { snapshot: id, gib: gibAtMost(snapshot), volume, days: daysSince(snapshot.createdAt, now) };
    return verdict.fail('orphaned', args, waste(snapshot));
  },
  byExistence: {
    option: 'minAgeDays',
    evaluate(snapshot, { verdict, related }) {
      const { id } = snapshot;
      // AWS refuses to delete it while the image stands, which is what goes.
      const [image] = imagesOf(related.ami, id);
      return image === undefined
        ? verdict.fail('stillThere', { snapshot: id, gib: gibAtMost(snapshot) }, waste(snapshot))
        : verdict.pass('inImage', { snapshot: id, image: image.id });
    },
  },
});

const idOf = ({ id }: { readonly id: string }): string => id;

const imagesOf = lookUpBy(({ snapshotIds }: Item<'ami'>) => snapshotIds);
const madeOf = lookUpBy(({ snapshotId }: Item<'ebs-volume'>) => [snapshotId]);

interface Launchers {
  readonly 'launch-template': readonly Seen<'launch-template', 'snapshotIds', never>[];
  readonly 'launch-configuration': readonly Item<'launch-configuration'>[];
  readonly 'launch-request': readonly Item<'launch-request'>[];
}

interface Launcher {
  readonly id: string;
  readonly snapshotIds: readonly string[];
}

/** Ids of what makes a disk of a snapshot when it launches an instance. */
const launchersOf = (id: string, related: Launchers): readonly string[] =>
  [related['launch-template'], related['launch-configuration'], related['launch-request']]
    .flatMap((launchers) => launching(launchers, id))
    .map(idOf);

const launching = lookUpBy(({ snapshotIds }: Launcher) => snapshotIds);

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
