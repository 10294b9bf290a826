import { defineRule, type Seen } from '../../model/index.ts';
import { hasClusterVolume, storageBills } from './databases/bills.ts';
import { databaseRemoval } from './databases/removal.ts';
import { text } from './rds-instance-stopped.text.ts';

export const rdsInstanceStopped = defineRule({
  id: 'rds-instance-stopped',
  severity: 'medium',
  category: 'leftovers',
  subject: 'rds-instance',
  reads: ['cluster'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-cluster-stop-start.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen({ id: db, status }, { verdict }) {
    return status === 'stopped' ? undefined : verdict.pass('notStopped', { db, status });
  },
  evaluate(db, { verdict }) {
    const restartsAt = db.restartsAt ?? db.cluster?.restartsAt ?? null;
    const args = { db: db.id, kind: db.instanceClass, engine: db.engine };
    const evidence = { status: db.status, restartsAt, clusterId: db.clusterId, allocatedGib: db.allocatedGib };
    const failing = { evidence, ...wasteOf(db) };
    return restartsAt === null
      ? verdict.fail('undated', args, failing)
      : verdict.fail('stopped', { ...args, day: restartsAt.slice(0, 10) }, failing);
  },
});

// The volume of a cluster bills as well, but an instance does not tell how large it is.
const wasteOf = (db: Seen<'rds-instance', 'cluster', never>) => ({
  ...(hasClusterVolume(db) ? {} : { bills: storageBills(db) }),
  ...databaseRemoval(db, db.cluster),
});
