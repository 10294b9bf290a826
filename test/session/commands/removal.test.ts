import { describe, expect, it } from 'vitest';
import { type Inventoried, known, shellLine, type Tags } from '../../../src/model/index.ts';
import { removalOf } from '../../../src/session/commands/removal.ts';
import { ami } from '../../support/build/ami.ts';
import { autoScalingGroup } from '../../support/build/auto-scaling-group.ts';
import { dynamodbTable } from '../../support/build/dynamodb-table.ts';
import { ebsSnapshot } from '../../support/build/ebs-snapshot.ts';
import { ebsVolume } from '../../support/build/ebs-volume.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { elasticIp } from '../../support/build/elastic-ip.ts';
import { logGroup } from '../../support/build/log-group.ts';
import { unreadFacet } from '../../support/builders.ts';
import { inventoryOf } from '../../support/inventory.ts';
import { begunWith, diffOf, seenIn } from '../../support/session.ts';
import { denied } from '../../support/sources.ts';

const named = (id: string) => ({ id, arn: `arn:aws:ec2:eu-west-1:111122223333:any/${id}` });

/** The clean-up of what came on top of `before`. */
const cleanupOf = (fresh: readonly Inventoried[], before: readonly Inventoried[] = []) => {
  const session = begunWith(inventoryOf([...before]));
  const inventory = inventoryOf([...before, ...fresh]);
  return removalOf(session, diffOf(session, inventory), seenIn(inventory), 'en');
};
const linesOf = (fresh: readonly Inventoried[], before: readonly Inventoried[] = []) =>
  cleanupOf(fresh, before).steps.flatMap(({ keep, remove }) => [...keep, ...remove].map(shellLine));

const instance = ec2Instance({ ...named('i-1'), volumeIds: ['vol-1'] });
const address = elasticIp({ ...named('eipalloc-1'), instanceId: 'i-1' });

describe('what removes what a session left', () => {
  it('ends it whole and without a copy, and calls it what it is', () => {
    const { steps } = cleanupOf([instance, ebsVolume({ ...named('vol-2'), state: 'available', attachments: 0 })]);
    expect(steps.map(({ findings: [finding] }) => finding?.title)).toEqual(['EC2 instance', 'EBS volume']);
    expect(steps.flatMap(({ remove }) => remove.map(shellLine))).toEqual([
      'aws ec2 terminate-instances --instance-ids i-1 --region eu-west-1',
      'aws ec2 wait instance-terminated --instance-ids i-1 --region eu-west-1',
      'aws ec2 delete-volume --volume-id vol-2 --region eu-west-1',
    ]);
    expect(linesOf([logGroup({ ...named('/x'), retentionDays: null })])).toEqual([
      'aws logs delete-log-group --log-group-name /x --region eu-west-1',
    ]);
  });

  it('leaves alone what was there before', () => {
    expect(linesOf([], [instance, address])).toEqual([]);
  });

  it('releases the address of an instance once that is gone', () => {
    const { steps } = cleanupOf([instance, address]);
    expect(steps.map(({ remove, needs }) => ({ last: shellLine(remove.at(-1) ?? ['']), needs }))).toEqual([
      { last: 'aws ec2 wait instance-terminated --instance-ids i-1 --region eu-west-1', needs: [] },
      { last: 'aws ec2 release-address --allocation-id eipalloc-1 --region eu-west-1', needs: [0] },
    ]);
    expect(linesOf([instance], [address]).join()).not.toContain('release-address');
  });

  it('spares a snapshot that is older than the image made of it', () => {
    const snapshot = ebsSnapshot(named('snap-1'));
    const image = ami({ ...named('ami-1'), snapshotIds: ['snap-1'] });
    const deregister = 'aws ec2 deregister-image --image-id ami-1 --region eu-west-1';
    expect(linesOf([image], [snapshot])).toEqual([deregister]);
    expect(linesOf([image, snapshot])).toEqual([
      deregister,
      'aws ec2 delete-snapshot --snapshot-id snap-1 --region eu-west-1',
    ]);
  });

  it('ends nothing whose tags could not be read: a stack may have made it', () => {
    const table = dynamodbTable(named('todo'));
    expect(linesOf([table])).toEqual(['aws dynamodb delete-table --table-name todo --region eu-west-1']);
    expect(linesOf([unreadFacet(table, { tagging: denied('dynamodb:ListTagsOfResource') })])).toEqual([]);
  });

  it('ends a group with its instances, and nothing of one that is older', () => {
    const tags = known<Tags>({ 'aws:autoscaling:groupName': 'web' });
    const [one, two] = ['i-1', 'i-2'].map((id) => ec2Instance({ ...named(id), tags }));
    const group = autoScalingGroup(named('web'));
    if (one === undefined || two === undefined) throw new Error('there are two');
    expect(linesOf([group, one, two])).toEqual([
      'aws autoscaling describe-auto-scaling-groups --auto-scaling-group-names web --region eu-west-1',
      'aws autoscaling delete-auto-scaling-group --auto-scaling-group-name web --force-delete --region eu-west-1',
    ]);
    expect(linesOf([two], [group, one])).toEqual([]);
  });
});
