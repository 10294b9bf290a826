import { actedOn, managedBy, standingOf } from '../../derived/index.ts';
import { awsCli, type Bill, defineRule, hoursPerMonth, type Item } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { text } from './redshift-left-running.text.ts';

export const redshiftLeftRunning = defineRule({
  id: 'redshift-left-running',
  severity: 'medium',
  category: 'leftovers',
  subject: 'redshift-cluster',
  reads: ['connections', 'dataShares', 'integrations'],
  options: { windowDays: 7 },
  references: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/metrics-listing.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/rs-mgmt-pause-resume-cluster.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/rs-mgmt-shutdown-delete-cluster.html',
    'https://docs.aws.amazon.com/redshift/latest/dg/datashare-overview.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(item, { verdict, now, options: { windowDays: days } }) {
    const { id: cluster, status, createdAt } = item;
    const { works, billed } = standingOf('redshift-cluster', status);
    if (billed === 'nothing') return verdict.notApplicable('passing', { cluster, status });
    if (createdAt === null || (!works && status !== 'paused')) return verdict.unclear('broken', { cluster, status });
    if (days === 0)
      return verdict.fail('stillThere', { cluster, status }, { evidence: evidenceOf(item), ...wasteOf(item) });
    if (status === 'paused') return verdict.notApplicable('paused', { cluster });
    if (isTooNew(createdAt, days, now)) return verdict.notApplicable('tooNew', { cluster, days }, { createdAt });
    return undefined;
  },
  evaluate(cluster, { verdict, options: { windowDays } }) {
    const { state, ...activity } = activityOf([cluster.connections], {
      windowDays,
      began: `${cluster.createdAt}`,
      silentWhenIdle: false,
      isIdleDay: ([connections]) => connections === 0,
    });
    const args = { cluster: cluster.id, days: windowDays };
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', { ...args, datapoints: activity.datapoints }, activity);
    const { dataShares, integrations } = cluster;
    if (dataShares.length > 0) return verdict.unclear('shared', { ...args, shares: dataShares }, activity);
    if (integrations.length > 0) return verdict.unclear('integrated', { ...args, sources: integrations }, activity);
    return verdict.fail(
      'idle',
      { ...args, nodes: cluster.nodes, kind: cluster.nodeType },
      {
        evidence: { ...activity, metric: 'DatabaseConnections Maximum', ...evidenceOf(cluster) },
        ...wasteOf(cluster),
      },
    );
  },
});

const evidenceOf = ({ status, nodeType, nodes, createdAt }: Item<'redshift-cluster'>) => ({
  status,
  nodeType,
  nodes,
  createdAt,
});

const wasteOf = (cluster: Item<'redshift-cluster'>) => {
  const { id, region, status, nodeType, nodes } = cluster;
  const manager = managedBy(cluster);
  const itself = { 'cluster-identifier': id };
  const last = `${id}-final`;
  return {
    // A paused cluster bills for what it stores, and does not tell how much that is.
    ...(status === 'paused'
      ? {}
      : {
          bills: [
            { item: 'redshift-node-hour', of: nodeType, quantity: hoursPerMonth * nodes },
          ] satisfies readonly Bill[],
        }),
    ...actedOn(cluster, manager, {
      // AWS neither copies nor deletes a cluster that is paused.
      prepare:
        status === 'paused'
          ? [
              awsCli(region, 'redshift resume-cluster', itself),
              awsCli(region, 'redshift wait cluster-available', itself),
            ]
          : [],
      // What a stack takes down may go without a snapshot.
      withManager: {
        keep: [
          awsCli(region, 'redshift create-cluster-snapshot', { ...itself, 'snapshot-identifier': last }),
          // Named alone: AWS refuses to look for a snapshot by its cluster and its own name together.
          awsCli(region, 'redshift wait snapshot-available', { 'snapshot-identifier': last }),
        ],
      },
      remove: [awsCli(region, 'redshift delete-cluster', { ...itself, 'final-cluster-snapshot-identifier': last })],
      forGood: [[...awsCli(region, 'redshift delete-cluster', itself), '--skip-final-cluster-snapshot']],
    }),
  };
};
