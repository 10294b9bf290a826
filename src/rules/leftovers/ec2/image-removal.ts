import { type Steps, taking } from '../../../derived/index.ts';
import { awsCli, type Item } from '../../../model/index.ts';

type Snapshot = Pick<Item<'ebs-snapshot'>, 'id'>;

/**
 * How an image goes, together with its snapshots, as far as they are of this account; AWS itself passes over one that
 * another image needs. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html,
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageReferences.html
 */
export const amiSteps = ({ id, region }: Item<'ami'>, snapshots: readonly Snapshot[]): Steps => {
  const image = { 'image-id': id };
  return {
    // What AWS itself knows to name it, parameters and recipes too.
    keep: [awsCli(region, 'ec2 describe-image-references', { 'image-ids': id, 'include-all-resource-types': true })],
    remove: [awsCli(region, 'ec2 deregister-image', { ...image, 'delete-associated-snapshots': true })],
    // One by one, so that a snapshot that has to stay can be spared.
    forGood: [
      awsCli(region, 'ec2 deregister-image', image),
      ...snapshots.map((snapshot) =>
        taking(snapshot.id, awsCli(region, 'ec2 delete-snapshot', { 'snapshot-id': snapshot.id })),
      ),
    ],
  };
};
