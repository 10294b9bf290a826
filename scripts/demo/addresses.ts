import type { Inventoried } from '../../src/model/index.ts';
import { elasticIp } from '../../test/support/build/elastic-ip.ts';
import { networkInterface } from '../../test/support/build/network-interface.ts';
import { named, put } from './put.ts';

const free = { associationId: null, instanceId: null, networkInterfaceId: null, networkInterfaceOwnerId: null };

/** Elastic IPs, and the interfaces that they lead to. */
export const addresses: readonly Inventoried[] = [
  put(elasticIp, {
    id: 'eipalloc-0a1b2c3d4e5f60001',
    publicIp: '203.0.113.11',
    associationId: 'eipassoc-0a1b2c3d4e5f60001',
    instanceId: 'i-0a1b2c3d4e5f60001',
    networkInterfaceId: 'eni-0a1b2c3d4e5f60001',
  }),
  put(elasticIp, { id: 'eipalloc-0a1b2c3d4e5f60002', region: 'sa-east-1', publicIp: '203.0.113.22', ...free }),
  put(elasticIp, {
    id: 'eipalloc-0a1b2c3d4e5f60003',
    region: 'us-east-1',
    publicIp: '203.0.113.33',
    associationId: 'eipassoc-0a1b2c3d4e5f60003',
    instanceId: 'i-0a1b2c3d4e5f60004',
    networkInterfaceId: 'eni-0a1b2c3d4e5f60003',
  }),
  put(elasticIp, {
    id: 'eipalloc-0a1b2c3d4e5f60004',
    region: 'us-east-1',
    publicIp: '203.0.113.44',
    associationId: 'eipassoc-0a1b2c3d4e5f60004',
    networkInterfaceId: 'eni-0a1b2c3d4e5f60004',
    serviceManaged: 'alb',
    instanceId: null,
  }),
  put(elasticIp, {
    id: 'eipalloc-0a1b2c3d4e5f60005',
    region: 'us-east-1',
    ...named('course-nat'),
    publicIp: '203.0.113.55',
    associationId: 'eipassoc-0a1b2c3d4e5f60005',
    instanceId: null,
    networkInterfaceId: 'eni-0a1b2c3d4e5f60005',
  }),
  put(networkInterface, { id: 'eni-0a1b2c3d4e5f60001', instanceId: 'i-0a1b2c3d4e5f60001' }),
  put(networkInterface, { id: 'eni-0a1b2c3d4e5f60002', region: 'us-east-1', instanceId: 'i-0a1b2c3d4e5f60002' }),
  put(networkInterface, { id: 'eni-0a1b2c3d4e5f60003', region: 'us-east-1', instanceId: 'i-0a1b2c3d4e5f60004' }),
  put(networkInterface, {
    id: 'eni-0a1b2c3d4e5f60005',
    region: 'us-east-1',
    instanceId: null,
    requesterId: '111122223333',
    requesterManaged: true,
    interfaceType: 'nat_gateway',
    description: 'Interface for NAT Gateway nat-0a1b2c3d4e5f60001',
  }),
];
