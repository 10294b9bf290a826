import { expect, it } from 'vitest';
import { ec2Instance } from '../../src/collectors/ec2-instance.ts';
import { awsError, facetRead, listed } from '../support/fake-aws.ts';

const instance = {
  InstanceId: 'i-0a',
  State: { Name: 'stopped' as const },
  InstanceType: 't3.micro' as const,
  LaunchTime: new Date('2026-09-01T00:00:00Z'),
  StateTransitionReason: 'User initiated (2026-10-01 10:00:00 GMT)',
  PlatformDetails: 'Linux/UNIX',
  BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeId: 'vol-0a' } }, { DeviceName: '/dev/sdb' }],
  Tags: [{ Key: 'Name', Value: 'web' }],
};
const answer = (...Instances: object[]) => ({ Reservations: [{ Instances }] });

it('keeps what AWS says of an instance', async () => {
  const [item] = await listed(ec2Instance, { 'ec2:DescribeInstances': () => answer(instance) });
  expect(item).toEqual({
    type: 'ec2-instance',
    id: 'i-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0a',
    region: 'eu-west-1',
    name: 'web',
    tags: { known: true, value: { Name: 'web' } },
    state: 'stopped',
    instanceType: 't3.micro',
    launchedAt: '2026-09-01T00:00:00.000Z',
    stateTransitionReason: 'User initiated (2026-10-01 10:00:00 GMT)',
    publicIp: null,
    volumeIds: ['vol-0a'],
    operatedBy: null,
    lifecycle: null,
    platform: 'Linux/UNIX',
  });
});

it('takes an empty reason, and all that AWS leaves out, for none', async () => {
  const { InstanceId, State, InstanceType, LaunchTime } = instance;
  const bare = { InstanceId, State, InstanceType, LaunchTime, StateTransitionReason: '' };
  const [item] = await listed(ec2Instance, { 'ec2:DescribeInstances': () => answer(bare) });
  expect(item).toMatchObject({ name: null, stateTransitionReason: null, volumeIds: [], platform: null });
});

it('names the service that operates an instance, and asks for those that it hides', async () => {
  const inputs: unknown[] = [];
  const [managed, own] = await listed(ec2Instance, {
    'ec2:DescribeInstances': (input) => {
      inputs.push(input);
      return answer(
        { ...instance, Operator: { Managed: true, Principal: 'eks.amazonaws.com', HiddenByDefault: true } },
        { ...instance, Operator: { Managed: false } },
      );
    },
  });
  expect(managed).toMatchObject({ operatedBy: 'eks.amazonaws.com' });
  expect(own).toMatchObject({ operatedBy: null });
  expect(new Set(inputs.map((input) => JSON.stringify(input)))).toEqual(new Set(['{"IncludeManagedResources":true}']));
});

it.each(['UnknownParameter', 'InvalidParameter'])('asks without where the region answers %s', async (code) => {
  const items = await listed(ec2Instance, {
    'ec2:DescribeInstances': ({ IncludeManagedResources }) =>
      IncludeManagedResources ? awsError(code) : answer(instance),
  });
  expect(items).toHaveLength(1);
});

it('lists every page', async () => {
  const items = await listed(ec2Instance, {
    'ec2:DescribeInstances': () => [answer(instance), answer(instance, { ...instance, InstanceId: 'i-0b' })],
  });
  expect(items.map(({ id }) => id)).toEqual(['i-0a', 'i-0a', 'i-0b']);
});

it.each([
  ['Reservations', {}],
  ['Instances', { Reservations: [{}] }],
  ['State.Name', answer({ ...instance, State: undefined })],
  ['LaunchTime', answer({ ...instance, LaunchTime: undefined })],
  ['InstanceType', answer({ ...instance, InstanceType: undefined })],
  ['VolumeId', answer({ ...instance, BlockDeviceMappings: [{ Ebs: {} }] })],
  ['Operator.Principal', answer({ ...instance, Operator: { Managed: true } })],
])('does not guess %s', async (field, malformed) => {
  await expect(listed(ec2Instance, { 'ec2:DescribeInstances': () => malformed })).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});

it.each([
  ['cpu', 'CPUUtilization', 'Average'],
  ['networkIn', 'NetworkIn', 'Sum'],
  ['networkOut', 'NetworkOut', 'Sum'],
] as const)('reads %s of the instance', async (facet, metric, statistic) => {
  const answers = {
    'ec2:DescribeInstances': () => answer(instance),
    'cloudwatch:GetMetricStatistics': ({ Dimensions }: { Dimensions?: unknown }) => {
      expect(Dimensions).toEqual([{ Name: 'InstanceId', Value: 'i-0a' }]);
      return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), [statistic]: 4 }] };
    },
  };
  const [item] = await listed(ec2Instance, answers);
  expect(item && (await facetRead(ec2Instance, answers, item, facet))).toMatchObject({
    namespace: 'AWS/EC2',
    metric,
    statistic,
    days: [{ day: '2026-11-21', value: 4 }],
  });
});
