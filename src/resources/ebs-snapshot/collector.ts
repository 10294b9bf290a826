import { arnOf, known } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, noneIfAbsent, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';

const own = { OwnerIds: ['self'] };

// What AWS writes for a snapshot that was copied, not taken of a volume:
// https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html
const madeUp = 'vol-ffffffff';

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
        const tags = tagsFrom(emptyIfAbsent(snapshot.Tags));
        return {
          type: 'ebs-snapshot',
          id,
          arn: arnOf({ ...place, service: 'ec2', account: '', resource: `snapshot/${id}` }),
          region: place.region,
          name: noneIfEmpty(tags.Name),
          tags: known(tags),
          state: given(snapshot.State, 'State'),
          volumeId: volumeId === madeUp ? null : volumeId,
          sizeGib: given(snapshot.VolumeSize, 'VolumeSize'),
          fullSizeBytes: noneIfAbsent(snapshot.FullSnapshotSizeInBytes),
          storageTier: noneIfEmpty(snapshot.StorageTier),
          createdAt: moment(snapshot.StartTime, 'StartTime'),
          description: noneIfEmpty(snapshot.Description),
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
  },
});
