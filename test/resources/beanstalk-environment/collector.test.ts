import { describe, expect, it } from 'vitest';
import { type Bare, ResourceGone } from '../../../src/model/index.ts';
import { beanstalkEnvironment } from '../../../src/resources/beanstalk-environment/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const environment = {
  EnvironmentName: 'shop-prod',
  EnvironmentId: 'e-0a',
  EnvironmentArn: 'arn:aws:elasticbeanstalk:eu-west-1:111122223333:environment/shop/shop-prod',
  ApplicationName: 'shop',
  Status: 'Ready' as const,
  Health: 'Grey' as const,
  Tier: { Name: 'WebServer', Type: 'Standard' },
  DateCreated: new Date('2026-06-01T00:00:00Z'),
};
const listing = (Environments: unknown): Answers => ({
  'elasticbeanstalk:DescribeEnvironments': ({ IncludeDeleted }) => {
    expect(IncludeDeleted).toBe(false);
    return { Environments } as never;
  },
});
const facetOf = async (facet: string, answers: Answers) => {
  const [item] = (await listed(beanstalkEnvironment, listing([environment]))) as [Bare];
  return facetRead(beanstalkEnvironment, answers, item, facet);
};

it('keeps what AWS says of an environment', async () => {
  const [item] = await listed(beanstalkEnvironment, listing([environment]));
  expect(item).toMatchObject({
    id: 'shop-prod',
    arn: environment.EnvironmentArn,
    tags: { known: false },
    status: 'Ready',
    health: 'Grey',
    application: 'shop',
    tier: 'WebServer',
    createdAt: '2026-06-01T00:00:00.000Z',
  });
});

it.each([
  ['Environments', undefined],
  ['EnvironmentArn', [{ ...environment, EnvironmentArn: undefined }]],
  ['Status', [{ ...environment, Status: undefined }]],
  ['Tier.Name', [{ ...environment, Tier: undefined }]],
  ['DateCreated', [{ ...environment, DateCreated: undefined }]],
])('does not guess %s', async (field, environments) => {
  await expect(listed(beanstalkEnvironment, listing(environments))).rejects.toThrow(`AWS's answer lacks ${field}`);
});

describe('traffic', () => {
  const balancer = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer';
  const asked = async (EnvironmentResources: object | undefined) => {
    const calls: string[] = [];
    const traffic = await facetOf('traffic', {
      'elasticbeanstalk:DescribeEnvironmentResources': ({ EnvironmentName }) => {
        expect(EnvironmentName).toBe('shop-prod');
        return EnvironmentResources === undefined ? {} : { EnvironmentResources };
      },
      'cloudwatch:GetMetricStatistics': ({ Namespace, MetricName, Dimensions }) => {
        calls.push(`${Namespace} ${MetricName} ${Dimensions?.map(({ Name, Value }) => `${Name}=${Value}`).join()}`);
        return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Sum: 3, Unit: 'Count' }] };
      },
    });
    return { traffic, calls };
  };

  it.each([
    [
      'an application load balancer',
      `${balancer}/app/awseb/0a`,
      'AWS/ApplicationELB RequestCount LoadBalancer=app/awseb/0a',
    ],
    ['a network load balancer', `${balancer}/net/awseb/0a`, 'AWS/NetworkELB NewFlowCount LoadBalancer=net/awseb/0a'],
    ['a classic load balancer', 'awseb-e-0a', 'AWS/ELB RequestCount LoadBalancerName=awseb-e-0a'],
  ])('is what %s counts', async (_, Name, call) => {
    const { traffic, calls } = await asked({ LoadBalancers: [{ Name }], AutoScalingGroups: [{ Name: 'g' }] });
    expect(calls).toEqual([call]);
    expect(traffic).toMatchObject({ by: 'requests', series: { days: [{ value: 3 }] } });
  });

  it('is what comes into its instances where it has no load balancer', async () => {
    const { traffic, calls } = await asked({ LoadBalancers: [], AutoScalingGroups: [{ Name: 'g' }, { Name: 'h' }] });
    expect(calls[0]).toBe('AWS/EC2 NetworkIn AutoScalingGroupName=g');
    expect(traffic).toMatchObject({ by: 'bytes', series: { days: [{ value: 6 }] } });
  });

  it('is nothing where it has neither', async () => {
    expect(await asked({})).toEqual({ traffic: null, calls: [] });
  });

  it('is not guessed', async () => {
    await expect(asked(undefined)).rejects.toThrow('lacks EnvironmentResources');
    await expect(asked({ LoadBalancers: [{}] })).rejects.toThrow('lacks LoadBalancers.Name');
    await expect(asked({ LoadBalancers: [{ Name: `${balancer}/gwy/x/0a` }] })).rejects.toThrow('counts requests');
  });
});

it('reads the tags, and drops an environment that vanished', async () => {
  const tags: Answers = {
    'elasticbeanstalk:ListTagsForResource': ({ ResourceArn }) => {
      expect(ResourceArn).toBe(environment.EnvironmentArn);
      return { ResourceTags: [{ Key: 'a', Value: '1' }] };
    },
  };
  expect(await facetOf('tagging', tags)).toEqual({ a: '1' });
  const gone: Answers = { 'elasticbeanstalk:ListTagsForResource': () => awsError('ResourceNotFoundException') };
  await expect(facetOf('tagging', gone)).rejects.toThrow(ResourceGone);
});
