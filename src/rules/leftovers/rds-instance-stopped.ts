import { defineRule, type Seen, type WayOfUseOf } from '../../model/index.ts';
import { hasClusterVolume, storageBills } from './databases/bills.ts';
import { databaseRemoval } from './databases/removal.ts';
import { text } from './rds-instance-stopped.text.ts';

/** A stopped database answers nobody: what counts is who means to start it. One with replicas, or in a global database, cannot be stopped. */
const uses: readonly WayOfUseOf<'rds-instance'>[] = [
  {
    id: 'schedule',
    what: { en: 'A schedule that starts databases', 'pt-BR': 'Um agendamento que inicia bancos de dados' },
    seenIn: { by: 'facet', facet: 'startSchedules' },
  },
  {
    id: 'proxy',
    what: { en: 'A proxy that leads to it', 'pt-BR': 'Um proxy que leva a ela' },
    seenIn: { by: 'facet', facet: 'proxies' },
  },
  {
    id: 'starts',
    what: { en: 'Somebody who starts it when it is needed', 'pt-BR': 'Alguém que a inicia quando precisa' },
    notSeen: {
      en: 'who starts it when it is needed, such as a script, a function or a person at the end of the month.',
      'pt-BR': 'quem a inicia quando precisa, por exemplo um script, uma função ou uma pessoa no fim do mês.',
    },
  },
];

export const rdsInstanceStopped = defineRule({
  id: 'rds-instance-stopped',
  severity: 'medium',
  category: 'leftovers',
  subject: 'rds-instance',
  reads: ['cluster', 'proxies', 'startSchedules'],
  uses,
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
    const named = { db: db.id };
    if (db.startSchedules.length > 0) return verdict.unclear('scheduled', { ...named, names: db.startSchedules });
    if (db.proxies.length > 0) return verdict.unclear('proxied', { ...named, names: db.proxies });
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
  ...databaseRemoval(db, { cluster: db.cluster, globalDatabase: null, uses }),
});
