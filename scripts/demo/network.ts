import type { Inventoried } from '../../src/model/index.ts';
import { hostedZone } from '../../test/support/build/hosted-zone.ts';
import { loadBalancer, targetGroup } from '../../test/support/build/load-balancer.ts';
import { natGateway } from '../../test/support/build/nat-gateway.ts';
import { routeTable } from '../../test/support/build/route-table.ts';
import { ingress, securityGroup } from '../../test/support/build/security-group.ts';
import { vpcEndpoint } from '../../test/support/build/vpc-endpoint.ts';
import { level, named, put } from './put.ts';

const anywhere = (port: number) => ingress({ ports: { from: port, to: port }, cidr: '0.0.0.0/0' });

/** Gates, load balancers, zones, and the gateways between networks. */
export const network: readonly Inventoried[] = [
  put(
    natGateway,
    {
      id: 'nat-0a1b2c3d4e5f60001',
      region: 'us-east-1',
      ...named('course-nat'),
      vpcId: 'vpc-0a1b2c3d4e5f60001',
      publicIps: ['203.0.113.55'],
      allocationIds: ['eipalloc-0a1b2c3d4e5f60005'],
    },
    { bytesOut: level(natGateway, 'bytesOut', 0) },
  ),
  put(
    vpcEndpoint,
    {
      id: 'vpce-0a1b2c3d4e5f60001',
      region: 'sa-east-1',
      serviceName: 'com.amazonaws.sa-east-1.secretsmanager',
      vpcId: 'vpc-0a1b2c3d4e5f60002',
      networkInterfaceIds: ['eni-0a1b2c3d4e5f60006', 'eni-0a1b2c3d4e5f60007'],
    },
    { bytes: level(vpcEndpoint, 'bytes', 0) },
  ),
  put(routeTable, { id: 'rtb-0a1b2c3d4e5f60001', region: 'us-east-1', vpcId: 'vpc-0a1b2c3d4e5f60001' }),
  put(loadBalancer, { id: 'web' }),
  put(
    loadBalancer,
    {
      id: 'tutorial-alb',
      arn: 'arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/tutorial-alb/7d3f0a9c5e1b2846',
      name: 'tutorial-alb',
      region: 'us-east-1',
    },
    { targetGroups: [targetGroup({ name: 'tutorial-targets', targets: 0, healthy: 0 })] },
  ),
  put(securityGroup, { id: 'sg-0a1b2c3d4e5f60001', vpcId: 'vpc-0a1b2c3d4e5f60003', ingress: [anywhere(443)] }),
  put(securityGroup, {
    id: 'sg-0a1b2c3d4e5f60002',
    region: 'us-east-1',
    name: 'launch-wizard-1',
    vpcId: 'vpc-0a1b2c3d4e5f60001',
    ingress: [anywhere(22)],
  }),
  put(securityGroup, {
    id: 'sg-0a1b2c3d4e5f60003',
    region: 'us-east-1',
    name: 'course-mysql-open',
    vpcId: 'vpc-0a1b2c3d4e5f60001',
    ingress: [anywhere(3306)],
  }),
  put(securityGroup, {
    id: 'sg-0a1b2c3d4e5f60004',
    region: 'sa-east-1',
    name: 'default',
    vpcId: 'vpc-0a1b2c3d4e5f60002',
    ingress: [ingress({ protocol: '-1', ports: null, cidr: null, groupId: 'sg-0a1b2c3d4e5f60004' })],
  }),
  put(hostedZone, { id: 'Z0123456789ABCDEFGHIJ', name: 'shop.example.' }),
  put(hostedZone, { id: 'Z0987654321ZYXWVUTSRQ', name: 'my-first-site.example.', recordSets: 2 }),
];
