import { expect, it } from 'vitest';
import { known, unread } from '../../../../src/model/index.ts';
import { backupOwnerOf } from '../../../../src/rules/leftovers/backups/backup-owner.ts';

it('names AWS Backup and the lifecycle policy by their own tags', () => {
  expect(backupOwnerOf({ tags: known({ 'aws:backup:source-resource': 'i-0a:x' }) })).toBe('AWS Backup');
  expect(backupOwnerOf({ tags: known({ 'aws:dlm:lifecycle-policy-id': 'policy-0a' }) })).toBe(
    'Data Lifecycle Manager (policy-0a)',
  );
});

it('names the tools that keep volumes of Kubernetes and of other data centres', () => {
  expect(backupOwnerOf({ tags: known({ AWSElasticDisasterRecoveryManaged: 'drs' }) })).toBe(
    'Elastic Disaster Recovery',
  );
  expect(backupOwnerOf({ tags: known({ 'velero.io/backup': '$&' }) })).toBe('Velero ($&)');
});

it('names nobody for what people made, or where the tags were not read', () => {
  expect(backupOwnerOf({ tags: known({ backup: 'true' }) })).toBeNull();
  const cause = { kind: 'not-collected', resource: 'ami.tagging', why: 'not-in-inventory' } as const;
  expect(backupOwnerOf({ tags: unread(cause) })).toBeNull();
});
