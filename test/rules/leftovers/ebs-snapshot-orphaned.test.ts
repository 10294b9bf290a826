import { known } from '../../../src/model/index.ts';
import { ebsSnapshotOrphaned } from '../../../src/rules/leftovers/ebs-snapshot-orphaned.ts';
import { ami } from '../../support/build/ami.ts';
import { ebsSnapshot } from '../../support/build/ebs-snapshot.ts';
import { ebsVolume } from '../../support/build/ebs-volume.ts';
import { testRule } from '../../support/rule-tester.ts';

const deletion = 'aws ec2 delete-snapshot --snapshot-id snap-0a --region eu-west-1';
const otherImage = ami({ snapshotIds: ['snap-other'] });

testRule(ebsSnapshotOrphaned, {
  pass: [
    {
      name: 'of a volume that exists',
      subject: ebsSnapshot(),
      related: [ebsVolume(), otherImage],
      message: 'volumeStands',
      args: { volume: 'vol-0a' },
    },
    {
      name: 'of a volume that is gone, but a part of an image',
      subject: ebsSnapshot(),
      related: [ami()],
      message: 'inImage',
      args: { image: 'ami-0a' },
    },
    {
      name: 'a copy that is a part of a disabled image',
      subject: ebsSnapshot({ volumeId: null }),
      related: [ami({ state: 'disabled' })],
      message: 'inImage',
    },
    {
      name: 'a part of an image, even where existence alone counts: the image is what goes',
      subject: ebsSnapshot(),
      related: [ami()],
      options: { minAgeDays: 0 },
      message: 'inImage',
    },
  ],
  fail: [
    {
      name: 'of a volume that is gone: what it bills is an upper bound',
      subject: ebsSnapshot({ sizeGib: 100 }),
      related: [ebsVolume({ id: 'vol-other' }), otherImage],
      message: 'orphaned',
      args: { volume: 'vol-0a', days: 174, gib: 2 },
      evidence: { volumeId: 'vol-0a', sizeGib: 100, fullSizeBytes: 2_147_483_648, costIsUpperBound: true },
      severity: 'low',
      bills: [['ebs-snapshot-gb-month', 2]],
      commands: [deletion],
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'snapshot',
        keep: [],
        remove: [deletion],
        forGood: [deletion],
        waits: [],
      },
      cautions: ['copy'],
      parent: null,
    },
    {
      name: 'of which AWS does not say the full size',
      subject: ebsSnapshot({ fullSizeBytes: null }),
      message: 'orphaned',
      args: { gib: 8 },
      bills: [['ebs-snapshot-gb-month', 8]],
    },
    {
      name: 'in the archive tier, which has a price of its own',
      subject: ebsSnapshot({ storageTier: 'archive' }),
      message: 'orphaned',
      bills: [['ebs-snapshot-archive-gb-month', 2]],
    },
    {
      name: "with the tags of its volume's stack, of which it is no part",
      subject: ebsSnapshot({ tags: known({ 'aws:cloudformation:stack-name': 'shop' }) }),
      message: 'orphaned',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: { of: 'resource', keep: [], remove: [deletion] },
    },
    {
      name: 'taken a minute ago of a volume that exists, where its existence alone counts',
      subject: ebsSnapshot({ createdAt: '2026-11-22T11:59:00.000Z' }),
      related: [ebsVolume()],
      options: { minAgeDays: 0 },
      message: 'stillThere',
      args: { gib: 2 },
      bills: [['ebs-snapshot-gb-month', 2]],
      commands: [deletion],
    },
    {
      name: 'a copy, where its existence alone counts',
      subject: ebsSnapshot({ volumeId: null }),
      options: { minAgeDays: 0 },
      message: 'stillThere',
    },
  ],
  notApplicable: [
    {
      name: 'a copy, of which AWS does not say the volume',
      subject: ebsSnapshot({ volumeId: null }),
      message: 'copied',
    },
    {
      name: 'kept by AWS Backup, even where existence alone counts',
      subject: ebsSnapshot({ tags: known({ 'aws:backup:source-resource': 'vol-0a:x' }) }),
      options: { minAgeDays: 0 },
      message: 'kept',
      args: { keeper: 'AWS Backup' },
    },
    {
      name: 'kept by a lifecycle policy',
      subject: ebsSnapshot({ tags: known({ 'aws:dlm:lifecycle-policy-id': 'policy-0a' }) }),
      message: 'kept',
    },
    { name: 'still being taken', subject: ebsSnapshot({ state: 'pending' }), message: 'passing' },
    {
      name: 'taken lately',
      subject: ebsSnapshot({ createdAt: '2026-11-01T00:00:00.000Z' }),
      message: 'tooNew',
      args: { days: 30 },
    },
  ],
});
