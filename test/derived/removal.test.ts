import { describe, expect, it } from 'vitest';
import { actedOn, closing, managerRemoval, removalOf, taking } from '../../src/derived/index.ts';
import { type Command, managerKinds, shellLine } from '../../src/model/index.ts';
import { ec2Instance } from '../support/build/ec2-instance.ts';
import { natGateway } from '../support/build/nat-gateway.ts';

const look: Command = ['aws', 'x', 'describe-thing'];
const end: Command = ['aws', 'x', 'delete-thing'];
const start: Command = ['aws', 'x', 'start-thing'];
const release: Command = ['aws', 'ec2', 'release-address'];

describe('the removal of a resource', () => {
  it('ends for good as it ends safely, where nothing else is said', () => {
    const removal = removalOf(natGateway(), { keep: [look], remove: [end] });
    expect(removal).toMatchObject({ of: 'resource', effect: 'removes', keep: [look], remove: [end] });
    expect(removal.forGood).toEqual([{ command: end, takes: null }]);
  });

  it('begins with what AWS asks for first, for good as well', () => {
    const removal = removalOf(natGateway(), { prepare: [start], keep: [look], remove: [end] });
    expect(removal.keep).toEqual([start, look]);
    expect(removal.remove).toEqual([end]);
    expect(removal.forGood.map(({ command }) => command)).toEqual([start, end]);
  });

  it('says what it takes along for good', () => {
    const removal = removalOf(natGateway(), { remove: [end], forGood: [end, taking('eipalloc-1', release)] });
    expect(removal.forGood.map(({ takes }) => takes)).toEqual([null, 'eipalloc-1']);
  });

  it('says what cannot go before it', () => {
    const { holds } = removalOf(natGateway({ allocationIds: ['eipalloc-1'] }), { remove: [end] });
    expect(holds).toEqual([{ type: 'elastic-ip', ids: ['eipalloc-1'] }]);
    const held = removalOf(ec2Instance({ volumeIds: ['vol-1', 'vol-2'] }), { remove: [end] }).holds;
    expect(held).toContainEqual({ type: 'ebs-volume', ids: ['vol-1', 'vol-2'] });
  });
});

it('what closes takes nothing away', () => {
  expect(closing([end])).toMatchObject({ effect: 'closes', keep: [], remove: [end], holds: [] });
});

describe('the removal of a manager in the place of its part', () => {
  it('keeps the data of the part first, and looks at everything that goes', () => {
    const { managerRemoval: removal, managedBy } = actedOn(
      ec2Instance(),
      { kind: 'cloudformation-stack', name: 'shop', id: null },
      { keep: [look], remove: [end] },
    );
    expect(managedBy).toEqual({ kind: 'cloudformation-stack', name: 'shop', id: null });
    expect(removal?.of).toBe('manager');
    expect(removal?.keep.map(shellLine)).toEqual([
      shellLine(look),
      'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1',
    ]);
    expect(removal?.remove.map(shellLine)).toEqual([
      'aws cloudformation delete-stack --stack-name shop --region eu-west-1',
    ]);
  });

  it('says what cannot go before the part', () => {
    const { managerRemoval } = actedOn(
      ec2Instance({ volumeIds: ['vol-1'] }),
      { kind: 'auto-scaling-group', name: 'web', id: null },
      { remove: [end] },
    );
    expect(managerRemoval?.holds).toContainEqual({ type: 'ebs-volume', ids: ['vol-1'] });
  });

  it('begins with what AWS asks for first, for good as well', () => {
    const removal = managerRemoval({ kind: 'cloudformation-stack', name: 'shop', id: null }, 'eu-west-1', {
      prepare: [start],
      keep: [look],
    });
    expect(removal.keep.slice(0, 2)).toEqual([start, look]);
    expect(removal.forGood[0]).toEqual({ command: start, takes: null });
  });

  it('prepares nothing for good where no command ends the manager', () => {
    const { forGood } = managerRemoval({ kind: 'eks-cluster', name: 'k', id: null }, 'eu-west-1', { prepare: [start] });
    expect(forGood).toEqual([]);
  });

  it('is that of the part where nothing manages it', () => {
    expect(actedOn(ec2Instance(), null, { remove: [end] }).removal).toMatchObject({ of: 'resource', remove: [end] });
  });

  it.each(managerKinds)('of a %s removes nothing before it was looked at', (kind) => {
    const { remove, forGood } = managerRemoval({ kind, name: 'a/b', id: null }, 'eu-west-1', {});
    expect(remove.length === 0).toBe(forGood.length === 0);
    if (forGood[0] !== undefined) expect(shellLine(forGood[0].command)).toMatch(/ (describe|list)-/);
    for (const command of remove) expect(shellLine(command)).not.toMatch(/ (describe|list)-/);
  });

  it('takes an Auto Scaling group down to nothing, and away only for good', () => {
    const removal = managerRemoval({ kind: 'auto-scaling-group', name: 'web', id: null }, 'eu-west-1', {});
    expect(removal.effect).toBe('reduces');
    expect(removal.remove.map(shellLine).join()).toContain('--desired-capacity 0');
    expect(removal.forGood.map(({ command }) => shellLine(command)).join()).toContain('delete-auto-scaling-group');
  });

  it('names a node group by its cluster', () => {
    const removal = managerRemoval({ kind: 'eks-nodegroup', name: 'k/n', id: null }, 'eu-west-1', {});
    expect(removal.keep.map(shellLine).join()).toContain('--cluster-name k --nodegroup-name n');
  });
});
