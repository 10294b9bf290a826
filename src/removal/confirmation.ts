import type { Command } from '../model/index.ts';
import { distinct } from './way.ts';

/** A waiter of the AWS CLI, and which flag of the command that removes names what to wait for: `[of the command, of the waiter]`. */
interface Waiter {
  readonly wait: string;
  readonly flags: readonly (readonly [string, string])[];
}

const waiter = (wait: string, ...flags: Waiter['flags']): Waiter => ({ wait, flags });
const same = (wait: string, flag: string): Waiter => waiter(wait, [flag, flag]);

/** What the AWS CLI can wait for, by the command whose end it is: https://docs.aws.amazon.com/cli/latest/reference/#available-services */
const waiters: { readonly [operation: string]: Waiter } = {
  'cloudformation delete-stack': same('cloudformation wait stack-delete-complete', 'stack-name'),
  'docdb delete-db-cluster': same('rds wait db-cluster-deleted', 'db-cluster-identifier'),
  'docdb delete-db-instance': same('docdb wait db-instance-deleted', 'db-instance-identifier'),
  'dynamodb delete-table': same('dynamodb wait table-not-exists', 'table-name'),
  'ec2 delete-nat-gateway': waiter('ec2 wait nat-gateway-deleted', ['nat-gateway-id', 'nat-gateway-ids']),
  'ec2 delete-volume': waiter('ec2 wait volume-deleted', ['volume-id', 'volume-ids']),
  'ec2 terminate-instances': same('ec2 wait instance-terminated', 'instance-ids'),
  'ecs delete-service': waiter('ecs wait services-inactive', ['cluster', 'cluster'], ['service', 'services']),
  'ecs stop-task': waiter('ecs wait tasks-stopped', ['cluster', 'cluster'], ['task', 'tasks']),
  'eks delete-cluster': same('eks wait cluster-deleted', 'name'),
  'eks delete-fargate-profile': waiter(
    'eks wait fargate-profile-deleted',
    ['cluster-name', 'cluster-name'],
    ['fargate-profile-name', 'fargate-profile-name'],
  ),
  'eks delete-nodegroup': waiter(
    'eks wait nodegroup-deleted',
    ['cluster-name', 'cluster-name'],
    ['nodegroup-name', 'nodegroup-name'],
  ),
  'elasticache delete-cache-cluster': same('elasticache wait cache-cluster-deleted', 'cache-cluster-id'),
  'elasticache delete-replication-group': same('elasticache wait replication-group-deleted', 'replication-group-id'),
  'elasticbeanstalk terminate-environment': waiter('elasticbeanstalk wait environment-terminated', [
    'environment-name',
    'environment-names',
  ]),
  'elbv2 delete-load-balancer': waiter('elbv2 wait load-balancers-deleted', [
    'load-balancer-arn',
    'load-balancer-arns',
  ]),
  'kinesis delete-stream': same('kinesis wait stream-not-exists', 'stream-name'),
  'neptune delete-db-cluster': same('rds wait db-cluster-deleted', 'db-cluster-identifier'),
  'neptune delete-db-instance': same('neptune wait db-instance-deleted', 'db-instance-identifier'),
  'rds delete-db-cluster': same('rds wait db-cluster-deleted', 'db-cluster-identifier'),
  'rds delete-db-cluster-snapshot': same('rds wait db-cluster-snapshot-deleted', 'db-cluster-snapshot-identifier'),
  'rds delete-db-instance': same('rds wait db-instance-deleted', 'db-instance-identifier'),
  'rds delete-db-snapshot': same('rds wait db-snapshot-deleted', 'db-snapshot-identifier'),
  'redshift delete-cluster': same('redshift wait cluster-deleted', 'cluster-identifier'),
  's3api delete-bucket': same('s3api wait bucket-not-exists', 'bucket'),
  'sagemaker delete-endpoint': same('sagemaker wait endpoint-deleted', 'endpoint-name'),
  'sagemaker delete-notebook-instance': same('sagemaker wait notebook-instance-deleted', 'notebook-instance-name'),
};

