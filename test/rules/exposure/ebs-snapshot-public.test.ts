import { ebsSnapshotPublic } from '../../../src/rules/exposure/ebs-snapshot-public.ts';
import { ebsSnapshot } from '../../support/build/ebs-snapshot.ts';
import { testRule } from '../../support/rule-tester.ts';

const shared = (blockState: string) => ebsSnapshot({}, { publicSharing: { blockState } });

testRule(ebsSnapshotPublic, {
  pass: [
    { name: 'not shared', subject: ebsSnapshot(), message: 'private' },
    { name: 'encrypted', subject: ebsSnapshot({ encrypted: true }), message: 'encrypted' },
    { name: 'shared before the region blocked all sharing', subject: shared('block-all-sharing'), message: 'blocked' },
  ],
  fail: [
    {
      name: 'shared with everyone',
      subject: shared('unblocked'),
      message: 'public',
      severity: 'critical',
      args: { snapshot: 'snap-0a', size: 8 },
      evidence: { volumeId: 'vol-0a', blockState: 'unblocked' },
      commands: [
        'aws ec2 modify-snapshot-attribute --snapshot-id snap-0a --attribute createVolumePermission --operation-type remove --group-names all --region eu-west-1',
      ],
    },
    { name: 'only new sharing is blocked', subject: shared('block-new-sharing'), message: 'public' },
    { name: 'a block that nobody knows', subject: shared('block-some-sharing'), message: 'public' },
  ],
});
