import { expect, it } from 'vitest';
import { launchRequest } from '../../../src/resources/launch-request/collector.ts';
import { type Answers, listed } from '../../support/fake-aws.ts';

const CreateTime = new Date('2026-06-01T00:00:00Z');
const disk = (SnapshotId: string) => ({ DeviceName: '/dev/sdf', Ebs: { SnapshotId } });
const none: Answers = {
  'ec2:DescribeFleets': () => ({ Fleets: [] }),
  'ec2:DescribeSpotFleetRequests': () => ({ SpotFleetRequestConfigs: [] }),
  'ec2:DescribeSpotInstanceRequests': () => ({ SpotInstanceRequests: [] }),
};
const fleet = (change: object = {}) => ({ FleetId: 'fleet-0a', FleetState: 'active' as const, CreateTime, ...change });
const spotFleet = (config: object, SpotFleetRequestState: 'active' | 'cancelled_running' = 'active') => ({
  SpotFleetRequestId: 'sfr-0a',
  SpotFleetRequestState,
  CreateTime,
  SpotFleetRequestConfig: { IamFleetRole: 'arn:role', TargetCapacity: 1, ...config },
});
const spot = (change: object = {}) => ({
  SpotInstanceRequestId: 'sir-0a',
  State: 'open' as const,
  CreateTime,
  Tags: [{ Key: 'Name', Value: 'nightly' }],
  ...change,
});

it('lists fleets with what their overrides launch', async () => {
  const Overrides = [{ ImageId: 'ami-0b' }, { ImageId: 'ami-0a', BlockDeviceMappings: [disk('snap-0a')] }, {}];
  const answers: Answers = {
    ...none,
    'ec2:DescribeFleets': () => [
      { Fleets: [fleet({ LaunchTemplateConfigs: [{ Overrides }, {}] })], NextToken: 'n' },
      { Fleets: [fleet({ FleetId: 'fleet-0b' })] },
    ],
  };
  expect(await listed(launchRequest, answers)).toMatchObject([
    {
      id: 'fleet-0a',
      arn: 'arn:aws:ec2:eu-west-1:111122223333:fleet/fleet-0a',
      kind: 'ec2-fleet',
      images: ['ami-0a', 'ami-0b'],
      snapshotIds: ['snap-0a'],
    },
    { id: 'fleet-0b', images: [], snapshotIds: [] },
  ]);
});

it('lists Spot Fleets and Spot requests with their launch specifications', async () => {
  const LaunchSpecification = { ImageId: 'ami-0a', BlockDeviceMappings: [disk('snap-0b')] };
  const answers: Answers = {
    ...none,
    'ec2:DescribeSpotFleetRequests': () => ({
      SpotFleetRequestConfigs: [spotFleet({ LaunchSpecifications: [LaunchSpecification] })],
    }),
    'ec2:DescribeSpotInstanceRequests': () => ({ SpotInstanceRequests: [spot({ LaunchSpecification }), spot()] }),
  };
  expect(await listed(launchRequest, answers)).toMatchObject([
    {
      id: 'sfr-0a',
      arn: 'arn:aws:ec2:eu-west-1:111122223333:spot-fleet-request/sfr-0a',
      kind: 'spot-fleet',
      images: ['ami-0a'],
      snapshotIds: ['snap-0b'],
    },
    {
      id: 'sir-0a',
      arn: 'arn:aws:ec2:eu-west-1:111122223333:spot-instances-request/sir-0a',
      kind: 'spot-instance',
      name: 'nightly',
      images: ['ami-0a'],
      snapshotIds: ['snap-0b'],
    },
    { id: 'sir-0a', images: [] },
  ]);
});

it('leaves out what is over', async () => {
  const answers: Answers = {
    ...none,
    'ec2:DescribeFleets': () => ({ Fleets: [fleet({ FleetState: 'deleted_running' })] }),
    'ec2:DescribeSpotFleetRequests': () => ({ SpotFleetRequestConfigs: [spotFleet({}, 'cancelled_running')] }),
    'ec2:DescribeSpotInstanceRequests': () => ({ SpotInstanceRequests: [spot({ State: 'closed' })] }),
  };
  expect(await listed(launchRequest, answers)).toEqual([]);
});

it('does not take silence for an answer', async () => {
  const stateless: Answers = {
    ...none,
    'ec2:DescribeFleets': () => ({ Fleets: [fleet({ FleetState: undefined })] }),
  };
  await expect(listed(launchRequest, stateless)).rejects.toThrow('lacks FleetState');
});
