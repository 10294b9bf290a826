import {
  AllocateAddressCommand,
  AssociateAddressCommand,
  CreateVolumeCommand,
  DescribeSubnetsCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import { CreateLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../support/clients.ts';
import { database } from './databases.ts';
import { createFunction, grantInvoke, grantUrl, url } from './functions.ts';
import { createApi, deploy, none } from './rest-apis.ts';
import { createTable } from './tables.ts';

/** What stood in the account before anybody sat down: a volume, an address and a table. */
export const seedBefore = async (aws: Clients): Promise<void> => {
  await aws.ec2.send(new CreateVolumeCommand({ Size: 20, VolumeType: 'gp3', AvailabilityZone: `${aws.region}a` }));
  await aws.ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
  await createTable(aws, 'old-notes', 'PAY_PER_REQUEST');
};

/** What a tutorial makes in three regions, all of it left behind. */
export const doHomework = async (virginia: Clients, ireland: Clients, saoPaulo: Clients): Promise<void> => {
  await virginia.ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-12c6146b', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }),
  );
  await createFunction(virginia, 'hello-web', await tutorialRole(virginia));
  await url(virginia, 'hello-web', 'NONE');
  await grantUrl(virginia, 'hello-web');
  await grantInvoke(virginia, 'hello-web');
  await createTable(virginia, 'music', 'PROVISIONED');
  const { Subnets = [] } = await virginia.ec2.send(new DescribeSubnetsCommand({}));
  const [one, two] = Subnets.map(({ SubnetId }) => `${SubnetId}`);
  await virginia.elbv2.send(
    new CreateLoadBalancerCommand({ Name: 'tutorial-alb', Subnets: [`${one}`, `${two}`], Scheme: 'internet-facing' }),
  );
  await ireland.ec2.send(
    new CreateVolumeCommand({ Size: 100, VolumeType: 'gp3', AvailabilityZone: `${ireland.region}a` }),
  );
  await database(ireland, 'tutorial-db', false, []);
  await saoPaulo.ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
  await deploy(saoPaulo, await createApi(saoPaulo, 'pet-store', [none('GET')], {}));
};

/** An instance with an address of its own. */
export const homeworkInstance = async ({ ec2 }: Clients): Promise<{ instance: string; address: string }> => {
  const { Instances = [] } = await ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-12c6146b', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }),
  );
  const { AllocationId } = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
  const InstanceId = Instances[0]?.InstanceId as string;
  await ec2.send(new AssociateAddressCommand({ AllocationId, InstanceId }));
  return { instance: InstanceId, address: AllocationId as string };
};

const tutorialRole = async ({ iam }: Clients): Promise<string> => {
  const AssumeRolePolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  });
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName: 'tutorial', AssumeRolePolicyDocument }));
  return `${Role?.Arn}`;
};
