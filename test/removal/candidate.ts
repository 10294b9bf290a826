import type { Command, WordedRemoval } from '../../src/model/index.ts';
import type { Candidate } from '../../src/removal/index.ts';

type Change = Partial<Omit<Candidate, 'resource' | 'removal'>> &
  Partial<Candidate['resource']> & {
    /** What differs from the removal of a volume; for good it runs what it removes, where nothing else is said. */
    readonly removal?: Partial<WordedRemoval> | null;
  };

/** A volume that is attached to no instance; state only what differs. */
export const candidate = (change: Change = {}): Candidate => {
  const { id = 'vol-0a', type = 'ebs-volume', region = 'eu-west-1', name = null, tags = {}, ...rest } = change;
  return {
    rule: 'ebs-volume-unattached',
    title: 'EBS volume that is attached to no instance',
    text: `${id} is attached to nothing.`,
    category: 'leftovers',
    outcome: 'fail',
    exemption: null,
    parent: null,
    monthlyUsd: 8,
    costBasis: [],
    names: [],
    isForeign: false,
    console: null,
    ...rest,
    resource: { type, id, arn: `arn:aws:ec2:${region}:111122223333:${type}/${id}`, region, name, tags },
    removal: change.removal === null ? null : removal(id, region, change.removal ?? {}),
  };
};

const removal = (id: string, region: string, change: Partial<WordedRemoval>): WordedRemoval => {
  const remove = change.remove ?? [deleted(id, region)];
  return {
    of: 'resource',
    effect: 'removes',
    phase: 'volume',
    keep: [],
    remove,
    forGood: endings(...remove),
    waits: [],
    cautions: [],
    holds: [],
    ...change,
  };
};

/** A command by its words, which a space parts. */
export const command = (line: string): Command => line.split(' ') as [string, ...string[]];

/** Commands that take nothing else along. */
export const endings = (...commands: readonly Command[]): WordedRemoval['forGood'] =>
  commands.map((each) => ({ command: each, takes: null }));

/** What deletes a volume. */
export const deleted = (id: string, region = 'eu-west-1'): Command =>
  command(`aws ec2 delete-volume --volume-id ID --region ${region}`).map((word) => (word === 'ID' ? id : word)) as [
    string,
    ...string[],
  ];

/** What makes a copy of a volume. */
export const copied = (id: string): Command => command(`aws ec2 create-snapshot --volume-id ${id} --region eu-west-1`);

/** A volume of a stack, which goes in its place, after what keeps the volume. */
export const inStack = (id: string, change: Change = {}, keep: readonly Command[] = []): Candidate => {
  const { parent, region = 'eu-west-1' } = change;
  const stack = parent?.name ?? 'shop';
  const look: Command = ['aws', 'cloudformation', 'list-stack-resources', '--stack-name', stack, '--region', region];
  const end: Command = ['aws', 'cloudformation', 'delete-stack', '--stack-name', stack, '--region', region];
  return candidate({
    id,
    parent: { kind: 'cloudformation-stack', name: stack },
    ...change,
    removal: { of: 'manager', phase: 'stack', keep: [...keep, look], remove: [end], forGood: endings(look, end) },
  });
};
