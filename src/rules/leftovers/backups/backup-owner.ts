import type { Item } from '../../../model/index.ts';

type Kept = Pick<Item<'ami'> | Item<'ebs-snapshot'>, 'tags'>;

/** Tags that a service or a tool gives to what it keeps, and its name, with `{}` for what the tag says. */
const owners = [
  // https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup.html
  { tag: 'aws:backup:source-resource', name: 'AWS Backup' },
  // https://docs.aws.amazon.com/ebs/latest/userguide/dlm-elements.html
  { tag: 'aws:dlm:lifecycle-policy-id', name: 'Data Lifecycle Manager ({})' },
  // https://docs.aws.amazon.com/drs/latest/userguide/security_iam_resource-based-policy-examples.html
  { tag: 'AWSElasticDisasterRecoveryManaged', name: 'Elastic Disaster Recovery' },
  { tag: 'AWSApplicationMigrationServiceManaged', name: 'Application Migration Service' },
  // https://velero.io/docs/main/
  { tag: 'velero.io/backup', name: 'Velero ({})' },
  // https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/tagging.md
  { tag: 'CSIVolumeSnapshotName', name: 'Kubernetes ({})' },
] as const;

/** The service or tool that keeps a snapshot or an image by a plan of its own, and deletes it itself; null where its tags name none. */
export const backupOwnerOf = ({ tags }: Kept): string | null => {
  if (!tags.known) return null;
  const read = tags.value;
  const [owner] = owners.filter(({ tag }) => read[tag] !== undefined);
  return owner === undefined ? null : owner.name.replace('{}', () => `${read[owner.tag]}`);
};
