import { daysSince, managedBy, removalOf } from '../../derived/index.ts';
import { type Args, awsCli, type Bill, type Caution, defineRule, type Item, type Seen } from '../../model/index.ts';
import { hasClusterVolume } from './databases/bills.ts';
import { text } from './rds-snapshot-old.text.ts';

const bytesPerGib = 1024 ** 3;

export const rdsSnapshotOld = defineRule({
  id: 'rds-snapshot-old',
  severity: 'low',
  category: 'leftovers',
  subject: 'rds-snapshot',
  reads: ['source', 'sharedWith'],
  options: { minAgeDays: 90, minOrphanDays: 30 },
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ManagingManualBackups.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteSnapshot.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(snapshot, { verdict, now, options: { minAgeDays, minOrphanDays } }) {
    const args = { snapshot: snapshot.id, source: snapshot.sourceId };
    if (snapshot.snapshotType !== 'manual')
      return verdict.notApplicable('kept', { ...args, kind: snapshot.snapshotType });
    if (snapshot.createdAt === null) return verdict.notApplicable('passing', { ...args, status: snapshot.status });
    if (minAgeDays === 0) return verdict.fail('stillThere', args, wasteOf(snapshot, lastCopy('lost-for-good', args)));
    const days = daysSince(snapshot.createdAt, now);
    // The last snapshot of a database that was deleted a moment ago was taken on purpose.
    return days <= minAgeDays && days < minOrphanDays
      ? verdict.pass('recent', args, { createdAt: snapshot.createdAt })
      : undefined;
  },
  evaluate(snapshot, { verdict, now, options: { minAgeDays } }) {
    const { sharedWith, source } = snapshot;
    const args = { snapshot: snapshot.id, source: snapshot.sourceId };
    const days = daysSince(`${snapshot.createdAt}`, now);
    const evidence = { source, createdAt: snapshot.createdAt, sharedWith };
    if (days <= minAgeDays && source !== 'gone') return verdict.pass('recent', args, evidence);
    if (sharedWith.includes('all')) return verdict.unclear('sharedWithAll', args, evidence);
    if (sharedWith.length > 0) return verdict.unclear('shared', { ...args, accounts: sharedWith }, evidence);
    const waste = wasteOf(snapshot, cautionOf(snapshot));
    const failing = { ...waste, evidence: { ...waste.evidence, ...evidence } };
    const size = sizeOf(snapshot);
    return source === 'gone'
      ? verdict.fail('orphaned', { ...args, size }, failing)
      : verdict.fail('old', { ...args, days, size }, failing);
  },
});

const lastCopy = (kind: Caution['kind'], args: Args): Caution => ({ kind, message: 'lastCopy', args });

// While its database stands, a snapshot holds no more than what the database once was.
const cautionOf = ({ id, sourceId, source, createdAt }: Seen<'rds-snapshot', 'source', never>): Caution => {
  const args = { snapshot: id, source: sourceId };
  return source === 'present'
    ? { kind: 'lost-for-good', message: 'moment', args: { ...args, day: `${createdAt}`.slice(0, 10) } }
    : lastCopy('look-first', args);
};

/** GiB at most: what a full copy takes, or the size of its source; 0 where AWS does not know, as for Aurora. */
const sizeOf = (snapshot: Item<'rds-snapshot'>): number => {
  if (hasClusterVolume(snapshot)) return 0;
  const { fullSizeBytes, allocatedGib } = snapshot;
  return fullSizeBytes === null ? allocatedGib : Math.ceil(fullSizeBytes / bytesPerGib);
};

const billsOf = (snapshot: Item<'rds-snapshot'>): { readonly bills?: readonly Bill[] } => {
  const quantity = sizeOf(snapshot);
  return quantity === 0 ? {} : { bills: [{ item: 'rds-snapshot-gb-month', quantity, atMost: true }] };
};

// A snapshot is the backup itself. No stack takes it along, since none makes one by hand.
const wasteOf = (snapshot: Item<'rds-snapshot'>, caution: Caution) => {
  const { id, region, of, createdAt, sourceId, copyOf, allocatedGib, fullSizeBytes } = snapshot;
  return {
    evidence: { createdAt, sourceId, copyOf, allocatedGib, fullSizeBytes, costIsUpperBound: true },
    ...billsOf(snapshot),
    managedBy: managedBy(snapshot),
    removal: removalOf(snapshot, {
      remove: [
        of === 'cluster'
          ? awsCli(region, 'rds delete-db-cluster-snapshot', { 'db-cluster-snapshot-identifier': id })
          : awsCli(region, 'rds delete-db-snapshot', { 'db-snapshot-identifier': id }),
      ],
      cautions: [caution],
    }),
  };
};
