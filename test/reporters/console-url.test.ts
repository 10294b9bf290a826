import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inventoried, ResourceType } from '../../src/model/index.ts';
import { consoleUrl, isConsoleUrl } from '../../src/reporters/console-url.ts';
import { facts } from '../../src/resources/index.ts';
import { beanstalkEnvironment } from '../support/build/beanstalk-environment.ts';
import { ecsWorkload } from '../support/build/ecs-workload.ts';
import { eksCluster } from '../support/build/eks-cluster.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { hostileNames } from '../support/hostile-names.ts';

const url = (change: Partial<Inventoried>, homeRegion = 'us-east-1') => {
  const { type, id, arn, region, name } = { ...elasticIp(), ...change };
  return consoleUrl('a-rule', { type, id, arn, region, name, tags: null }, homeRegion);
};

const page = ({ type, id, arn, region, name }: Inventoried) =>
  consoleUrl('a-rule', { type, id, arn, region, name, tags: null }, 'us-east-1');
const host = 'https://eu-west-1.console.aws.amazon.com';
const ecs = (resource: string) => `arn:aws:ecs:eu-west-1:111122223333:${resource}`;

it.each([
  ['a service', ecsWorkload(), 'ecs/v2/clusters/main/services/worker?region=eu-west-1'],
  [
    'a task',
    ecsWorkload({ id: 'main/0a1b', arn: ecs('task/main/0a1b') }),
    'ecs/v2/clusters/main/tasks/0a1b?region=eu-west-1',
  ],
  [
    'the instances of a cluster',
    ecsWorkload({ id: 'main/*', arn: ecs('container-instance/main/*') }),
    'ecs/v2/clusters/main/infrastructure?region=eu-west-1',
  ],
  ['an EKS cluster', eksCluster(), 'eks/clusters/apps?region=eu-west-1'],
  [
    'an environment',
    beanstalkEnvironment(),
    'elasticbeanstalk/home?region=eu-west-1#/environment/dashboard?environmentName=shop-prod',
  ],
])('%s has its page', (_, item, path) => {
  expect(page(item)).toBe(`${host}/${path}`);
});

describe('a link leads to a host of AWS, whatever the inventory says', () => {
  it.each([
    ['aws', 'eu-west-1', 'eu-west-1.console.aws.amazon.com'],
    ['aws', 'ap-southeast-2', 'ap-southeast-2.console.aws.amazon.com'],
    ['aws-cn', 'cn-north-1', 'cn-north-1.console.amazonaws.cn'],
    ['aws-us-gov', 'us-gov-east-1', 'us-gov-east-1.console.amazonaws-us-gov.com'],
  ])('of %s in %s', (partition, region, expected) => {
    expect(new URL(url({ arn: `arn:${partition}:ec2:${region}:1:x`, region }) ?? '').host).toBe(expected);
  });

  const foreign = [
    'evil.com/',
    'x@evil.com',
    'evil.com#',
    'evil.com?',
    'evil.com\\',
    'evil.com:443/',
    'eu-west-1.evil.com',
    'eu-west-1/../..',
    'eu-west-1\n',
    'EU-WEST-1',
    '-eu-west-1',
    '',
    '..',
    ...hostileNames,
  ];

  it.each(foreign.map((region, at) => [at, region] as const))('none for region %i', (_, region) => {
    expect(url({ region })).toBeNull();
    expect(url({ region: 'global' }, region)).toBeNull();
  });

  it.each(['constructor', '__proto__', 'aws-iso', 'evil.com', ''])('none for partition %j', (partition) => {
    expect(url({ arn: `arn:${partition}:ec2:eu-west-1:1:x`, region: 'eu-west-1' })).toBeNull();
  });

  it('for every type and every name', () => {
    const text = fc.oneof(fc.constantFrom(...foreign, 'eu-west-1', 'global'), fc.string({ unit: 'binary' }));
    const arn = fc.oneof(
      text,
      text.map((each) => `arn:aws:ec2:eu-west-1:1:${each}`),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(facts) as ResourceType[])),
        text,
        arn,
        text,
        text,
        (type, id, anArn, region, home) => {
          const target = consoleUrl('a-rule', { type, id, arn: anArn, region, name: id, tags: null }, home);
          if (target === null) return;
          expect(isConsoleUrl(target)).toBe(true);
          expect(new URL(target).host).toMatch(/^[a-z0-9-]+\.console\.aws\.amazon\.com$/);
        },
      ),
    );
  });

  it.each([
    'https://evil.com/',
    'javascript:alert(1)',
    'https://eu-west-1.console.aws.amazon.com.evil.com/',
    'https://eu-west-1.console.aws.amazon.com@evil.com/',
    'https://evil.com/eu-west-1.console.aws.amazon.com/',
    'http://eu-west-1.console.aws.amazon.com/',
    'https://eu-west-1.console.aws.amazon.com/\u001b',
    'https://console.aws.amazon.com/',
  ])('%j in a report is no link of ours', (target) => {
    expect(isConsoleUrl(target)).toBe(false);
  });
});
