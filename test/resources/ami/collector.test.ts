import { expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { ami } from '../../../src/resources/ami/collector.ts';
import { awsError, facetRead, listed } from '../../support/fake-aws.ts';

const image = {
  ImageId: 'ami-0a',
  Name: 'web-2026-06',
  State: 'available' as const,
  Public: false,
  CreationDate: '2026-06-01T00:00:00.000Z',
  Description: 'made by hand',
  BlockDeviceMappings: [
    { DeviceName: '/dev/xvda', Ebs: { SnapshotId: 'snap-0a', VolumeSize: 8 } },
    { DeviceName: '/dev/sdb', Ebs: { SnapshotId: 'snap-0b', VolumeSize: 100 } },
    { DeviceName: '/dev/sdc', Ebs: { VolumeSize: 10 } },
    { DeviceName: '/dev/sdd', VirtualName: 'ephemeral0' },
  ],
  Tags: [{ Key: 'team', Value: 'shop' }],
};
const answer = (...Images: object[]) => ({ 'ec2:DescribeImages': () => ({ Images }) });

it('keeps what AWS says of an image', async () => {
  const [item] = await listed(ami, answer(image));
  expect(item).toEqual({
    type: 'ami',
    id: 'ami-0a',
    arn: 'arn:aws:ec2:eu-west-1::image/ami-0a',
    region: 'eu-west-1',
    name: 'web-2026-06',
    tags: { known: true, value: { team: 'shop' } },
    state: 'available',
    public: false,
    createdAt: '2026-06-01T00:00:00.000Z',
    description: 'made by hand',
    snapshotIds: ['snap-0a', 'snap-0b'],
    volumeGib: 108,
    ownerAlias: null,
  });
});

it('asks for its own, with those that are disabled', async () => {
  await listed(ami, {
    'ec2:DescribeImages': (input) => {
      expect(input).toEqual({ Owners: ['self'], IncludeDisabled: true });
      return [{ Images: [] }, { Images: [] }];
    },
  });
});

it.each(['ImageId', 'State', 'Public', 'CreationDate'])('does not guess %s', async (field) => {
  await expect(listed(ami, answer({ ...image, [field]: undefined }))).rejects.toThrow(`AWS's answer lacks ${field}`);
});

it('does not take any text for a date', async () => {
  await expect(listed(ami, answer({ ...image, CreationDate: 'lately' }))).rejects.toThrow('CreationDate is not a date');
});

const launched = async (reply: object) => {
  const answers = { ...answer(image), 'ec2:DescribeImageAttribute': () => reply };
  const [item] = await listed(ami, answers);
  return item && facetRead(ami, answers, item, 'lastLaunchedAt');
};

it('reads the last launch', async () => {
  const Value = '2026-11-15T10:00:00Z';
  expect(await launched({ ImageId: 'ami-0a', LastLaunchedTime: { Value } })).toBe('2026-11-15T10:00:00.000Z');
  expect(await launched({ ImageId: 'ami-0a', LastLaunchedTime: {} })).toBeNull();
  expect(await launched({ ImageId: 'ami-0a' })).toBeNull();
});

it('does not take an empty answer for "never"', async () => {
  await expect(launched({})).rejects.toThrow("AWS's answer is about another image");
  await expect(launched({ ImageId: 'ami-0a', LastLaunchedTime: { Value: 'soon' } })).rejects.toThrow('is not a date');
});

it('drops an image that is gone by then', async () => {
  await expect(launched(awsError('InvalidAMIID.NotFound'))).rejects.toThrow(ResourceGone);
});

const shared = async (reply: object) => {
  const answers = { ...answer(image), 'ec2:DescribeImageAttribute': () => reply };
  const [item] = await listed(ami, answers);
  return item && facetRead(ami, answers, item, 'sharedWith');
};

it('names the accounts, organisations and units that may launch it, but not its owner', async () => {
  const OrganizationArn = 'arn:aws:organizations::999900001111:organization/o-0a';
  const LaunchPermissions = [
    { UserId: '444455556666' },
    { OrganizationArn },
    { OrganizationalUnitArn: `${OrganizationArn}/ou-0a` },
    { Group: 'all' },
    { UserId: '111122223333' },
  ];
  const names = ['444455556666', 'all', OrganizationArn, `${OrganizationArn}/ou-0a`];
  expect(await shared({ ImageId: 'ami-0a', LaunchPermissions })).toEqual(names);
  expect(await shared({ ImageId: 'ami-0a', LaunchPermissions: [] })).toEqual([]);
});

it('does not take an empty answer, or a permission without a name, for a private image', async () => {
  await expect(shared({})).rejects.toThrow("AWS's answer is about another image");
  await expect(shared({ ImageId: 'ami-0a', LaunchPermissions: [{}] })).rejects.toThrow(
    'lacks LaunchPermissions.UserId',
  );
});
