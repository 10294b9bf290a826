import { known } from '../../../src/model/index.ts';
import { ebsSnapshotOrphaned } from '../../../src/rules/leftovers/ebs-snapshot-orphaned.ts';
import { ami } from '../../support/build/ami.ts';
import { ebsSnapshot } from '../../support/build/ebs-snapshot.ts';
import { ebsVolume } from '../../support/build/ebs-volume.ts';
import { launchConfiguration } from '../../support/build/launch-configuration.ts';
import { launchRequest } from '../../support/build/launch-request.ts';
import { launchTemplate } from '../../support/build/launch-template.ts';
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
      keptBy: 'volume',
    },
    {
      name: 'of a volume that is gone, but a part of an image',
      subject: ebsSnapshot(),
      related: [ami()],
      message: 'inImage',
      args: { image: 'ami-0a' },
      keptBy: 'image',
    },
    {
      name: 'of which some version of a launch template makes a disk',
      subject: ebsSnapshot(),
      related: [otherImage, launchTemplate({}, { snapshotIds: ['snap-0a', 'snap-other'] })],
      message: 'named',
      args: { names: ['lt-0a'], launchers: 1 },
      keptBy: 'launch-template',
    },
    {
      name: 'of which a launch configuration makes a disk, with a group or without',
      subject: ebsSnapshot(),
      related: [otherImage, launchConfiguration({ snapshotIds: ['snap-0a'] })],
      message: 'named',
      args: { names: ['web-3'] },
      keptBy: 'launch-configuration',
    },
    {
      name: 'a copy of which fleets make disks',
      subject: ebsSnapshot({ volumeId: null }),
      related: [
        launchRequest({ snapshotIds: ['snap-0a'] }),
        launchRequest({ id: 'sfr-0a', arn: 'arn:sfr', kind: 'spot-fleet', snapshotIds: ['snap-0a'] }),
      ],
      message: 'named',
      args: { names: ['fleet-0a', 'sfr-0a'], launchers: 2 },
    },
    {
      name: 'of which a Spot request that is still open makes a disk',
      subject: ebsSnapshot(),
      related: [launchRequest({ id: 'sir-0a', kind: 'spot-instance', snapshotIds: ['snap-0a'] })],
      message: 'named',
      keptBy: 'request',
    },
    {
      name: 'of which a test makes a volume every week',
      subject: ebsSnapshot(),
      related: [ebsVolume({ id: 'vol-new', snapshotId: 'snap-0a', createdAt: '2026-11-15T00:00:00.000Z' })],
      message: 'restored',
      args: { volumes: ['vol-new'], days: 30 },
      keptBy: 'volume',
    },
    {
      name: 'that is to be restored fast',
      subject: ebsSnapshot({}, { fastRestoreZones: ['eu-west-1a'] }),
      message: 'fastRestore',
      args: { zones: ['eu-west-1a'] },
      keptBy: 'fast-restore',
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
      related: [
        ebsVolume({ id: 'vol-other', snapshotId: 'snap-0a' }),
        otherImage,
        launchTemplate(),
        launchConfiguration(),
        launchRequest(),
      ],
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
      name: 'kept by AWS Backup',
      subject: ebsSnapshot({ tags: known({ 'aws:backup:source-resource': 'vol-0a:x' }) }),
      message: 'kept',
      keptBy: 'backup',
    },
    {
      name: 'kept by a lifecycle policy',
      subject: ebsSnapshot({ tags: known({ 'aws:dlm:lifecycle-policy-id': 'policy-0a' }) }),
      message: 'kept',
      args: { keeper: 'Data Lifecycle Manager (policy-0a)' },
      keptBy: 'lifecycle',
    },
    {
      name: 'kept for a recovery',
      subject: ebsSnapshot({ tags: known({ AWSElasticDisasterRecoveryManaged: 'drs.amazonaws.com' }) }),
      message: 'kept',
      args: { keeper: 'Elastic Disaster Recovery' },
      keptBy: 'recovery',
    },
    {
      name: 'a volume snapshot of Kubernetes, whose claim is gone',
      subject: ebsSnapshot({ tags: known({ CSIVolumeSnapshotName: 'snapcontent-0a' }) }),
      message: 'kept',
      args: { keeper: 'Kubernetes (snapcontent-0a)' },
      keptBy: 'kubernetes',
    },
    {
      name: 'a backup of Velero',
      subject: ebsSnapshot({ tags: known({ 'velero.io/backup': 'daily' }) }),
      message: 'kept',
      args: { keeper: 'Velero (daily)' },
    },
    { name: 'still being taken', subject: ebsSnapshot({ state: 'pending' }), message: 'passing' },
    {
      name: 'taken lately',
      subject: ebsSnapshot({ createdAt: '2026-11-01T00:00:00.000Z' }),
      message: 'tooNew',
      args: { days: 30 },
    },
  ],
  unclear: [
    {
      name: 'shared with another account, which restores it where only it sees that',
      subject: ebsSnapshot({}, { sharedWith: ['444455556666'] }),
      message: 'shared',
      args: { accounts: ['444455556666'] },
      keptBy: 'shared',
    },
  ],
});
