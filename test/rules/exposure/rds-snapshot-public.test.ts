import { rdsSnapshotPublic } from '../../../src/rules/exposure/rds-snapshot-public.ts';
import { rdsSnapshot } from '../../support/build/rds-snapshot.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rdsSnapshotPublic, {
  pass: [
    { name: 'shared with nobody', subject: rdsSnapshot(), message: 'private' },
    {
      name: 'shared with another account',
      subject: rdsSnapshot({}, { sharedWith: ['444455556666'] }),
      message: 'private',
      evidence: { sharedWith: ['444455556666'] },
    },
    { name: 'encrypted', subject: rdsSnapshot({ encrypted: true }), message: 'encrypted' },
  ],
  fail: [
    {
      name: 'shared with everyone',
      subject: rdsSnapshot({}, { sharedWith: ['444455556666', 'all'] }),
      message: 'public',
      severity: 'critical',
      args: { snapshot: 'shop-before-upgrade', source: 'shop', engine: 'RDS postgres' },
      evidence: { of: 'instance', sharedWith: ['444455556666', 'all'] },
      commands: [
        'aws rds modify-db-snapshot-attribute --db-snapshot-identifier shop-before-upgrade --attribute-name restore --values-to-remove all --region eu-west-1',
      ],
    },
    {
      name: 'a snapshot of a Neptune cluster',
      subject: rdsSnapshot({ of: 'cluster', engine: 'neptune' }, { sharedWith: ['all'] }),
      message: 'public',
      args: { engine: 'Amazon Neptune' },
      commands: [
        'aws rds modify-db-cluster-snapshot-attribute --db-cluster-snapshot-identifier shop-before-upgrade --attribute-name restore --values-to-remove all --region eu-west-1',
      ],
    },
  ],
  notApplicable: [
    {
      name: 'made by AWS Backup, which shares nothing',
      subject: rdsSnapshot({ snapshotType: 'awsbackup' }),
      message: 'unshareable',
      args: { kind: 'awsbackup' },
    },
  ],
});
