import { type Steps, taking } from '../../../derived/index.ts';
import { awsCli, type Item } from '../../../model/index.ts';

type Snapshot = Pick<Item<'ebs-snapshot'>, 'id'>;

/**
 * How an image goes, together with its snapshots, as far as they are of this account; AWS itself passes over one that
 * another image needs. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html
 */
export const amiSteps = ({ id, region }: Item<'ami'>, snapshots: readonly Snapshot[]): Steps => {
  const image = { 'image-id': id };
  return {
    remove: [awsCli(region, 'ec2 deregister-image', { ...image, 'delete-associated-snapshots': true })],
    // One by one, so that a snapshot that has to stay can be spared.
    forGood: [
      awsCli(region, 'ec2 deregister-image', image),
      ...snapshots.map((snapshot) =>
        taking(snapshot.id, awsCli(region, 'ec2 delete-snapshot', { 'snapshot-id': snapshot.id })),
      ),
    ],
    cautions: [{ kind: 'look-first', message: 'launchedElsewhere', args: { image: id } }],
  };
};
