import { known } from '../../../src/model/index.ts';
import { ec2InstanceStopped } from '../../../src/rules/leftovers/ec2-instance-stopped.ts';
import { ebsVolume } from '../../support/build/ebs-volume.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { testRule } from '../../support/rule-tester.ts';

const stopped = { state: 'stopped', stateTransitionReason: 'User initiated (2026-10-01 10:00:00 GMT)' };
const image = [
  'aws ec2 create-image --instance-id i-0a --name i-0a-final --no-reboot --region eu-west-1',
  'aws ec2 wait image-available --owners self --filters Name=name,Values=i-0a-final --region eu-west-1',
];
const termination = 'aws ec2 terminate-instances --instance-ids i-0a --region eu-west-1';

testRule(ec2InstanceStopped, {
  pass: [
    {
      name: 'running',
      subject: ec2Instance({ ...stopped, state: 'running' }),
      message: 'notStopped',
      args: { state: 'running' },
      keptBy: 'running',
    },
    { name: 'stopping just now', subject: ec2Instance({ ...stopped, state: 'stopping' }), message: 'notStopped' },
    {
      name: 'stopped for exactly as long as it may be',
      subject: ec2Instance({ ...stopped, stateTransitionReason: 'User initiated (2026-10-23 12:00:00 GMT)' }),
      message: 'recent',
      args: { days: 30 },
      keptBy: 'stopped-lately',
    },
    {
      name: 'stopped for less than the configured time',
      subject: ec2Instance(stopped),
      options: { stoppedDays: 60 },
      message: 'recent',
    },
  ],
  fail: [
    {
      name: 'stopped for longer, with what its volumes bill',
      subject: ec2Instance({ ...stopped, volumeIds: ['vol-0a', 'vol-0b'], publicIp: '203.0.113.10' }),
      related: [
        ebsVolume({ id: 'vol-0a', sizeGib: 8 }),
        ebsVolume({ id: 'vol-0b', sizeGib: 100, volumeType: 'io1', iops: 500 }),
        ebsVolume({ id: 'vol-other' }),
      ],
      message: 'stopped',
      args: { days: 52, volumes: 2 },
      evidence: {
        stoppedAt: '2026-10-01T10:00:00.000Z',
        launchedAt: '2026-06-01T00:00:00.000Z',
        elasticIp: '203.0.113.10',
      },
      bills: [
        ['ebs-gp3-gb-month', 8],
        ['ebs-io1-gb-month', 100],
        ['ebs-io1-iops-month', 500],
      ],
      commands: [...image, termination],
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'compute',
        keep: image,
        remove: [termination],
        forGood: [termination],
        waits: ['aws ec2 wait instance-terminated --instance-ids i-0a --region eu-west-1'],
        holds: [
          { type: 'ebs-volume', ids: ['vol-0a', 'vol-0b'] },
          { type: 'network-interface', ids: ['eni-0a'] },
        ],
      },
      parent: null,
    },
    {
      name: 'a day longer than it may be, by the wording of UTC',
      subject: ec2Instance({ ...stopped, stateTransitionReason: 'User initiated (2026-10-22 12:00:00 UTC)' }),
      related: [ebsVolume()],
      message: 'stopped',
      args: { days: 31 },
    },
    {
      name: 'stopped a minute ago, where its existence alone counts',
      subject: ec2Instance({ ...stopped, stateTransitionReason: 'User initiated (2026-11-22 11:59:00 GMT)' }),
      related: [ebsVolume()],
      options: { stoppedDays: 0 },
      message: 'stillThere',
      args: { volumes: 1 },
      evidence: { stoppedAt: '2026-11-22T11:59:00.000Z' },
      bills: [['ebs-gp3-gb-month', 8]],
      commands: [...image, termination],
    },
    {
      name: 'nobody knows since when, and where its existence alone counts nobody has to',
      subject: ec2Instance({ ...stopped, stateTransitionReason: null }),
      related: [ebsVolume()],
      options: { stoppedDays: 0 },
      message: 'stillThere',
    },
    {
      name: 'without volumes it bills none',
      subject: ec2Instance({ ...stopped, volumeIds: [] }),
      message: 'stopped',
      args: { volumes: 0 },
      bills: [],
    },
    {
      name: 'made by a stack: the stack is the place to act',
      subject: ec2Instance({ ...stopped, tags: known({ 'aws:cloudformation:stack-name': 'shop' }) }),
      related: [ebsVolume()],
      message: 'stopped',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        phase: 'stack',
        keep: [...image, 'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1'],
        remove: ['aws cloudformation delete-stack --stack-name shop --region eu-west-1'],
      },
    },
  ],
  notApplicable: [
    { name: 'terminated', subject: ec2Instance({ ...stopped, state: 'terminated' }), message: 'leaving' },
    {
      name: 'about to be terminated',
      subject: ec2Instance({ ...stopped, state: 'shutting-down' }),
      message: 'leaving',
    },
    {
      name: 'in the warm pool of an Auto Scaling group',
      subject: ec2Instance({ ...stopped, tags: known({ 'aws:autoscaling:groupName': 'web' }) }),
      message: 'warmPool',
      args: { group: 'web' },
      keptBy: 'warm-pool',
    },
    {
      name: 'in the warm pool of a node group',
      subject: ec2Instance({
        ...stopped,
        tags: known({ 'aws:autoscaling:groupName': 'web', 'eks:cluster-name': 'k', 'eks:nodegroup-name': 'n' }),
      }),
      message: 'warmPool',
    },
    {
      name: 'operated by a service',
      subject: ec2Instance({ ...stopped, operatedBy: 'eks.amazonaws.com' }),
      message: 'operated',
      args: { service: 'eks.amazonaws.com' },
      keptBy: 'operator',
    },
  ],
  unclear: [
    {
      name: 'stopped, without a reason',
      subject: ec2Instance({ ...stopped, stateTransitionReason: null }),
      related: [ebsVolume()],
      message: 'noDate',
      evidence: { launchedAt: '2026-06-01T00:00:00.000Z' },
    },
    {
      name: 'stopped, with a reason that has no date, although it was started yesterday',
      subject: ec2Instance({
        ...stopped,
        stateTransitionReason: 'User initiated',
        launchedAt: '2026-11-21T00:00:00.000Z',
      }),
      related: [ebsVolume()],
      message: 'noDate',
    },
  ],
});
