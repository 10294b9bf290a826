import { expect, it } from 'vitest';
import type { Item } from '../../../src/model/index.ts';
import { globalDatabaseOf } from '../../../src/resources/rds-instance/global-database.ts';
import { rdsInstance } from '../../support/build/rds-instance.ts';
import { type Answers, fakeAws, place } from '../../support/fake-aws.ts';

const member = rdsInstance({ engine: 'aurora-mysql', clusterId: 'shop' }) as unknown as Item<'rds-instance'>;
const here = 'arn:aws:rds:eu-west-1:111122223333:cluster:shop';
const there = 'arn:aws:rds:us-east-1:111122223333:cluster:shop';
const global = (writer: string, ...arns: string[]): Answers => ({
  'rds:DescribeGlobalClusters': () => ({
    GlobalClusters: [
      { GlobalClusterIdentifier: 'other', GlobalClusterMembers: [] },
      {
        GlobalClusterIdentifier: 'shop-global',
        GlobalClusterMembers: arns.map((DBClusterArn) => ({ DBClusterArn, IsWriter: DBClusterArn === writer })),
      },
    ],
  }),
});

it('is none for an instance without a cluster, and nothing is asked', async () => {
  const alone = rdsInstance() as unknown as Item<'rds-instance'>;
  expect(await globalDatabaseOf(alone, fakeAws({}), place)).toBeNull();
});

it.each([
  ['secondary', there],
  ['primary', here],
] as const)('knows a %s by its ARN, since clusters of two regions may share a name', async (role, writer) => {
  const read = await globalDatabaseOf(member, fakeAws(global(writer, there, here)), place);
  expect(read).toEqual({ id: 'shop-global', role, others: [there] });
});

it('takes the word of the cluster for what is not listed', async () => {
  const cluster = (change: object): Answers => ({
    ...global(there, there),
    'rds:DescribeDBClusters': () => ({ DBClusters: [change] }),
  });
  expect(await globalDatabaseOf(member, fakeAws(cluster({})), place)).toBeNull();
  const named = fakeAws(cluster({ GlobalClusterIdentifier: 'docs-global' }));
  expect(await globalDatabaseOf(member, named, place)).toEqual({ id: 'docs-global', role: 'unknown', others: [] });
});

it('is not guessed', async () => {
  const read = (answer: object) =>
    globalDatabaseOf(member, fakeAws({ 'rds:DescribeGlobalClusters': () => answer }), place);
  await expect(read({})).rejects.toThrow('lacks GlobalClusters');
  await expect(read({ GlobalClusters: [{}] })).rejects.toThrow('lacks GlobalClusterIdentifier');
});
