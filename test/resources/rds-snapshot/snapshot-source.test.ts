import { expect, it } from 'vitest';
import type { Item } from '../../../src/model/index.ts';
import { sourceOf } from '../../../src/resources/rds-snapshot/snapshot-source.ts';
import { rdsSnapshot } from '../../support/build/rds-snapshot.ts';
import { type Answers, fakeAws } from '../../support/fake-aws.ts';

const source = (change: object, answers: Answers) =>
  sourceOf(rdsSnapshot(change) as unknown as Item<'rds-snapshot'>, fakeAws(answers));
const instances: Answers = {
  'rds:DescribeDBInstances': () => [
    { DBInstances: [{ DBInstanceIdentifier: 'other' }], Marker: 'm' },
    { DBInstances: [{ DBInstanceIdentifier: 'shop' }] },
  ],
};
const clusters: Answers = { 'rds:DescribeDBClusters': () => ({ DBClusters: [{ DBClusterIdentifier: 'shop' }] }) };

it('is looked for on every page', async () => {
  expect(await source({}, instances)).toBe('present');
  expect(await source({ sourceId: 'old' }, instances)).toBe('gone');
});

it('is a cluster where a cluster was saved, even one without instances', async () => {
  expect(await source({ of: 'cluster' }, clusters)).toBe('present');
  expect(await source({ of: 'cluster', sourceId: 'old' }, clusters)).toBe('gone');
});

it('of a copy stands elsewhere, and nothing is asked', async () => {
  expect(await source({ copyOf: 'arn:aws:rds:us-east-1:111122223333:snapshot:shop' }, {})).toBe('elsewhere');
});

it('is not guessed', async () => {
  await expect(source({}, { 'rds:DescribeDBInstances': () => ({}) })).rejects.toThrow('lacks DBInstances');
  await expect(source({ of: 'cluster' }, { 'rds:DescribeDBClusters': () => ({}) })).rejects.toThrow('lacks DBClusters');
});
