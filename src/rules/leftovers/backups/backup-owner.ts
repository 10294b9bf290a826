import type { Item } from '../../../model/index.ts';

type Kept = Pick<Item<'ami'> | Item<'ebs-snapshot'>, 'tags'>;

/**
 * The service that keeps a snapshot or an image by a plan of its own, and deletes it when its time is over; null where its
 * tags name none. https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup.html,
 * https://docs.aws.amazon.com/ebs/latest/userguide/dlm-elements.html
 */
export const backupOwnerOf = ({ tags }: Kept): string | null => {
  if (!tags.known) return null;
  if ('aws:backup:source-resource' in tags.value) return 'AWS Backup';
  const policy = tags.value['aws:dlm:lifecycle-policy-id'];
  return policy === undefined ? null : `Data Lifecycle Manager (${policy})`;
};
