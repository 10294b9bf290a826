import { type FormsByRule, form, formWithoutRegion } from '../../../model/index.ts';

const key = { 'key-id': '{id}' };
const secret = { 'secret-id': '{id}' };

/** Every command with which these rules remove what stores, and what protects it. */
export const storageForms: FormsByRule = {
  'ami-unused': {
    keep: [form('ec2 describe-image-references', { 'image-ids': '{id}', 'include-all-resource-types': true })],
    remove: [form('ec2 deregister-image', { 'image-id': '{id}', 'delete-associated-snapshots': true })],
  },
  'ebs-snapshot-orphaned': { remove: [form('ec2 delete-snapshot', { 'snapshot-id': '{id}' })] },
  'ebs-volume-unattached': {
    keep: [
      form('ec2 create-snapshot', { 'volume-id': '{id}', description: 'Last state of {id}' }),
      form('ec2 wait snapshot-completed', { filters: 'Name=volume-id,Values={id}' }),
    ],
    remove: [form('ec2 delete-volume', { 'volume-id': '{id}' })],
  },
  'efs-file-system-unused': {
    keep: [
      form('backup start-backup-job', {
        'backup-vault-name': 'Default',
        'resource-arn': '{arn}',
        'iam-role-arn': 'arn:{partition}:iam::{account}:role/service-role/AWSBackupDefaultServiceRole',
      }),
      form('backup list-backup-jobs', { 'by-resource-arn': '{arn}' }),
    ],
    remove: [
      form('efs delete-mount-target', { 'mount-target-id': '{mount-target}' }),
      form('efs delete-file-system', { 'file-system-id': '{id}' }),
    ],
  },
  'kms-key-unused': {
    remove: [
      form('kms disable-key', key),
      form('kms schedule-key-deletion', { ...key, 'pending-window-in-days': '30' }),
    ],
  },
  'log-group-retention-missing': {
    remove: [form('logs put-retention-policy', { 'log-group-name': '{id}', 'retention-in-days': '{days}' })],
  },
  'opensearch-left-running': {
    keep: [form('opensearch describe-domain', { 'domain-name': '{id}' })],
    remove: [form('opensearch delete-domain', { 'domain-name': '{id}' })],
  },
  'rds-snapshot-old': {
    remove: [
      form('rds delete-db-snapshot', { 'db-snapshot-identifier': '{id}' }),
      form('rds delete-db-cluster-snapshot', { 'db-cluster-snapshot-identifier': '{id}' }),
    ],
  },
  's3-bucket-empty': { remove: [form('s3api delete-bucket', { bucket: '{id}' })] },
  's3-multipart-upload-abandoned': {
    remove: [form('s3api abort-multipart-upload', { bucket: '{id}', key: '{object}', 'upload-id': '{upload}' })],
  },
  'secret-unused': {
    remove: [
      form('secretsmanager delete-secret', { ...secret, 'recovery-window-in-days': '30' }),
      // By the primary, which alone can end a replica.
      formWithoutRegion('secretsmanager remove-regions-from-replication', {
        ...secret,
        'remove-replica-regions': '{replica-region}',
        region: '{primary-region}',
      }),
    ],
  },
  'sqs-queue-unused': { remove: [form('sqs delete-queue', { 'queue-url': 'https://{sqs-host}/{account}/{id}' })] },
};
