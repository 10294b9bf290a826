import { describe, expect, it } from 'vitest';
import { type Inventory, known, type Tags } from '../../../src/model/index.ts';
import { outcomeOf, type SessionDiff } from '../../../src/session/index.ts';
import { api } from '../../support/build/api.ts';
import { autoScalingGroup } from '../../support/build/auto-scaling-group.ts';
import { ebsVolume } from '../../support/build/ebs-volume.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { elasticIp } from '../../support/build/elastic-ip.ts';
import { kmsKey } from '../../support/build/kms-key.ts';
import { rdsInstance } from '../../support/build/rds-instance.ts';
import { restApi } from '../../support/build/rest-api.ts';
import { sqsQueue } from '../../support/build/sqs-queue.ts';
import { inventoryOf } from '../../support/inventory.ts';
import { begunWith, diffOf } from '../../support/session.ts';
import { denied } from '../../support/sources.ts';

const named = (id: string) => ({ id, arn: `arn:aws:ec2:eu-west-1:111122223333:thing/${id}` });
const loose = (id: string, change: object = {}) =>
  ebsVolume({ ...named(id), state: 'available', attachments: 0, ...change });
const idsOf = (groups: SessionDiff['left']) => groups.flatMap(({ resources }) => resources.map(({ id }) => id));
const empty = inventoryOf([]);
const gap = { type: 'ebs-volume', region: 'eu-west-1', cause: denied('ec2:DescribeVolumes') } as const;

describe('what stands at the end of a session', () => {
  it('is split by what stood at its start, not by dates', () => {
    const [old, young] = [loose('vol-old'), loose('vol-new')];
    const diff = diffOf(begunWith(inventoryOf([old])), inventoryOf([old, young]));
    expect(idsOf(diff.left)).toEqual(['vol-new']);
    expect(idsOf(diff.before)).toEqual(['vol-old']);
    expect(outcomeOf(diff)).toBe('left');
  });

  it('is told apart by type and ARN in its region: one id in two regions is two resources', () => {
    const there = loose('vol-1', { region: 'us-east-1', arn: 'arn:aws:ec2:us-east-1:111122223333:volume/vol-1' });
    const diff = diffOf(begunWith(inventoryOf([loose('vol-1')])), inventoryOf([loose('vol-1'), there]));
    expect(diff.left.map(({ region }) => region)).toEqual(['us-east-1']);
  });

  it('is of nobody knows whom where the listing was not whole at the start', () => {
    const known = loose('vol-listed');
    const diff = diffOf(begunWith(inventoryOf([known], { gaps: [gap] })), inventoryOf([known, loose('vol-2')]));
    expect(idsOf(diff.unsure)).toEqual(['vol-2']);
    expect(idsOf(diff.before)).toEqual(['vol-listed']);
    expect(diff.left).toEqual([]);
    expect(outcomeOf(diff)).toBe('unsure');
  });

  it('is of nobody knows whom in a region that was enabled in between', () => {
    const regions = { scanned: ['us-east-1'] };
    const diff = diffOf(begunWith(inventoryOf([], { regions })), inventoryOf([loose('vol-2')]));
    expect(idsOf(diff.unsure)).toEqual(['vol-2']);
    expect(diff.gaps.added).toEqual(['eu-west-1']);
    expect(outcomeOf(diffOf(begunWith(inventoryOf([], { regions })), empty))).toBe('clear');
  });

  it('is one resource where AWS lists it under two types', () => {
    const same = { id: 'abc', arn: 'arn:aws:apigateway:eu-west-1::/restapis/abc' };
    const diff = diffOf(begunWith(empty), inventoryOf([api(same), restApi(same)]));
    expect(diff.left.flatMap(({ resources }) => resources.map(({ type }) => type))).toEqual(['rest-api']);
  });

  it('stays left though no rule has anything against it', () => {
    const running = ec2Instance(named('i-old'));
    const diff = diffOf(
      begunWith(inventoryOf([running])),
      inventoryOf([running, elasticIp({ ...named('eipalloc-1'), instanceId: 'i-old', networkInterfaceId: 'eni-0a' })]),
    );
    expect(idsOf(diff.left)).toEqual(['eipalloc-1']);
    expect(outcomeOf(diff)).toBe('left');
  });

  it('stays left while it is still being made', () => {
    const diff = diffOf(begunWith(empty), inventoryOf([rdsInstance({ ...named('db'), status: 'creating' })]));
    expect(idsOf(diff.left)).toEqual(['db']);
  });

  it('is no longer left once it is on its way out', () => {
    const diff = diffOf(begunWith(empty), inventoryOf([ec2Instance({ ...named('i-1'), state: 'terminated' })]));
    expect(diff.leaving.map(({ id }) => id)).toEqual(['i-1']);
    expect(outcomeOf(diff)).toBe('clear');
  });

  it('is not left where AWS made it for itself', () => {
    const diff = diffOf(begunWith(empty), inventoryOf([kmsKey({ ...named('key'), aliases: ['aws/rds'] })]));
    expect(diff.managed.map(({ id }) => id)).toEqual(['key']);
    expect(outcomeOf(diff)).toBe('clear');
  });

  it('hangs on what holds it', () => {
    const diff = diffOf(
      begunWith(empty),
      inventoryOf([
        ec2Instance({ ...named('i-1'), volumeIds: ['vol-1'] }),
        ebsVolume(named('vol-1')),
        elasticIp({ ...named('eipalloc-1'), instanceId: 'i-1' }),
      ]),
    );
    expect(idsOf(diff.left)).toEqual(['i-1']);
    expect(diff.left[0]?.resources[0]?.parts.map(({ id }) => id)).toEqual(['vol-1', 'eipalloc-1']);
  });
});

