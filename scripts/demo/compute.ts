import { type Inventoried, known } from '../../src/model/index.ts';
import { autoScalingGroup } from '../../test/support/build/auto-scaling-group.ts';
import { beanstalkEnvironment } from '../../test/support/build/beanstalk-environment.ts';
import { ec2Instance, instanceInterface } from '../../test/support/build/ec2-instance.ts';
import { launchConfiguration } from '../../test/support/build/launch-configuration.ts';
import { launchRequest } from '../../test/support/build/launch-request.ts';
import { launchTemplate } from '../../test/support/build/launch-template.ts';
import { level, lost, named, put, throttled } from './put.ts';

const quiet = {
  cpu: level(ec2Instance, 'cpu', 1.2),
  networkIn: level(ec2Instance, 'networkIn', 40_000),
  networkOut: level(ec2Instance, 'networkOut', 10_000),
};

/** Its one interface, with a public address or without. */
const at = (id: string, groupId: string, ...publicIps: readonly string[]) => ({
  publicIp: publicIps[0] ?? null,
  interfaces: [instanceInterface({ id, publicIps, securityGroupIds: [groupId] })],
});

/** Instances, the environment that made one of them, and a group with its template. */
export const compute: readonly Inventoried[] = [
  put(autoScalingGroup, { id: 'workers', name: 'workers', desired: 0 }),
  put(launchConfiguration, { id: 'workers-2019', name: 'workers-2019' }),
  put(launchRequest, { id: 'fleet-0a1b2c3d-4e5f-6000-1111-222233334444' }),
  put(launchTemplate, { id: 'lt-0a1b2c3d4e5f60001', name: 'workers' }, { images: ['ami-0a1b2c3d4e5f60001'] }),
  put(ec2Instance, {
    id: 'i-0a1b2c3d4e5f60001',
    ...named('web'),
    imageId: 'ami-0a1b2c3d4e5f60001',
    ...at('eni-0a1b2c3d4e5f60001', 'sg-0a1b2c3d4e5f60001', '203.0.113.11'),
    volumeIds: ['vol-0a1b2c3d4e5f60001'],
  }),
  put(
    ec2Instance,
    {
      id: 'i-0a1b2c3d4e5f60002',
      region: 'us-east-1',
      ...named('course-lab'),
      instanceType: 't3.medium',
      ...at('eni-0a1b2c3d4e5f60002', 'sg-0a1b2c3d4e5f60002', '203.0.113.52'),
      instanceProfileArn: null,
      volumeIds: ['vol-0a1b2c3d4e5f60005'],
    },
    {
      ...quiet,
      userData: { bytes: 612, undecoded: [], suspects: [{ part: null, line: 14, patterns: ['password-in-command'] }] },
    },
  ),
  put(
    ec2Instance,
    {
      id: 'i-0a1b2c3d4e5f60003',
      region: 'us-east-1',
      ...named('started-today'),
      ...at('eni-0a1b2c3d4e5f60008', 'sg-0a1b2c3d4e5f60002'),
      launchedAt: '2026-11-22T09:00:00.000Z',
      volumeIds: [],
    },
    quiet,
  ),
  put(ec2Instance, {
    id: 'i-0a1b2c3d4e5f60004',
    region: 'us-east-1',
    ...named('old-bastion'),
    state: 'stopped',
    stateTransitionReason: 'User initiated (2026-07-01 18:20:00 GMT)',
    ...at('eni-0a1b2c3d4e5f60003', 'sg-0a1b2c3d4e5f60002', '203.0.113.33'),
    volumeIds: ['vol-0a1b2c3d4e5f60004'],
  }),
  put(ec2Instance, {
    id: 'i-0a1b2c3d4e5f60005',
    region: 'sa-east-1',
    ...named('imported'),
    ...at('eni-0a1b2c3d4e5f60009', 'sg-0a1b2c3d4e5f60004'),
    state: 'stopped',
    stateTransitionReason: null,
    volumeIds: [],
  }),
  lost(
    put(
      ec2Instance,
      {
        id: 'i-0a1b2c3d4e5f60006',
        region: 'sa-east-1',
        ...named('unmetered'),
        ...at('eni-0a1b2c3d4e5f60010', 'sg-0a1b2c3d4e5f60004'),
        volumeIds: [],
      },
      quiet,
    ),
    'cpu',
    throttled,
  ),
  put(
    ec2Instance,
    {
      id: 'i-0a1b2c3d4e5f60007',
      region: 'sa-east-1',
      name: 'hello-env',
      ...at('eni-0a1b2c3d4e5f60011', 'sg-0a1b2c3d4e5f60004'),
      tags: known({
        Name: 'hello-env',
        'elasticbeanstalk:environment-name': 'hello-env',
        'aws:cloudformation:stack-name': 'awseb-e-abcdefghij-stack',
      }),
      instanceType: 't3.medium',
      volumeIds: [],
    },
    quiet,
  ),
  put(
    beanstalkEnvironment,
    {
      id: 'hello-env',
      arn: 'arn:aws:elasticbeanstalk:sa-east-1:111122223333:environment/hello/hello-env',
      region: 'sa-east-1',
      name: 'hello-env',
      application: 'hello',
    },
    { traffic: { by: 'bytes', series: level(ec2Instance, 'networkIn', 40_000) } },
  ),
];
