import { arnOf, known, ResourceGone } from '../../model/index.ts';
import {
  emptyIfAbsent,
  given,
  MalformedAnswer,
  moment,
  noneIfAbsent,
  noneIfEmpty,
  tagsFrom,
} from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { everyItem } from '../reading/pages-of.ts';

const own = { OwnerIds: ['self'] };

// A snapshot that was copied, not taken of a volume, has a volume id that means nothing, mostly this one. It is told by that,
// by how it was transferred, or by what AWS wrote into its description: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html
const madeUp = 'vol-ffffffff';
const copied = /^\[?Copied (?:snap-|for DestinationAmi)/;

/** Snapshots that this account owns in a region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Snapshot.html */
export const ebsSnapshot = defineCollector({
  type: 'ebs-snapshot',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', account: '', resource: 'snapshot/*' }),
  lister: lister(['ec2:DescribeSnapshots'], async function* (aws, place) {
    for await (const { Snapshots } of aws.pages('ec2:DescribeSnapshots', own)) {
      yield* each(given(Snapshots, 'Snapshots'), { id: 'OwnerId' }, (snapshot) => {
        if (given(snapshot.OwnerId, 'OwnerId') !== place.account) return null;
        const id = given(snapshot.SnapshotId, 'SnapshotId');
        const volumeId = noneIfEmpty(snapshot.VolumeId);
        const description = noneIfEmpty(snapshot.Description);
        const isCopy =
          volumeId === madeUp ||
          snapshot.TransferType !== undefined ||
          (description !== null && copied.test(description));
        const tags = tagsFrom(emptyIfAbsent(snapshot.Tags));
        return {
          type: 'ebs-snapshot',
          id,
          arn: arnOf({ ...place, service: 'ec2', account: '', resource: `snapshot/${id}` }),
          region: place.region,
          name: noneIfEmpty(tags.Name),
          tags: known(tags),
          state: given(snapshot.State, 'State'),
          volumeId: isCopy ? null : volumeId,
          sizeGib: given(snapshot.VolumeSize, 'VolumeSize'),
          fullSizeBytes: noneIfAbsent(snapshot.FullSnapshotSizeInBytes),
          storageTier: noneIfEmpty(snapshot.StorageTier),
          createdAt: moment(snapshot.StartTime, 'StartTime'),
          description,
          encrypted: given(snapshot.Encrypted, 'Encrypted'),
        };
      });
    }
  }),
  facets: {
    // One listing tells of all snapshots of the region, and the state is the region's own.
    publicSharing: facet(['ec2:DescribeSnapshots', 'ec2:GetSnapshotBlockPublicAccessState'], async ({ id }, aws) => {
      for await (const { Snapshots } of aws.pages('ec2:DescribeSnapshots', { ...own, RestorableByUserIds: ['all'] })) {
        if (given(Snapshots, 'Snapshots').some(({ SnapshotId }) => SnapshotId === id)) {
          const { State } = await aws.call('ec2:GetSnapshotBlockPublicAccessState', {});
          return { blockState: given(State, 'State') };
        }
      }
      return null;
    }),
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html
    sharedWith: facet(['ec2:DescribeSnapshotAttribute'], async ({ id }, aws, { account }) => {
      const input = { SnapshotId: id, Attribute: 'createVolumePermission' as const };
      const answer = await aws.find('ec2:DescribeSnapshotAttribute', input, ['InvalidSnapshot.NotFound']);
      if (answer === null) throw new ResourceGone(id);
      if (answer.SnapshotId !== id) throw new MalformedAnswer("AWS's answer is about another snapshot");
      return emptyIfAbsent(answer.CreateVolumePermissions)
        .map(({ UserId, Group }) => given(UserId ?? Group, 'CreateVolumePermissions.UserId'))
        .filter((name) => name !== account)
        .toSorted();
    }),
    // One listing tells of the whole region. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html
    fastRestoreZones: facet(['ec2:DescribeFastSnapshotRestores'], async ({ id }, aws) => {
      const pages = aws.pages('ec2:DescribeFastSnapshotRestores', {});
      const all = await everyItem(pages, (page) => given(page.FastSnapshotRestores, 'FastSnapshotRestores'));
      return all
        .filter((one) => one.SnapshotId === id && !given(one.State, 'State').startsWith('disabl'))
        .map(({ AvailabilityZone }) => given(AvailabilityZone, 'AvailabilityZone'))
        .toSorted();
    }),
  },
});
