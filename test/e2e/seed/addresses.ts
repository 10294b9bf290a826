import {
  AllocateAddressCommand,
  AssociateAddressCommand,
  CreateNetworkInterfaceCommand,
  DescribeSubnetsCommand,
} from '@aws-sdk/client-ec2';
import type { Clients } from '../support/clients.ts';
import type { Instances } from './instances.ts';
import { type Label, label } from './label.ts';

/** Elastic IPs of one region: on a running instance, on a stopped one, on a loose interface, on nothing. */
export const seedAddresses = async (aws: Clients, instances: Instances): Promise<readonly Label[]> => {
  const { region } = aws;
  const [used, wasted, loose, free] = [
    await allocate(aws),
    await allocate(aws),
    await allocate(aws),
    await allocate(aws),
  ];
  await aws.ec2.send(new AssociateAddressCommand({ AllocationId: used, InstanceId: instances.running }));
  await aws.ec2.send(new AssociateAddressCommand({ AllocationId: wasted, InstanceId: instances.stopped }));
  await aws.ec2.send(
    new AssociateAddressCommand({ AllocationId: loose, NetworkInterfaceId: await looseInterface(aws) }),
  );
  return [
    ...label(region, used, { 'elastic-ip-unattached': 'pass' }, 'on a running instance'),
    ...label(region, wasted, { 'elastic-ip-unattached': 'fail' }, 'on a stopped instance'),
    ...label(region, loose, { 'elastic-ip-unattached': 'fail' }, 'on a loose interface'),
    ...label(region, free, { 'elastic-ip-unattached': 'fail' }, 'on nothing'),
  ];
};

const allocate = async (aws: Clients): Promise<string> =>
  (await aws.ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }))).AllocationId as string;

const looseInterface = async (aws: Clients): Promise<string> => {
  const { Subnets = [] } = await aws.ec2.send(new DescribeSubnetsCommand({}));
  const { NetworkInterface } = await aws.ec2.send(
    new CreateNetworkInterfaceCommand({ SubnetId: Subnets[0]?.SubnetId as string }),
  );
  return NetworkInterface?.NetworkInterfaceId as string;
};
