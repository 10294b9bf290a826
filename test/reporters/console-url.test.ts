import { expect, it } from 'vitest';
import type { Inventoried } from '../../src/model/index.ts';
import { consoleUrl } from '../../src/reporters/console-url.ts';
import { beanstalkEnvironment } from '../support/build/beanstalk-environment.ts';
import { ecsWorkload } from '../support/build/ecs-workload.ts';
import { eksCluster } from '../support/build/eks-cluster.ts';

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
