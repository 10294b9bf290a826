import {
  AuthorizeSecurityGroupIngressCommand,
  CreateManagedPrefixListCommand,
  DescribeInstancesCommand,
  DescribeSubnetsCommand,
} from '@aws-sdk/client-ec2';
import { CreateNodegroupCommand, ListClustersCommand } from '@aws-sdk/client-eks';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateHostedZoneCommand } from '@aws-sdk/client-route-53';
import { daysAgo } from '../../test/e2e/seed/label.ts';
import type { Clients } from '../../test/e2e/support/clients.ts';
import type { Moto } from '../../test/e2e/support/moto.ts';

/** What the messy account lacks of one region: things of which more has to be asked than of any that it has. */
export const seedFurther = async (aws: Clients, moto: Moto): Promise<void> => {
  const { Subnets = [] } = await aws.ec2.send(new DescribeSubnetsCommand({}));
  const [one] = Subnets;
  if (one?.VpcId === undefined || one.SubnetId === undefined) throw new Error('The messy account has no subnet.');
  await nodegroups(aws, one.SubnetId);
  await networkBalancer(aws, moto, { vpc: one.VpcId, subnet: one.SubnetId });
  await prefixList(aws);
  await aws.route53.send(
    new CreateHostedZoneCommand({
      Name: 'inside.example',
      CallerReference: 'inside',
      VPC: { VPCId: one.VpcId, VPCRegion: 'eu-west-1' },
      HostedZoneConfig: { PrivateZone: true },
    }),
  );
  await moto.faults(
    // A deployment of an old day, which carries no summary of its API.
    { service: 'apigateway', op: 'GetDeployment', region: aws.region, body: { id: 'old', createdDate: 1_700_000_000 } },
    { service: 'ce', op: 'GetAnomalyMonitors', body: { AnomalyMonitors: [] } },
    { service: 'ce', op: 'GetAnomalySubscriptions', body: { AnomalySubscriptions: [] } },
  );
};

const nodegroups = async ({ eks }: Clients, subnet: string) => {
  const { clusters = [] } = await eks.send(new ListClustersCommand({}));
  for (const clusterName of clusters)
    await eks.send(
      new CreateNodegroupCommand({
        clusterName,
        nodegroupName: 'workers',
        subnets: [subnet],
        nodeRole: 'arn:aws:iam::123456789012:role/workers',
      }),
    );
};

const networkBalancer = async ({ elbv2, region }: Clients, moto: Moto, net: { vpc: string; subnet: string }) => {
  const { LoadBalancers = [] } = await elbv2.send(
    new CreateLoadBalancerCommand({ Name: 'inner', Type: 'network', Scheme: 'internal', Subnets: [net.subnet] }),
  );
  await moto.dates({ of: 'load-balancer', region, id: 'inner', created: daysAgo(30) });
  const { TargetGroups = [] } = await elbv2.send(
    new CreateTargetGroupCommand({ Name: 'inner', VpcId: net.vpc, Protocol: 'TCP', Port: 80, TargetType: 'ip' }),
  );
  await elbv2.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers[0]?.LoadBalancerArn,
      Protocol: 'TCP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: TargetGroups[0]?.TargetGroupArn }],
    }),
  );
};

// Every instance is open to a list of addresses.
const prefixList = async ({ ec2 }: Clients) => {
  const { PrefixList } = await ec2.send(
    new CreateManagedPrefixListCommand({
      PrefixListName: 'offices',
      MaxEntries: 2,
      AddressFamily: 'IPv4',
      Entries: [{ Cidr: '0.0.0.0/1' }, { Cidr: '128.0.0.0/1' }],
    }),
  );
  const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({}));
  const groups = new Set(
    Reservations.flatMap(({ Instances = [] }) =>
      Instances.flatMap(({ SecurityGroups = [] }) => SecurityGroups.map(({ GroupId }) => GroupId)),
    ),
  );
  for (const GroupId of groups)
    await ec2.send(
      new AuthorizeSecurityGroupIngressCommand({
        GroupId,
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 3389,
            ToPort: 3389,
            PrefixListIds: [{ PrefixListId: PrefixList?.PrefixListId }],
          },
        ],
      }),
    );
};
