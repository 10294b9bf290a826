import { expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { ebsSnapshot } from '../../../src/resources/ebs-snapshot/collector.ts';
import { awsError, facetRead, listed } from '../../support/fake-aws.ts';

const snapshot = {
  SnapshotId: 'snap-0a',
  OwnerId: '111122223333',
  State: 'completed' as const,
  VolumeId: 'vol-0a',
  VolumeSize: 8,
  FullSnapshotSizeInBytes: 2_147_483_648,
  StorageTier: 'standard' as const,
  StartTime: new Date('2026-06-01T00:00:00Z'),
  Description: '',
  Encrypted: false,
  Tags: [{ Key: 'Name', Value: 'web' }],
};
const answer = (...Snapshots: object[]) => ({ 'ec2:DescribeSnapshots': () => ({ Snapshots }) });

it('keeps what AWS says of a snapshot', async () => {
  const [item] = await listed(ebsSnapshot, answer(snapshot));
  expect(item).toEqual({
    type: 'ebs-snapshot',
    id: 'snap-0a',
    arn: 'arn:aws:ec2:eu-west-1::snapshot/snap-0a',
    region: 'eu-west-1',
    name: 'web',
    tags: { known: true, value: { Name: 'web' } },
    state: 'completed',
    volumeId: 'vol-0a',
    sizeGib: 8,
    fullSizeBytes: 2_147_483_648,
    storageTier: 'standard',
    createdAt: '2026-06-01T00:00:00.000Z',
    description: null,
    encrypted: false,
  });
});

it("asks for its own, and leaves out another account's", async () => {
  const items = await listed(ebsSnapshot, {
    'ec2:DescribeSnapshots': (input) => {
      expect(input).toEqual({ OwnerIds: ['self'] });
      return { Snapshots: [{ ...snapshot, OwnerId: '444455556666' }, snapshot] };
    },
  });
  expect(items.map(({ id }) => id)).toEqual(['snap-0a']);
});

it('takes the made-up volume of a copy for none', async () => {
  const [copy] = await listed(ebsSnapshot, answer({ ...snapshot, VolumeId: 'vol-ffffffff' }));
  expect(copy).toMatchObject({ volumeId: null });
});

it.each(['SnapshotId', 'OwnerId', 'State', 'VolumeSize', 'StartTime', 'Encrypted'])(
  'does not guess %s',
  async (field) => {
    await expect(listed(ebsSnapshot, answer({ ...snapshot, [field]: undefined }))).rejects.toThrow(
      `AWS's answer lacks ${field}`,
    );
  },
);

const sharing = (shared: readonly object[], State?: 'block-new-sharing') => ({
  'ec2:DescribeSnapshots': ({ RestorableByUserIds }: { RestorableByUserIds?: readonly string[] | undefined }) => {
    if (RestorableByUserIds === undefined) return { Snapshots: [snapshot] };
    expect(RestorableByUserIds).toEqual(['all']);
    return [{ Snapshots: [] }, { Snapshots: [...shared] }];
  },
  ...(State === undefined ? {} : { 'ec2:GetSnapshotBlockPublicAccessState': () => ({ State }) }),
});

it('reads by one listing of the region whether it is shared with everyone, and the block only then', async () => {
  const [item] = await listed(ebsSnapshot, sharing([]));
  const read = (answers: ReturnType<typeof sharing>) => item && facetRead(ebsSnapshot, answers, item, 'publicSharing');
  expect(await read(sharing([]))).toBeNull();
  expect(await read(sharing([{ SnapshotId: 'snap-0b' }]))).toBeNull();
  expect(await read(sharing([snapshot], 'block-new-sharing'))).toEqual({ blockState: 'block-new-sharing' });
});

it('does not guess the block', async () => {
  const answers = { ...sharing([snapshot]), 'ec2:GetSnapshotBlockPublicAccessState': () => ({}) };
  const [item] = await listed(ebsSnapshot, answers);
  await expect(item && facetRead(ebsSnapshot, answers, item, 'publicSharing')).rejects.toThrow(
    "AWS's answer lacks State",
  );
});

const read = async (facet: 'sharedWith' | 'fastRestoreZones', answers: object) => {
  const all = { ...answer(snapshot), ...answers };
  const [item] = await listed(ebsSnapshot, all);
  return item && facetRead(ebsSnapshot, all, item, facet);
};

it('names the accounts that may make volumes of it, but not its owner', async () => {
  const attribute = (reply: object) => read('sharedWith', { 'ec2:DescribeSnapshotAttribute': () => reply });
  const CreateVolumePermissions = [{ UserId: '999900001111' }, { Group: 'all' }, { UserId: '111122223333' }];
  expect(await attribute({ SnapshotId: 'snap-0a', CreateVolumePermissions })).toEqual(['999900001111', 'all']);
  expect(await attribute({ SnapshotId: 'snap-0a', CreateVolumePermissions: [] })).toEqual([]);
  await expect(attribute({})).rejects.toThrow("AWS's answer is about another snapshot");
  await expect(attribute({ SnapshotId: 'snap-0a', CreateVolumePermissions: [{}] })).rejects.toThrow('lacks');
  await expect(attribute(awsError('InvalidSnapshot.NotFound'))).rejects.toThrow(ResourceGone);
});

it('names the zones in which volumes of it are to be fast at once', async () => {
  const restore = (SnapshotId: string, AvailabilityZone: string, State?: string) => ({
    SnapshotId,
    AvailabilityZone,
    State,
  });
  const zones = (...FastSnapshotRestores: object[]) =>
    read('fastRestoreZones', { 'ec2:DescribeFastSnapshotRestores': () => ({ FastSnapshotRestores }) });
  expect(
    await zones(
      restore('snap-0a', 'eu-west-1b', 'enabled'),
      restore('snap-0a', 'eu-west-1a', 'optimizing'),
      restore('snap-0a', 'eu-west-1c', 'disabled'),
      restore('snap-0b', 'eu-west-1c', 'enabled'),
    ),
  ).toEqual(['eu-west-1a', 'eu-west-1b']);
  await expect(zones(restore('snap-0a', 'eu-west-1a'))).rejects.toThrow('lacks State');
});
