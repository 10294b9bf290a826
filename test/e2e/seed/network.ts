import {
  CreateNatGatewayCommand,
  CreateVpcEndpointCommand,
  DescribeSubnetsCommand,
  type VpcEndpointType,
} from '@aws-sdk/client-ec2';
import { CreateLoadBalancerCommand as CreateClassicCommand } from '@aws-sdk/client-elastic-load-balancing';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';
import { putDaily } from './metrics.ts';

interface Net {
  readonly vpc: string;
  readonly subnets: readonly [string, string];
}

/** NAT gateways, VPC endpoints and load balancers of one region: in use, forgotten, young, free. */
export const seedNetwork = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { Subnets = [] } = await aws.ec2.send(new DescribeSubnetsCommand({}));
  const ids = Subnets.map(({ SubnetId }) => SubnetId as string);
  const net: Net = { vpc: Subnets[0]?.VpcId as string, subnets: [ids[0] as string, ids[1] as string] };
  return [
    ...(await seedGateways(aws, moto, net)),
    ...(await seedEndpoints(aws, moto, net)),
    ...(await seedBalancers(aws, moto, net)),
  ];
};

const seedGateways = async (aws: Clients, moto: Controls, { subnets }: Net): Promise<readonly Label[]> => {
  const { region } = aws;
  const create = async (days: number, bytes: number | null): Promise<string> => {
    const { NatGateway } = await aws.ec2.send(
      new CreateNatGatewayCommand({ SubnetId: subnets[0], ConnectivityType: 'private' }),
    );
    const id = NatGateway?.NatGatewayId as string;
    await moto.dates({ of: 'nat-gateway', region, id, created: daysAgo(days) });
    const metric = { namespace: 'AWS/NATGateway', metric: 'BytesOutToDestination', dimensions: { NatGatewayId: id } };
    if (bytes !== null) await putDaily(aws, { ...metric, value: bytes, days: 40 });
    return id;
  };
  return [
    ...label(region, await create(60, 1_000_000), { 'nat-gateway-idle': 'pass' }, 'busy gateway'),
    ...label(region, await create(60, 0), { 'nat-gateway-idle': 'fail' }, 'idle gateway'),
    ...label(region, await create(60, null), { 'nat-gateway-idle': 'unknown' }, 'gateway without datapoints'),
    ...label(region, await create(3, 0), { 'nat-gateway-idle': 'not-applicable' }, 'young gateway'),
  ];
};

const seedEndpoints = async (aws: Clients, moto: Controls, { vpc, subnets }: Net): Promise<readonly Label[]> => {
  const { region } = aws;
  const create = async (service: string, kind: VpcEndpointType, days: number): Promise<string> => {
    const { VpcEndpoint } = await aws.ec2.send(
      new CreateVpcEndpointCommand({
        VpcId: vpc,
        ServiceName: `com.amazonaws.${region}.${service}`,
        VpcEndpointType: kind,
        ...(kind === 'Interface' ? { SubnetIds: [...subnets] } : {}),
      }),
    );
    const id = VpcEndpoint?.VpcEndpointId as string;
    await moto.dates({ of: 'vpc-endpoint', region, id, created: daysAgo(days) });
    return id;
  };
  const used = await create('sqs', 'Interface', 60);
  const dimensions = {
    'Endpoint Type': 'Interface',
    'Service Name': `com.amazonaws.${region}.sqs`,
    'VPC Endpoint Id': used,
    'VPC Id': vpc,
  };
  await putDaily(aws, {
    namespace: 'AWS/PrivateLinkEndpoints',
    metric: 'BytesProcessed',
    dimensions,
    value: 5_000,
    days: 3,
  });
  return [
    ...label(region, used, { 'vpc-endpoint-idle': 'pass' }, 'used endpoint'),
    ...label(region, await create('sns', 'Interface', 60), { 'vpc-endpoint-idle': 'fail' }, 'idle endpoint'),
    ...label(region, await create('kms', 'Interface', 3), { 'vpc-endpoint-idle': 'not-applicable' }, 'young endpoint'),
    ...label(region, await create('s3', 'Gateway', 60), { 'vpc-endpoint-idle': 'not-applicable' }, 'free endpoint'),
  ];
};

const seedBalancers = async (aws: Clients, moto: Controls, { vpc, subnets }: Net): Promise<readonly Label[]> => {
  const { region } = aws;
  const create = async (Name: string, days: number): Promise<string> => {
    const { LoadBalancers = [] } = await aws.elbv2.send(
      new CreateLoadBalancerCommand({ Name, Subnets: [...subnets], Scheme: 'internet-facing' }),
    );
    await moto.dates({ of: 'load-balancer', region, id: Name, created: daysAgo(days) });
    return LoadBalancers[0]?.LoadBalancerArn as string;
  };
  await create('bare', 30);
  await create('just-made', 0);
  await group(aws, vpc, await create('emptied', 30), 'emptied', null);
  await group(aws, vpc, await create('web', 30), 'web', '10.0.0.7');
  await aws.elb.send(
    new CreateClassicCommand({
      LoadBalancerName: 'old',
      Scheme: 'internal',
      Subnets: [subnets[0]],
      Listeners: [{ Protocol: 'tcp', LoadBalancerPort: 80, InstancePort: 80 }],
    }),
  );
  await moto.dates({ of: 'load-balancer', region, id: 'old', created: daysAgo(30) });
  return [
    ...label(region, 'bare', { 'load-balancer-empty': 'fail' }),
    ...label(region, 'just-made', { 'load-balancer-empty': 'not-applicable' }),
    ...label(region, 'emptied', { 'load-balancer-empty': 'fail' }),
    ...label(region, 'web', { 'load-balancer-empty': 'pass' }),
    ...label(region, 'old', { 'load-balancer-empty': 'fail' }),
  ];
};

const group = async (aws: Clients, VpcId: string, LoadBalancerArn: string, Name: string, target: string | null) => {
  const { TargetGroups = [] } = await aws.elbv2.send(
    new CreateTargetGroupCommand({ Name, VpcId, Protocol: 'HTTP', Port: 80, TargetType: 'ip' }),
  );
  const TargetGroupArn = TargetGroups[0]?.TargetGroupArn as string;
  await aws.elbv2.send(
    new CreateListenerCommand({
      LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn }],
    }),
  );
  if (target !== null)
    await aws.elbv2.send(new RegisterTargetsCommand({ TargetGroupArn, Targets: [{ Id: target, Port: 80 }] }));
};
