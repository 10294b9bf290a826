import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/model/index.ts';
import { blueGreenOf, integrationsOf, proxiesOf } from '../../../src/resources/rds-instance/database-links.ts';
import { startSchedulesOf } from '../../../src/resources/rds-instance/start-schedules.ts';
import { rdsInstance } from '../../support/build/rds-instance.ts';
import { type Answers, awsError, fakeAws, place } from '../../support/fake-aws.ts';

const database = (change: object = {}) => rdsInstance(change) as unknown as Item<'rds-instance'>;
const member = database({ clusterId: 'shop-cluster', engine: 'aurora-mysql' });
const cluster = 'arn:aws:rds:eu-west-1:111122223333:cluster:shop-cluster';

it.each(['neptune', 'docdb'])('asks nothing about %s, which has none of them', async (engine) => {
  const one = database({ engine });
  expect(await proxiesOf(one, fakeAws({}))).toEqual([]);
  expect(await integrationsOf(one, fakeAws({}), place)).toEqual([]);
  expect(await blueGreenOf(one, fakeAws({}), place)).toEqual([]);
});

describe('proxies', () => {
  const targets: { readonly [name: string]: object } = {
    'to-instance': { RdsResourceId: 'shop', Type: 'RDS_INSTANCE' },
    'to-cluster': { RdsResourceId: 'shop-cluster', Type: 'TRACKED_CLUSTER' },
    'to-member': { RdsResourceId: 'reader', TrackedClusterId: 'shop-cluster', Type: 'RDS_INSTANCE' },
    'to-another': { RdsResourceId: 'blog', Type: 'RDS_INSTANCE' },
  };
  const answers: Answers = {
    'rds:DescribeDBProxies': () => ({
      DBProxies: [...Object.keys(targets), 'vanished'].map((DBProxyName) => ({ DBProxyName })),
    }),
    'rds:DescribeDBProxyTargets': ({ DBProxyName }) =>
      DBProxyName === 'vanished' ? awsError('DBProxyNotFoundFault') : { Targets: [targets[`${DBProxyName}`] ?? {}] },
  };

  it('lead to an instance, to its cluster or to a member of that', async () => {
    expect(await proxiesOf(database(), fakeAws(answers))).toEqual(['to-instance']);
    expect(await proxiesOf(member, fakeAws(answers))).toEqual(['to-instance', 'to-cluster', 'to-member']);
  });

  it('are not guessed', async () => {
    await expect(proxiesOf(database(), fakeAws({ 'rds:DescribeDBProxies': () => ({}) }))).rejects.toThrow(
      'lacks DBProxies',
    );
  });
});

it('finds the integrations of an instance or of its cluster', async () => {
  const aws = fakeAws({
    'rds:DescribeIntegrations': () => ({
      Integrations: [
        { IntegrationName: 'of-instance', SourceArn: member.arn },
        { IntegrationName: 'of-cluster', SourceArn: cluster },
        { IntegrationName: 'of-another', SourceArn: `${cluster}-2` },
      ],
    }),
  });
  expect(await integrationsOf(member, aws, place)).toEqual(['of-instance', 'of-cluster']);
  expect(await integrationsOf(database(), aws, place)).toEqual(['of-instance']);
});

it('finds both sides of a blue/green deployment', async () => {
  const aws = fakeAws({
    'rds:DescribeBlueGreenDeployments': () => ({
      BlueGreenDeployments: [
        { BlueGreenDeploymentName: 'blue', Source: cluster, Target: `${cluster}-green` },
        { BlueGreenDeploymentName: 'green', Source: `${cluster}-blue`, Target: cluster },
        { BlueGreenDeploymentName: 'provisioning', Source: `${cluster}-blue` },
      ],
    }),
  });
  expect(await blueGreenOf(member, aws, place)).toEqual(['blue', 'green']);
});

it('finds the schedules that start databases', async () => {
  const schedule = (Name: string, action: string, State = 'ENABLED') => ({
    Name,
    State: State as 'ENABLED',
    Target: { Arn: `arn:aws:scheduler:::aws-sdk:rds:${action}` },
  });
  const aws = fakeAws({
    'scheduler:ListSchedules': () => ({
      Schedules: [
        schedule('morning', 'startDBInstance'),
        schedule('cluster', 'startDBCluster'),
        schedule('evening', 'stopDBInstance'),
        schedule('off', 'startDBInstance', 'DISABLED'),
      ],
    }),
  });
  expect(await startSchedulesOf(aws)).toEqual(['morning', 'cluster']);
});
