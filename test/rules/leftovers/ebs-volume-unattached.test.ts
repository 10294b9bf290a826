import { known, unread } from '../../../src/model/index.ts';
import { ebsVolumeUnattached } from '../../../src/rules/leftovers/ebs-volume-unattached.ts';
import { ebsVolume } from '../../support/build/ebs-volume.ts';
import { testRule } from '../../support/rule-tester.ts';

const loose = { state: 'available', attachments: 0 };
const snapshot = [
  "aws ec2 create-snapshot --volume-id vol-0a --description 'Last state of vol-0a' --region eu-west-1",
  'aws ec2 wait snapshot-completed --filters Name=volume-id,Values=vol-0a --region eu-west-1',
];
const deletion = 'aws ec2 delete-volume --volume-id vol-0a --region eu-west-1';

testRule(ebsVolumeUnattached, {
  pass: [
    { name: 'attached to an instance', subject: ebsVolume(), message: 'attached' },
    {
      name: 'in use, although the attachment is not listed',
      subject: ebsVolume({ attachments: 0 }),
      message: 'attached',
    },
    {
      name: 'attached to something that a service operates',
      subject: ebsVolume({ ...loose, attachments: 1 }),
      message: 'attached',
      keptBy: 'attachment',
    },
  ],
  fail: [
    {
      name: 'available, with a snapshot before it is deleted',
      subject: ebsVolume({ ...loose, sizeGib: 100, iops: 4000 }),
      message: 'unattached',
      args: { size: 100, kind: 'gp3', days: 174 },
      evidence: { state: 'available', createdAt: '2026-06-01T00:00:00.000Z' },
      bills: [
        ['ebs-gp3-gb-month', 100],
        ['ebs-gp3-iops-month', 1000],
      ],
      commands: [...snapshot, deletion],
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'volume',
        keep: snapshot,
        remove: [deletion],
        forGood: [deletion],
        waits: [],
      },
      parent: null,
    },
    {
      name: 'a day old',
      subject: ebsVolume({ ...loose, createdAt: '2026-11-21T12:00:00.000Z' }),
      message: 'unattached',
      args: { days: 1 },
    },
    {
      name: 'made this minute, where its existence alone counts',
      subject: ebsVolume({ ...loose, createdAt: '2026-11-22T12:00:00.000Z' }),
      options: { minAgeDays: 0 },
      message: 'stillThere',
      args: { size: 8, kind: 'gp3' },
      bills: [['ebs-gp3-gb-month', 8]],
      commands: [...snapshot, deletion],
    },
    {
      name: 'as old as the configuration asks',
      subject: ebsVolume({ ...loose, createdAt: '2026-11-15T12:00:00.000Z' }),
      options: { minAgeDays: 7 },
      message: 'unattached',
    },
    {
      name: 'made by a stack: the stack is the place to act',
      subject: ebsVolume({ ...loose, tags: known({ 'aws:cloudformation:stack-name': 'shop' }) }),
      message: 'unattached',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        phase: 'stack',
        keep: [...snapshot, 'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1'],
        remove: ['aws cloudformation delete-stack --stack-name shop --region eu-west-1'],
      },
    },
    {
      name: 'left behind by a node group, which does not take it back',
      subject: ebsVolume({ ...loose, tags: known({ 'eks:cluster-name': 'k', 'eks:nodegroup-name': 'n' }) }),
      message: 'unattached',
      parent: null,
      commands: [...snapshot, deletion],
    },
    {
      name: 'made for a Kubernetes claim: nothing is deleted behind the back of the cluster',
      subject: ebsVolume({
        ...loose,
        tags: known({ 'kubernetes.io/created-for/pvc/name': 'data-db-0', 'kubernetes.io/cluster/k': 'owned' }),
      }),
      message: 'claimed',
      args: { claim: 'data-db-0' },
      bills: [['ebs-gp3-gb-month', 8]],
      parent: { kind: 'eks-cluster', name: 'k' },
      commands: snapshot,
      removal: { of: 'resource', keep: snapshot, remove: [], forGood: [] },
      keptBy: 'claim',
    },
    {
      name: 'made for a persistent volume, by a driver that does not tell the claim',
      subject: ebsVolume({ ...loose, tags: known({ CSIVolumeName: 'pvc-0a', 'ebs.csi.aws.com/cluster': 'true' }) }),
      message: 'claimed',
      args: { claim: 'pvc-0a' },
      removal: { of: 'resource', keep: snapshot, remove: [] },
      keptBy: 'claim',
    },
    {
      name: 'available, its tags unread',
      subject: ebsVolume({ ...loose, tags: unread({ kind: 'not-collected', resource: 'x', why: 'not-in-inventory' }) }),
      message: 'unattached',
      parent: null,
    },
    {
      name: 'failed',
      subject: ebsVolume({ ...loose, state: 'error' }),
      message: 'broken',
      commands: [deletion],
      removal: { of: 'resource', keep: [], remove: [deletion], forGood: [deletion] },
      parent: null,
    },
  ],
  notApplicable: [
    { name: 'still being made', subject: ebsVolume({ ...loose, state: 'creating' }), message: 'passing' },
    { name: 'being deleted', subject: ebsVolume({ ...loose, state: 'deleting' }), message: 'passing' },
    {
      name: 'operated by a service',
      subject: ebsVolume({ ...loose, operatedBy: 'ecs.amazonaws.com' }),
      message: 'operated',
      keptBy: 'operator',
    },
    {
      name: 'younger than the configuration asks',
      subject: ebsVolume({ ...loose, createdAt: '2026-11-15T12:00:01.000Z' }),
      options: { minAgeDays: 7 },
      message: 'tooNew',
    },
  ],
});