/** What AWS ends in its own time, and the AWS CLI cannot wait for. */
const unwaited = new Set([
  'autoscaling delete-auto-scaling-group',
  'ec2 cancel-spot-fleet-requests',
  'ec2 delete-fleets',
  'ec2 delete-vpc-endpoints',
  'efs delete-file-system',
  'elasticache delete-serverless-cache',
  'lightsail delete-instance',
  'lightsail delete-relational-database',
  'opensearch delete-domain',
  'sagemaker delete-app',
]);

/** Commands to which AWS answers that all is well even where it refused, with the path to what it refused and why. */
const partial: { readonly [operation: string]: string } = {
  'ec2 cancel-spot-fleet-requests': 'UnsuccessfulFleetRequests[].Error.[Code,Message]',
  'ec2 delete-fleets': 'UnsuccessfulFleetDeletions[].Error.[Code,Message]',
  'ec2 delete-vpc-endpoints': 'Unsuccessful[].Error.[Code,Message]',
};

/** Each command followed by what waits until AWS says that it is done, where the AWS CLI can wait for it; no wait twice. */
export const confirmed = (commands: readonly Command[]): readonly Command[] =>
  distinct(commands.flatMap((command) => [command, ...confirmationOf(command)]));

/** The stack whose end a command waits for, by its name or its ARN; null for every other command. */
export const stackWaitedFor = (command: Command): { readonly name: string; readonly region: string } | null => {
  const [name] = valuesOf(command, 'stack-name');
  const [region] = valuesOf(command, 'region');
  const isStack = operationOf(command) === 'cloudformation wait' && command[3] === 'stack-delete-complete';
  return isStack && name !== undefined && region !== undefined ? { name, region } : null;
};

/** True for a command that waits. */
export const isWait = (command: Command): boolean => command[2] === 'wait';

/** True where AWS goes on removing after the command, and no command can say when it is done. */
export const goesOn = (command: Command): boolean => unwaited.has(operationOf(command));

/** Where an answer without an error says what was refused all the same, as a JMESPath; null where no answer does. */
export const refusalsIn = (command: Command): string | null => partial[operationOf(command)] ?? null;

const operationOf = ([, service, operation]: Command): string => `${service} ${operation}`;

const confirmationOf = (command: Command): readonly Command[] => {
  const found = waiters[operationOf(command)];
  const named = found?.flags.map(([from, to]) => [to, valuesOf(command, from)] as const) ?? [];
  // Without its cluster, ECS means the default one; without anything to wait for there is no wait.
  const given = named.filter(([, values]) => values.length > 0);
  if (found === undefined || !named.slice(-1).every(([, values]) => values.length > 0)) return [];
  const region = valuesOf(command, 'region');
  return [
    [
      'aws',
      ...found.wait.split(' '),
      ...given.flatMap(([flag, values]) => flagged(flag, values)),
      ...(region.length === 0 ? [] : ['--region', ...region]),
    ],
  ];
};

// A value that begins with a dash is joined to its flag, as it was.
const flagged = (flag: string, values: readonly string[]): readonly string[] =>
  values.length === 1 && values[0]?.startsWith('-') ? [`--${flag}=${values[0]}`] : [`--${flag}`, ...values];

/** The words that follow a flag up to the next one, or the word that is joined to it. */
const valuesOf = (command: Command, flag: string): readonly string[] => {
  const joined = command.find((word) => word.startsWith(`--${flag}=`));
  if (joined !== undefined) return [joined.slice(flag.length + 3)];
  const at = command.indexOf(`--${flag}`);
  if (at < 0) return [];
  const rest = command.slice(at + 1);
  const end = rest.findIndex((word) => word.startsWith('--'));
  return end < 0 ? rest : rest.slice(0, end);
};
