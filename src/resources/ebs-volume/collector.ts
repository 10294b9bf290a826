import { arnOf, known } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, noneIfAbsent, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { withManaged } from '../services/ec2/include-managed.ts';
import { operatorFrom } from '../services/ec2/operator.ts';

/** Volumes of a region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Volume.html */
export const ebsVolume = defineCollector({
  type: 'ebs-volume',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'volume/*' }),
  lister: lister(['ec2:DescribeVolumes'], async function* (aws, place) {
    for await (const { Volumes } of withManaged(aws, 'ec2:DescribeVolumes')) {
      yield* each(given(Volumes, 'Volumes'), { id: 'VolumeId' }, (volume) => {
        const id = given(volume.VolumeId, 'VolumeId');
        const tags = tagsFrom(emptyIfAbsent(volume.Tags));
        return {
          type: 'ebs-volume',
          id,
          arn: arnOf({ ...place, service: 'ec2', resource: `volume/${id}` }),
          region: place.region,
          name: noneIfEmpty(tags.Name),
          tags: known(tags),
          state: given(volume.State, 'State'),
          volumeType: given(volume.VolumeType, 'VolumeType'),
          sizeGib: given(volume.Size, 'Size'),
          iops: noneIfAbsent(volume.Iops),
          throughput: noneIfAbsent(volume.Throughput),
          createdAt: moment(volume.CreateTime, 'CreateTime'),
          attachments: emptyIfAbsent(volume.Attachments).length,
          snapshotId: noneIfEmpty(volume.SnapshotId),
          operatedBy: operatorFrom(volume.Operator),
        };
      });
    }
  }),
  facets: {},
});
