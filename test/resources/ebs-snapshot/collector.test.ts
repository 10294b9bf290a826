import { expect, it } from 'vitest';
import { ebsSnapshot } from '../../../src/resources/ebs-snapshot/collector.ts';
import { facetRead, listed } from '../../support/fake-aws.ts';

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
