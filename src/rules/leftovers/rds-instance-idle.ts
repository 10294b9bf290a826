import { isLeavingState, managedBy, standingOf } from '../../derived/index.ts';
import { type Caution, defineRule, type Item, type Seen } from '../../model/index.ts';
import { runningBills } from './databases/bills.ts';
import { extendedSupportBills } from './databases/extended-support.ts';
import { otherUseOf } from './databases/other-uses.ts';
import { databaseRemoval } from './databases/removal.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { text } from './rds-instance-idle.text.ts';

export const rdsInstanceIdle = defineRule({
  id: 'rds-instance-idle',
  severity: 'medium',
  category: 'leftovers',
  subject: 'rds-instance',
  reads: ['connections', 'cluster', 'globalDatabase', 'proxies', 'integrations', 'blueGreen'],
  options: { windowDays: 7 },
  references: [
    'https://docs.aws.amazon.com/awssupport/latest/user/cost-optimization-checks.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen({ id: db, status, createdAt }, { verdict, now, options: { windowDays: days } }) {
    const { billed } = standingOf('rds-instance', status);
    if (billed === 'storage') return verdict.notApplicable('stopped', { db, status });
    if (status === 'creating' || isLeavingState('rds-instance', status))
      return verdict.notApplicable('passing', { db, status });
    if (billed === 'nothing') return verdict.notApplicable('unbilled', { db, status });
    if (billed === 'unsaid' || createdAt === null) return verdict.unclear('unknownStatus', { db, status });
    if (isTooNew(createdAt, days, now)) return verdict.notApplicable('tooNew', { db, days }, { createdAt });
    return undefined;
  },
  evaluate(db, { verdict, now, options: { windowDays } }) {
    const { state, ...activity } = activityOf([db.connections], {
      windowDays,
      began: `${db.createdAt}`,
      // Neptune sends what is not zero: https://docs.aws.amazon.com/neptune/latest/userguide/cw-metrics.html
      silentWhenIdle: db.engine === 'neptune',
      isIdleDay: ([connections]) => connections === 0,
    });
    const args = { db: db.id, days: windowDays };
    if (pausesItself(db)) return verdict.notApplicable('pauses', { db: db.id });
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', { ...args, datapoints: activity.datapoints }, activity);
    // Nobody can connect to it, so that nobody did says nothing.
    if (!standingOf('rds-instance', db.status).works)
      return verdict.fail('broken', brokenArgs(db), brokenWaste(db, now));
    const evidence = { ...activity, metric: `${db.connections.metric} Maximum`, ...evidenceOf(db) };
    const other = otherUseOf(db);
    if (other !== null) return verdict.unclear(other.use, { ...args, names: other.names }, evidence);
    const waste = { evidence, ...wasteOf(db, now, protectionOf(db)) };
    const full = { ...args, kind: db.instanceClass, engine: db.engine };
    return db.cluster === null
      ? verdict.fail('idle', full, waste)
      : verdict.fail('idleMember', { ...full, cluster: db.cluster.id }, waste);
  },
  byExistence: {
    option: 'windowDays',
    reads: ['cluster', 'globalDatabase'],
    evaluate(db, { verdict, now }) {
      if (!standingOf('rds-instance', db.status).works)
        return verdict.fail('broken', brokenArgs(db), brokenWaste(db, now));
      const args = { db: db.id, kind: db.instanceClass, engine: db.engine };
      return verdict.fail('stillThere', args, { evidence: evidenceOf(db), ...wasteOf(db, now, standbyOf(db)) });
    },
  },
});

/** A serverless instance that goes down to nothing by itself: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html */
const pausesItself = ({ instanceClass, cluster }: Seen<'rds-instance', 'cluster', never>): boolean =>
  instanceClass === 'db.serverless' && cluster?.minCapacity === 0;

const evidenceOf = ({ status, createdAt, clusterId, replicaOf, multiAz }: Item<'rds-instance'>) => ({
  status,
  createdAt,
  clusterId,
  replicaOf,
  multiAz,
});

const billsOf = (db: Seen<'rds-instance', 'cluster', never>, now: Date) => [
  ...runningBills(db, db.cluster),
  ...extendedSupportBills(db.engine, db.engineVersion, now, 'rds-extended-support-hour'),
];

const wasteOf = (
  db: Seen<'rds-instance', 'cluster' | 'globalDatabase', never>,
  now: Date,
  cautions: readonly Caution[],
) => ({
  bills: billsOf(db, now),
  ...databaseRemoval(db, { cluster: db.cluster, globalDatabase: db.globalDatabase, cautions }),
});

const brokenArgs = ({ id, instanceClass, engine, status }: Item<'rds-instance'>) => ({
  db: id,
  kind: instanceClass,
  engine,
  status,
});

// Its owner may want to mend it, so nothing is proposed.
const brokenWaste = (db: Seen<'rds-instance', 'cluster', never>, now: Date) => ({
  bills: billsOf(db, now),
  managedBy: managedBy(db),
  evidence: evidenceOf(db),
});

// Somebody asked AWS to refuse just this.
const protectionOf = ({
  id,
  deletionProtection,
  cluster,
}: Seen<'rds-instance', 'cluster', never>): readonly Caution[] =>
  deletionProtection === true || cluster?.deletionProtection === true
    ? [{ kind: 'look-first', message: 'protected', args: { db: cluster?.id ?? id } }]
    : [];

// Where its being there is enough, nobody has looked at what it stands by for.
const standbyOf = ({ id, replicaOf }: Item<'rds-instance'>): readonly Caution[] =>
  replicaOf === null ? [] : [{ kind: 'look-first', message: 'standby', args: { db: id, source: replicaOf } }];
