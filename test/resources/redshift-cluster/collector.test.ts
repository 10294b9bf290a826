import { expect, it } from 'vitest';
import { redshiftCluster } from '../../../src/resources/redshift-cluster/collector.ts';
import { type Answers, facetRead, listed } from '../../support/fake-aws.ts';

const cluster = {
  ClusterIdentifier: 'reports',
  ClusterStatus: 'available',
  NodeType: 'ra3.large',
  NumberOfNodes: 2,
  ClusterCreateTime: new Date('2026-06-01T00:00:00Z'),
  Tags: [{ Key: 'team', Value: 'data' }],
};
const answers = (Clusters: object[] | undefined): Answers => ({
  'redshift:DescribeClusters': () => (Clusters === undefined ? {} : { Clusters }),
});

it('keeps what AWS says of a cluster', async () => {
  const [item] = await listed(redshiftCluster, answers([cluster]));
  expect(item).toMatchObject({
    id: 'reports',
    arn: 'arn:aws:redshift:eu-west-1:111122223333:cluster:reports',
    tags: { known: true, value: { team: 'data' } },
    status: 'available',
    nodeType: 'ra3.large',
    nodes: 2,
    createdAt: '2026-06-01T00:00:00.000Z',
  });
});

it('counts the nodes of a second zone, and takes a cluster that is being made for one without a date', async () => {
  const second = { ClusterNodes: [{}, {}] };
  const [item] = await listed(
    redshiftCluster,
    answers([
      { ...cluster, MultiAZSecondary: second, ClusterStatus: 'creating', ClusterCreateTime: undefined, Tags: [] },
    ]),
  );
  expect(item).toMatchObject({ nodes: 4, createdAt: null });
});

it.each([
  ['Clusters', undefined],
  ['ClusterStatus', [{ ...cluster, ClusterStatus: undefined }]],
  ['NodeType', [{ ...cluster, NodeType: undefined }]],
  ['NumberOfNodes', [{ ...cluster, NumberOfNodes: undefined }]],
])('does not guess %s', async (field, clusters) => {
  await expect(listed(redshiftCluster, answers(clusters))).rejects.toThrow(`AWS's answer lacks ${field}`);
});

it('asks for the most connections of each day', async () => {
  const [item] = await listed(redshiftCluster, answers([cluster]));
  if (item === undefined) throw new Error('no cluster');
  const metrics: Answers = {
    'cloudwatch:GetMetricStatistics': ({ Namespace, MetricName, Statistics, Dimensions }) => {
      expect([Namespace, MetricName, Statistics]).toEqual(['AWS/Redshift', 'DatabaseConnections', ['Maximum']]);
      expect(Dimensions).toEqual([{ Name: 'ClusterIdentifier', Value: 'reports' }]);
      return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Maximum: 4, Unit: 'Count' }] };
    },
  };
  expect(await facetRead(redshiftCluster, metrics, item, 'connections')).toMatchObject({
    days: [{ day: '2026-11-21', value: 4 }],
  });
});
