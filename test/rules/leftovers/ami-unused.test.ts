import { known } from '../../../src/model/index.ts';
import { amiUnused } from '../../../src/rules/leftovers/ami-unused.ts';
import { ami } from '../../support/build/ami.ts';
import { autoScalingGroup } from '../../support/build/auto-scaling-group.ts';
import { ebsSnapshot } from '../../support/build/ebs-snapshot.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { launchConfiguration } from '../../support/build/launch-configuration.ts';
import { launchRequest } from '../../support/build/launch-request.ts';
import { launchTemplate } from '../../support/build/launch-template.ts';
import { testRule } from '../../support/rule-tester.ts';

const long = { lastLaunchedAt: '2026-07-01T00:00:00.000Z' };
const never = { lastLaunchedAt: null };
const deregistration = 'aws ec2 deregister-image --image-id ami-0a --delete-associated-snapshots --region eu-west-1';
const look = 'aws ec2 describe-image-references --image-ids ami-0a --include-all-resource-types --region eu-west-1';
const bareDeregistration = 'aws ec2 deregister-image --image-id ami-0a --region eu-west-1';
const snapshotDeletion = ['aws ec2 delete-snapshot --snapshot-id snap-0a --region eu-west-1', 'snap-0a'] as const;

testRule(amiUnused, {
  pass: [
    { name: 'launched last week', subject: ami(), message: 'launched', args: { days: 7 }, keptBy: 'launch' },
    {
      name: 'launched today, as far as AWS tells',
      subject: ami({}, { lastLaunchedAt: '2026-11-22T01:00:00.000Z' }),
      message: 'launched',
      args: { days: 0 },
    },
    {
      name: 'launched long ago, but the instance is there, stopped',
      subject: ami({}, long),
      related: [ec2Instance({ imageId: 'ami-0a', state: 'stopped' })],
      message: 'named',
      args: { users: ['i-0a'] },
      keptBy: 'instance',
    },
    {
      name: 'never launched, but named by a launch configuration, with a group or without',
      subject: ami({}, never),
      related: [launchConfiguration({ imageId: 'ami-0a' })],
      message: 'named',
      args: { users: ['web-3'] },
      keptBy: 'launch-configuration',
    },
    {
      name: 'never launched, but one of the images that a group mixes',
      subject: ami({}, never),
      related: [autoScalingGroup({ overrideImages: ['ami-0a', 'ami-arm'] })],
      message: 'named',
      args: { users: ['web'] },
      keptBy: 'mixed-instances',
    },
    {
      name: 'never launched, but asked for by a Spot request that is still open',
      subject: ami({}, never),
      related: [launchRequest({ id: 'sir-0a', kind: 'spot-instance', state: 'open', images: ['ami-0a'] })],
      message: 'named',
      args: { users: ['sir-0a'] },
      keptBy: 'request',
    },
    {
      name: 'never launched, but named by some version of a launch template',
      subject: ami({}, never),
      related: [launchTemplate({}, { images: ['ami-0a', 'ami-new'] })],
      message: 'named',
      args: { users: ['lt-0a'] },
      keptBy: 'launch-template',
    },
  ],
  fail: [
    {
      name: 'launched long ago, and named by nobody: what it bills is an upper bound',
      subject: ami({}, long),
      related: [
        ec2Instance(),
        autoScalingGroup(),
        launchConfiguration(),
        launchRequest(),
        launchTemplate(),
        ebsSnapshot(),
        ebsSnapshot({ id: 'snap-other', arn: 'arn:other' }),
      ],
      message: 'unused',
      args: { image: 'ami-0a', days: 144, snapshots: 1, gib: 2 },
      evidence: { lastLaunchedAt: '2026-07-01T00:00:00.000Z', snapshotIds: ['snap-0a'], costIsUpperBound: true },
      severity: 'low',
      bills: [['ebs-snapshot-gb-month', 2]],
      commands: [look, deregistration],
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'image',
        keep: [look],
        remove: [deregistration],
        forGood: [bareDeregistration, snapshotDeletion],
        waits: [],
        holds: [{ type: 'ebs-snapshot', ids: ['snap-0a'] }],
      },
      cautions: [],
      parent: null,
    },
    {
      name: 'never launched',
      subject: ami({}, never),
      related: [ebsSnapshot()],
      message: 'neverLaunched',
      args: { days: 174 },
      evidence: { lastLaunchedAt: null },
    },
    {
      name: 'whose last instance is terminated',
      subject: ami({}, long),
      related: [ec2Instance({ imageId: 'ami-0a', state: 'terminated' }), ebsSnapshot()],
      message: 'unused',
    },
    {
      name: 'disabled: nobody can launch it, and its snapshots bill on',
      subject: ami({ state: 'disabled' }, long),
      related: [ebsSnapshot()],
      message: 'unused',
      bills: [['ebs-snapshot-gb-month', 2]],
    },
    {
      name: 'beside a template that goes by a parameter of AWS',
      subject: ami({}, long),
      related: [launchTemplate({}, { images: ['resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023'] })],
      message: 'unused',
    },
    {
      name: 'one of whose snapshots is another account’s: its size is the image’s, and it stays',
      subject: ami({ snapshotIds: ['snap-0a', 'snap-0b'], volumeGib: 16 }, long),
      related: [ebsSnapshot()],
      message: 'unused',
      args: { snapshots: 2, gib: 16 },
      removal: { remove: [deregistration], forGood: [bareDeregistration, snapshotDeletion] },
    },
    {
      name: 'made by Image Builder, whose pipeline makes the next',
      subject: ami({ tags: known({ CreatedBy: 'EC2 Image Builder', Ec2ImageBuilderArn: 'arn:pipeline' }) }, long),
      related: [ebsSnapshot()],
      message: 'unused',
      parent: { kind: 'aws-service', name: 'EC2 Image Builder (arn:pipeline)' },
      removal: { of: 'resource', keep: [look], remove: [deregistration] },
    },
    {
      name: 'made today and in use, where its existence alone counts',
      subject: ami({ createdAt: '2026-11-22T11:00:00.000Z' }),
      related: [ec2Instance({ imageId: 'ami-0a' }), ebsSnapshot()],
      options: { unusedDays: 0 },
      message: 'stillThere',
      args: { snapshots: 1, gib: 2 },
      bills: [['ebs-snapshot-gb-month', 2]],
      commands: [look, deregistration],
    },
  ],
  notApplicable: [
    { name: 'still being made', subject: ami({ state: 'pending' }), message: 'passing' },
    { name: 'that failed', subject: ami({ state: 'failed' }), message: 'passing' },
    {
      name: 'kept by AWS Backup, by its tags',
      subject: ami({ tags: known({ 'aws:backup:source-resource': 'i-0a:x' }) }, never),
      message: 'kept',
      args: { keeper: 'AWS Backup' },
      keptBy: 'backup',
    },
    {
      name: 'kept by AWS Backup, by its owner, even where existence alone counts',
      subject: ami({ ownerAlias: 'aws-backup-vault' }, never),
      options: { unusedDays: 0 },
      message: 'kept',
    },
    {
      name: 'made lately',
      subject: ami({ createdAt: '2026-10-01T00:00:00.000Z' }, never),
      message: 'tooNew',
      args: { days: 90 },
    },
  ],
  unclear: [
    {
      name: 'shared with another account and an organisation, which launch it where only they see it',
      subject: ami(
        {},
        { ...never, sharedWith: ['444455556666', 'arn:aws:organizations::999900001111:organization/o-0a'] },
      ),
      related: [ebsSnapshot()],
      message: 'shared',
      args: { accounts: ['444455556666', 'arn:aws:organizations::999900001111:organization/o-0a'] },
      keptBy: 'shared',
    },
    {
      name: 'beside a group that goes by a parameter of the account',
      subject: ami({}, long),
      related: [autoScalingGroup({ overrideImages: ['resolve:ssm:golden'] }), ebsSnapshot()],
      message: 'byParameter',
      args: { templates: ['web'] },
    },
    {
      name: 'beside a template that goes by a parameter of the account',
      subject: ami({}, long),
      related: [launchTemplate({}, { images: ['resolve:ssm:golden'] }), ebsSnapshot()],
      message: 'byParameter',
      args: { templates: ['lt-0a'] },
    },
  ],
});
