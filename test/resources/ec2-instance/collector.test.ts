import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { ec2Instance } from '../../../src/resources/ec2-instance/collector.ts';
import { awsError, facetRead, listed } from '../../support/fake-aws.ts';

const instance = {
  InstanceId: 'i-0a',
  State: { Name: 'stopped' as const },
  ImageId: 'ami-0a',
  InstanceType: 't3.micro' as const,
  LaunchTime: new Date('2026-09-01T00:00:00Z'),
  StateTransitionReason: 'User initiated (2026-10-01 10:00:00 GMT)',
  PlatformDetails: 'Linux/UNIX',
  IamInstanceProfile: { Arn: 'arn:aws:iam::111122223333:instance-profile/web', Id: 'AIPA' },
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
    imageId: 'ami-0a',
    instanceType: 't3.micro',
    launchedAt: '2026-09-01T00:00:00.000Z',
    stateTransitionReason: 'User initiated (2026-10-01 10:00:00 GMT)',
    publicIp: null,
    interfaces: [],
    instanceProfileArn: 'arn:aws:iam::111122223333:instance-profile/web',
    volumeIds: ['vol-0a'],
    operatedBy: null,
    lifecycle: null,
    platform: 'Linux/UNIX',
  });
});

it('takes an empty reason, and all that AWS leaves out, for none', async () => {
  const { InstanceId, State, ImageId, InstanceType, LaunchTime } = instance;
  const bare = { InstanceId, State, ImageId, InstanceType, LaunchTime, StateTransitionReason: '' };
  const [item] = await listed(ec2Instance, { 'ec2:DescribeInstances': () => answer(bare) });
  expect(item).toMatchObject({
    name: null,
    stateTransitionReason: null,
    instanceProfileArn: null,
    volumeIds: [],
    platform: null,
  });
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

describe('user data', () => {
  const read = async (said: object | Error) => {
    const [item] = await listed(ec2Instance, { 'ec2:DescribeInstances': () => answer(instance) });
    if (item === undefined) throw new Error('no instance');
    const asked = {
      'ec2:DescribeInstanceAttribute': (input: object) => {
        expect(input).toEqual({ InstanceId: 'i-0a', Attribute: 'userData' });
        return said as never;
      },
    };
    return facetRead(ec2Instance, asked, item, 'userData');
  };
  const script = '#!/bin/sh\nexport STAGE=prod\nexport DB_PASSWORD=ostrich-Violin-58\n';
  const told = { undecoded: [], suspects: [{ part: null, line: 3, patterns: ['secret-name'] }] };

  it('is told by lines, never by text', async () => {
    const value = await read({ InstanceId: 'i-0a', UserData: { Value: Buffer.from(script).toString('base64') } });
    expect(value).toEqual({ bytes: script.length, ...told });
  });

  it('is unpacked where it is gzip', async () => {
    expect(await read({ UserData: { Value: gzipSync(script).toString('base64') } })).toMatchObject(told);
  });

  it('is null where there is none', async () => {
    expect(await read({ InstanceId: 'i-0a', UserData: {} })).toBeNull();
    expect(await read({ InstanceId: 'i-0a', UserData: { Value: '' } })).toBeNull();
    expect(await read({ InstanceId: 'i-0a' })).toBeNull();
  });

  it('is gone with its instance, and not known where it is denied', async () => {
    await expect(read(awsError('InvalidInstanceID.NotFound'))).rejects.toBeInstanceOf(ResourceGone);
    await expect(read(awsError('UnauthorizedOperation'))).rejects.toThrow('UnauthorizedOperation');
  });
});
