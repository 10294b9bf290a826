import { arnOf, type Item, known } from '../../model/index.ts';
import { given, moment, noneIfAbsent, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import { accessPointsOf, replicatedTo } from './mounts.ts';

/** File systems of a region: https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemDescription.html */
export const efsFileSystem = defineCollector({
  type: 'efs-file-system',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'elasticfilesystem', resource: 'file-system/*' }),
  lister: lister(['elasticfilesystem:DescribeFileSystems'], async function* (aws, place) {
    for await (const { FileSystems } of aws.pages('elasticfilesystem:DescribeFileSystems', {})) {
      yield* each(given(FileSystems, 'FileSystems'), { id: 'FileSystemId' }, (system) => {
        const id = given(system.FileSystemId, 'FileSystemId');
        const size = given(system.SizeInBytes, 'SizeInBytes');
        return {
          type: 'efs-file-system',
          id,
          arn: arnOf({ ...place, service: 'elasticfilesystem', resource: `file-system/${id}` }),
          region: place.region,
          name: noneIfEmpty(system.Name),
          tags: known(tagsFrom(given(system.Tags, 'Tags'))),
          state: given(system.LifeCycleState, 'LifeCycleState'),
          createdAt: moment(system.CreationTime, 'CreationTime'),
          mountTargets: given(system.NumberOfMountTargets, 'NumberOfMountTargets'),
          sizeBytes: given(size.Value, 'SizeInBytes.Value'),
          infrequentBytes: zeroIfAbsent(size.ValueInIA),
          archiveBytes: zeroIfAbsent(size.ValueInArchive),
          oneZone: noneIfAbsent(system.AvailabilityZoneName) !== null,
          provisionedMibps: noneIfAbsent(system.ProvisionedThroughputInMibps),
          replica: system.FileSystemProtection?.ReplicationOverwriteProtection === 'REPLICATING',
        };
      });
    }
  }),
  facets: {
    // https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html
    clientConnections: facet(['cloudwatch:GetMetricStatistics'], ({ id }: Item<'efs-file-system'>, aws, { now }) =>
      dailyMetric(
        aws,
        { namespace: 'AWS/EFS', metric: 'ClientConnections', statistic: 'Sum', dimensions: { FileSystemId: id } },
        now,
      ),
    ),
    accessPoints: facet(['elasticfilesystem:DescribeAccessPoints'], ({ id }, aws) => accessPointsOf(id, aws)),
    replicatedTo: facet(['elasticfilesystem:DescribeReplicationConfigurations'], ({ id }, aws) =>
      replicatedTo(id, aws),
    ),
    mountTargetIds: facet(['elasticfilesystem:DescribeMountTargets'], async ({ id }, aws) => {
      const gone = { id, gone: 'FileSystemNotFound' };
      const pages = pagesOf(aws, 'elasticfilesystem:DescribeMountTargets', { FileSystemId: id }, gone);
      const targets = await everyItem(pages, ({ MountTargets }) => given(MountTargets, 'MountTargets'));
      return targets.map(({ MountTargetId }) => given(MountTargetId, 'MountTargetId'));
    }),
  },
});

// AWS leaves a class out in which nothing lies.
const zeroIfAbsent = (bytes: number | undefined): number => (bytes === undefined ? 0 : bytes);
