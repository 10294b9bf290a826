import { expect, it } from 'vitest';
import { balancersBefore } from '../../../src/resources/ec2-instance/balancers-before.ts';
import { type Answers, awsError, fakeAws } from '../../support/fake-aws.ts';

const balancer = (name: string, Scheme: 'internet-facing' | 'internal' = 'internet-facing') => ({
  LoadBalancerName: name,
  LoadBalancerArn: `arn:${name}`,
  Scheme,
});
const group = (name: string, ...behind: string[]) => ({
  TargetGroupArn: `arn:group:${name}`,
  LoadBalancerArns: behind.map((each) => `arn:${each}`),
});
const none: Answers = {
  'elasticloadbalancingv2:DescribeLoadBalancers': () => ({ LoadBalancers: [] }),
  'elasticloadbalancing:DescribeLoadBalancers': () => ({ LoadBalancerDescriptions: [] }),
};
const read = (answers: Answers) =>
  balancersBefore(fakeAws({ ...none, ...answers }), { id: 'i-0a', privateIps: ['10.0.0.10'] });

it('finds those that send to it by its id and by its private address, and that face the internet', async () => {
  const targets: { readonly [group: string]: string } = {
    web: 'i-0a',
    app: '10.0.0.10',
    inside: 'i-0a',
    other: 'i-0b',
  };
  expect(
    await read({
      'elasticloadbalancingv2:DescribeLoadBalancers': () => ({
        LoadBalancers: [balancer('front'), balancer('second'), balancer('third'), balancer('inside', 'internal')],
      }),
      'elasticloadbalancingv2:DescribeTargetGroups': () => ({
        TargetGroups: [
          group('web', 'front'),
          group('app', 'second'),
          group('inside', 'inside'),
          group('other', 'third'),
          group('idle'),
        ],
      }),
      'elasticloadbalancingv2:DescribeTargetHealth': ({ TargetGroupArn }) => ({
        TargetHealthDescriptions: [{ Target: { Id: targets[`${TargetGroupArn}`.slice('arn:group:'.length)] } }],
      }),
    }),
  ).toEqual(['front', 'second']);
});

it('finds classic ones', async () => {
  const one = (LoadBalancerName: string, Scheme: string, InstanceId: string) => ({
    LoadBalancerName,
    Scheme,
    Instances: [{ InstanceId }],
  });
  expect(
    await read({
      'elasticloadbalancing:DescribeLoadBalancers': () => ({
        LoadBalancerDescriptions: [
          one('old', 'internet-facing', 'i-0a'),
          one('inner', 'internal', 'i-0a'),
          one('else', 'internet-facing', 'i-0b'),
        ],
      }),
    }),
  ).toEqual(['old']);
});

it('asks for no target where no balancer faces the internet, and passes over a group that is gone', async () => {
  expect(await read({})).toEqual([]);
  expect(
    await read({
      'elasticloadbalancingv2:DescribeLoadBalancers': () => ({ LoadBalancers: [balancer('front')] }),
      'elasticloadbalancingv2:DescribeTargetGroups': () => ({ TargetGroups: [group('web', 'front')] }),
      'elasticloadbalancingv2:DescribeTargetHealth': () => awsError('TargetGroupNotFoundException'),
    }),
  ).toEqual([]);
});

it('does not guess', async () => {
  await expect(read({ 'elasticloadbalancing:DescribeLoadBalancers': () => ({}) })).rejects.toThrow(
    'lacks LoadBalancerDescriptions',
  );
  await expect(read({ 'elasticloadbalancingv2:DescribeLoadBalancers': () => ({}) })).rejects.toThrow(
    'lacks LoadBalancers',
  );
});
