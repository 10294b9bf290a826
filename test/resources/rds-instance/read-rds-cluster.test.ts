import { describe, expect, it } from 'vitest';
import { type Item, ResourceGone } from '../../../src/model/index.ts';
import { clusterOf, connectionsOf } from '../../../src/resources/rds-instance/read-rds-cluster.ts';
import { rdsInstance } from '../../support/build/rds-instance.ts';
import { type Answers, awsError, fakeAws } from '../../support/fake-aws.ts';

const database = (change: object = {}) => rdsInstance(change) as unknown as Item<'rds-instance'>;
const member = database({ engine: 'aurora-mysql', clusterId: 'shop-cluster' });
const answers = (cluster: object | undefined): Answers => ({
  'rds:DescribeDBClusters': ({ DBClusterIdentifier }) => {
    expect(DBClusterIdentifier).toBe('shop-cluster');
    return cluster === undefined ? {} : { DBClusters: [cluster] };
  },
});
const members = [{ DBInstanceIdentifier: 'shop' }, { DBInstanceIdentifier: 'shop-reader' }];

describe('the cluster of an instance', () => {
  it('is none for one that stands alone, and nothing is asked', async () => {
    expect(await clusterOf(database(), fakeAws({}))).toBeNull();
  });

  it('is what AWS says, and what it leaves out to say none', async () => {
    expect(await clusterOf(member, fakeAws(answers({ DBClusterMembers: members })))).toEqual({
      id: 'shop-cluster',
      memberIds: ['shop', 'shop-reader'],
      restartsAt: null,
      minCapacity: null,
      ioOptimized: false,
      deletionProtection: false,
      replicaOf: null,
      replicas: [],
      dataApi: false,
    });
  });

  it('tells when it starts again, its least capacity and its storage', async () => {
    const cluster = {
      DBClusterMembers: members,
      AutomaticRestartTime: new Date('2026-11-27T00:00:00Z'),
      ServerlessV2ScalingConfiguration: { MinCapacity: 0, MaxCapacity: 4 },
      StorageType: 'aurora-iopt1',
      DeletionProtection: true,
      ReplicationSourceIdentifier: 'arn:aws:rds:us-east-1:111122223333:cluster:shop-cluster',
      ReadReplicaIdentifiers: ['arn:aws:rds:sa-east-1:111122223333:cluster:shop-copy'],
      HttpEndpointEnabled: true,
    };
    expect(await clusterOf(member, fakeAws(answers(cluster)))).toMatchObject({
      restartsAt: '2026-11-27T00:00:00.000Z',
      minCapacity: 0,
      ioOptimized: true,
      deletionProtection: true,
      replicaOf: 'arn:aws:rds:us-east-1:111122223333:cluster:shop-cluster',
      replicas: ['arn:aws:rds:sa-east-1:111122223333:cluster:shop-copy'],
      dataApi: true,
    });
  });

  it('is not guessed', async () => {
    await expect(clusterOf(member, fakeAws(answers(undefined)))).rejects.toThrow('lacks DBClusters');
    await expect(clusterOf(member, fakeAws(answers({})))).rejects.toThrow('lacks DBClusterMembers');
    await expect(clusterOf(member, fakeAws(answers({ DBClusterMembers: [{}] })))).rejects.toThrow(
      'lacks DBInstanceIdentifier',
    );
  });

  it('that vanished took its members along', async () => {
    const gone = fakeAws({ 'rds:DescribeDBClusters': () => awsError('DBClusterNotFoundFault') });
    await expect(clusterOf(member, gone)).rejects.toThrow(ResourceGone);
  });
});

describe('connections', () => {
  const asked = async (item: Item<'rds-instance'>) => {
    const calls: string[] = [];
    const series = await connectionsOf(
      item,
      fakeAws({
        ...answers({ DBClusterMembers: members }),
        'cloudwatch:GetMetricStatistics': ({ Namespace, MetricName, Dimensions, Statistics }) => {
          expect(Statistics).toEqual(['Maximum']);
          calls.push(`${Namespace} ${MetricName} ${Dimensions?.map(({ Name, Value }) => `${Name}=${Value}`).join()}`);
          return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Maximum: 2, Unit: 'Count' }] };
        },
      }),
      new Date('2026-11-22T12:00:00Z'),
    );
    return { calls, series };
  };

  it('are its own where it stands alone', async () => {
    const { calls, series } = await asked(database());
    expect(calls).toEqual(['AWS/RDS DatabaseConnections DBInstanceIdentifier=shop']);
    expect(series.days).toEqual([{ day: '2026-11-21', value: 2 }]);
  });

  it('are those of the whole cluster where it is a member', async () => {
    const { calls, series } = await asked(member);
    expect(calls).toEqual([
      'AWS/RDS DatabaseConnections DBInstanceIdentifier=shop',
      'AWS/RDS DatabaseConnections DBInstanceIdentifier=shop-reader',
    ]);
    expect(series.days).toEqual([{ day: '2026-11-21', value: 4 }]);
  });

  it.each([
    ['docdb', 'AWS/DocDB DatabaseConnections'],
    ['neptune', 'AWS/Neptune TotalRequestsPerSec'],
  ])('of %s have a namespace of their own', async (engine, metric) => {
    const { calls } = await asked(database({ engine, clusterId: 'shop-cluster' }));
    expect(calls[0]).toBe(`${metric} DBInstanceIdentifier=shop`);
  });
});
