import { known } from '../../../src/model/index.ts';
import { rdsSnapshotOld } from '../../../src/rules/leftovers/rds-snapshot-old.ts';
import { rdsSnapshot } from '../../support/build/rds-snapshot.ts';
import { testRule } from '../../support/rule-tester.ts';

const deletion = 'aws rds delete-db-snapshot --db-snapshot-identifier shop-before-upgrade --region eu-west-1';
const clusterDeletion =
  'aws rds delete-db-cluster-snapshot --db-cluster-snapshot-identifier shop-before-upgrade --region eu-west-1';
const middling = { createdAt: '2026-10-01T00:00:00.000Z' } as const;
const old = { createdAt: '2026-05-01T00:00:00.000Z' } as const;

testRule(rdsSnapshotOld, {
  pass: [
    { name: 'young, and its database stands', subject: rdsSnapshot(middling), message: 'recent', keptBy: 'source' },
    {
      name: 'the last one of a database that was deleted this month',
      subject: rdsSnapshot({}, { source: 'gone' }),
      message: 'recent',
    },
    {
      name: 'young, of a database in another region',
      subject: rdsSnapshot(
        { ...middling, copyOf: 'arn:aws:rds:us-east-1:111122223333:snapshot:shop' },
        { source: 'elsewhere' },
      ),
      message: 'recent',
    },
    {
      name: 'exactly as old as may be',
      subject: rdsSnapshot({ createdAt: '2026-08-24T12:00:00.000Z' }),
      message: 'recent',
    },
  ],
  fail: [
    {
      name: 'not old, but its database has been gone for a while',
      subject: rdsSnapshot({ ...middling, fullSizeBytes: 1.5 * 1024 ** 3 }, { source: 'gone' }),
      message: 'orphaned',
      args: { size: 2 },
      evidence: { source: 'gone' },
      bills: [['rds-snapshot-gb-month', 2]],
      cautions: ['lastCopy'],
    },
    {
      name: 'old, though its database stands',
      subject: rdsSnapshot(old),
      message: 'old',
      args: { days: 205, size: 20 },
      evidence: { sourceId: 'shop', allocatedGib: 20 },
      bills: [['rds-snapshot-gb-month', 20]],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [deletion] },
      cautions: ['moment'],
      parent: null,
    },
    {
      name: 'of an Aurora cluster, which does not say how large it is',
      subject: rdsSnapshot({ ...old, of: 'cluster', engine: 'aurora-mysql', allocatedGib: 1 }),
      message: 'old',
      args: { size: 0 },
      bills: [],
      removal: { keep: [], remove: [clusterDeletion], forGood: [clusterDeletion] },
    },
    {
      name: 'made by a stack that is deleted with a last snapshot',
      subject: rdsSnapshot({ ...old, tags: known({ 'aws:cloudformation:stack-name': 'web' }) }),
      message: 'old',
      parent: { kind: 'cloudformation-stack', name: 'web' },
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [deletion] },
    },
    {
      name: 'by existence, however young',
      subject: rdsSnapshot({ createdAt: '2026-11-22T11:00:00.000Z' }),
      options: { minAgeDays: 0 },
      message: 'stillThere',
    },
  ],
  notApplicable: [
    {
      name: 'kept by a backup plan',
      subject: rdsSnapshot({ ...old, snapshotType: 'awsbackup' }),
      options: { minAgeDays: 0 },
      message: 'kept',
    },
    { name: 'being taken', subject: rdsSnapshot({ status: 'creating', createdAt: null }), message: 'passing' },
  ],
  unclear: [
    {
      name: 'old, but shared with another account',
      subject: rdsSnapshot(old, { source: 'gone', sharedWith: ['444455556666'] }),
      message: 'shared',
      args: { accounts: ['444455556666'] },
      keptBy: 'shared',
    },
    {
      name: 'its database is gone, but everybody may restore it',
      subject: rdsSnapshot(middling, { source: 'gone', sharedWith: ['all'] }),
      message: 'sharedWithAll',
      keptBy: 'shared',
    },
  ],
});
