import type { Aws } from '../../../aws/index.ts';
import {
  type Cause,
  known,
  type ManagedBy,
  type ManagerMembers,
  type Member,
  type PlacedManager,
  type Read,
  ReadFailure,
  thrownText,
  unread,
} from '../../../model/index.ts';
import { fleetMembers, groupMembers, nodegroupMembers, spotFleetMembers } from './instance-members.ts';
import { stackImporters, stackMembers } from './stack-members.ts';

/** What is called of AWS to know what belongs to a manager, all of it reading. */
export const memberOperations = [
  'autoscaling:DescribeAutoScalingGroups',
  'cloudformation:DescribeStacks',
  'cloudformation:ListImports',
  'cloudformation:ListStackResources',
  'ec2:DescribeFleetInstances',
  'ec2:DescribeSpotFleetInstances',
  'eks:DescribeNodegroup',
] as const;

type MemberAws = Aws<(typeof memberOperations)[number]>;

/**
 * Asks each manager what belongs to it: two calls a stack and its pages, one a group.
 * Never throws: what is denied or late is unread, and nothing of that manager is removed.
 */
export const askMembers = (managers: readonly PlacedManager[], aws: MemberAws): Promise<readonly ManagerMembers[]> =>
  Promise.all(
    managers.map(async ({ region, ...manager }) => {
      const there = aws.in(region);
      const [members, importers] = await Promise.all([
        reading(() => membersOf(manager, there)),
        reading(async () => (manager.id === null ? [] : stackImporters(there, manager.id))),
      ]);
      return { ...manager, region, members, importers };
    }),
  );

const membersOf = ({ kind, name, id }: ManagedBy, aws: MemberAws): Promise<readonly Member[] | null> => {
  if (kind === 'cloudformation-stack' && id !== null) return stackMembers(aws, id);
  if (kind === 'auto-scaling-group') return groupMembers(aws, [name]);
  if (kind === 'eks-nodegroup') return nodegroupMembers(aws, name);
  if (kind === 'spot-fleet') return spotFleetMembers(aws, name);
  if (kind === 'ec2-fleet') return fleetMembers(aws, name);
  // A stack of which only the name is known may be another one by now.
  throw new ReadFailure({ kind: 'not-collected', resource: `${kind} ${name}`, why: 'not-in-inventory' });
};

const reading = async <T>(ask: () => Promise<T>): Promise<Read<T>> => {
  try {
    return known(await ask());
  } catch (thrown) {
    return unread(causeOf(thrown));
  }
};

const causeOf = (thrown: unknown): Cause => {
  if (thrown instanceof ReadFailure) return thrown.reason;
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : thrownText(thrown);
  return { kind: 'failed', operation: 'managers', detail };
};