it('a group stands with the instances that it made, and a resource of the same name by itself', () => {
  const tags = known<Tags>({ 'aws:autoscaling:groupName': 'web' });
  const diff = diffOf(
    begunWith(empty),
    inventoryOf([
      ec2Instance({ ...named('i-1'), tags }),
      autoScalingGroup({ ...named('web'), name: 'web' }),
      sqsQueue({ ...named('web'), arn: 'arn:aws:sqs:eu-west-1:111122223333:web' }),
    ]),
  );
  expect(idsOf(diff.left)).toEqual(['i-1', 'web']);
  expect(diff.left.flatMap(({ resources }) => resources.flatMap(({ parts }) => parts.map(({ type }) => type)))).toEqual(
    ['auto-scaling-group'],
  );
});

describe('what has gone', () => {
  const volume = { type: 'ebs-volume', ...named('vol-1'), region: 'eu-west-1', name: null };

  it('is told of what came and went, and of what stood before', () => {
    const session = begunWith(inventoryOf([loose('vol-old')]), { seen: [volume] });
    const diff = diffOf(session, empty);
    expect(diff.gone.map(({ id }) => id)).toEqual(['vol-1']);
    expect(diff.goneOfBefore.map(({ id }) => id)).toEqual(['vol-old']);
  });

  it('is never told of what cannot be looked at', () => {
    const session = begunWith(inventoryOf([loose('vol-old')]), { seen: [volume] });
    for (const now of [inventoryOf([], { gaps: [gap] }), inventoryOf([], { regions: { scanned: ['us-east-1'] } })]) {
      const diff = diffOf(session, now);
      expect([diff.gone, diff.goneOfBefore]).toEqual([[], []]);
      expect(outcomeOf(diff)).toBe('unsure');
    }
  });
});

describe('resources are grouped under what made them', () => {
  const inGroup = (id: string, group: string) =>
    ec2Instance({ ...named(id), tags: known<Tags>({ 'aws:autoscaling:groupName': group }) });

  it('once, whatever their number', () => {
    const diff = diffOf(begunWith(empty), inventoryOf([inGroup('i-1', 'web'), inGroup('i-2', 'web')]));
    expect(diff.left).toMatchObject([
      { managedBy: { kind: 'auto-scaling-group', name: 'web' }, managerIsOlder: false, resources: [{}, {}] },
    ]);
  });

  it("and what is older than the session is marked, for it is not the session's to remove", () => {
    const diff = diffOf(
      begunWith(inventoryOf([inGroup('i-1', 'web')])),
      inventoryOf([inGroup('i-1', 'web'), inGroup('i-2', 'web')]),
    );
    expect(diff.left).toMatchObject([{ managerIsOlder: true, resources: [{ id: 'i-2' }] }]);
  });

  it('by the members that a database cluster had before', () => {
    const member = (id: string) => rdsInstance({ ...named(id), clusterId: 'shop' });
    const session = begunWith(inventoryOf([member('one')]));
    expect(session.listings.flatMap(({ items }) => items.map(({ madeBy }) => madeBy))).toEqual([['shop']]);
  });
});

describe('"all clear"', () => {
  it('takes every listing of every enabled region to be whole', () => {
    expect(outcomeOf(diffOf(begunWith(empty), empty))).toBe('clear');
    expect(outcomeOf(diffOf(begunWith(empty), inventoryOf([], { gaps: [gap] })))).toBe('unsure');
  });

  it('takes a whole list of regions', () => {
    const regions = { missing: [denied('ec2:DescribeRegions')] };
    expect(outcomeOf(diffOf(begunWith(empty), inventoryOf([], { regions })))).toBe('unsure');
  });

  it('is not said where a region of the session has been disabled since', () => {
    const diff = diffOf(begunWith(empty), inventoryOf([], { regions: { scanned: ['us-east-1'] } }));
    expect(diff.gaps.lost).toEqual(['eu-west-1']);
    expect(outcomeOf(diff)).toBe('unsure');
  });

  it('goes by what stood there, also where the clock has been set back', () => {
    const later: Inventory = { ...inventoryOf([loose('vol-old')]), takenAt: '2027-01-01T00:00:00.000Z' };
    const diff = diffOf(begunWith(later), inventoryOf([loose('vol-old'), loose('vol-new')]));
    expect(diff.clockWentBack).toBe(true);
    expect(idsOf(diff.left)).toEqual(['vol-new']);
  });
});
