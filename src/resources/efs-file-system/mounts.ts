import type { Aws } from '../../aws/index.ts';
import { emptyIfAbsent, given, noneIfEmpty } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';

/** The access points of a file system, by name or id. All of a region are asked for at once: https://docs.aws.amazon.com/efs/latest/ug/API_DescribeAccessPoints.html */
export const accessPointsOf = async (
  id: string,
  aws: Aws<'elasticfilesystem:DescribeAccessPoints'>,
): Promise<readonly string[]> => {
  const all = await everyItem(aws.pages('elasticfilesystem:DescribeAccessPoints', {}), ({ AccessPoints }) =>
    given(AccessPoints, 'AccessPoints'),
  );
  return all
    .filter(({ FileSystemId }) => given(FileSystemId, 'FileSystemId') === id)
    .map(({ Name, AccessPointId }) => noneIfEmpty(Name) ?? given(AccessPointId, 'AccessPointId'));
};

/** Where a file system is copied to, as `region/id`. All of a region are asked for at once: https://docs.aws.amazon.com/efs/latest/ug/API_DescribeReplicationConfigurations.html */
export const replicatedTo = async (
  id: string,
  aws: Aws<'elasticfilesystem:DescribeReplicationConfigurations'>,
): Promise<readonly string[]> => {
  const all = await everyItem(
    aws.pages('elasticfilesystem:DescribeReplicationConfigurations', {}),
    ({ Replications }) => emptyIfAbsent(Replications),
  );
  return all
    .filter(({ SourceFileSystemId }) => given(SourceFileSystemId, 'SourceFileSystemId') === id)
    .flatMap(({ Destinations }) => given(Destinations, 'Destinations'))
    .map(({ Region, FileSystemId }) => `${given(Region, 'Region')}/${given(FileSystemId, 'FileSystemId')}`);
};
