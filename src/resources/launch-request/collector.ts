import { arnOf, type Item, known, type Place } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { snapshotsIn } from '../services/ec2/block-devices.ts';

type Request = Item<'launch-request'>;

/**
 * Requests that EC2 goes on filling in a region; what their launch templates say stands with those.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleets.html (which leaves out fleets that were filled at once),
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfig.html,
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotInstanceRequest.html
 */
export const launchRequest = defineCollector({
  type: 'launch-request',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'fleet/*' }),
  lister: lister(
    ['ec2:DescribeFleets', 'ec2:DescribeSpotFleetRequests', 'ec2:DescribeSpotInstanceRequests'],
    async function* (aws, place) {
      for await (const { Fleets } of aws.pages('ec2:DescribeFleets', {})) {
        yield* each(given(Fleets, 'Fleets'), { id: 'FleetId' }, (fleet) => {
          const overrides = emptyIfAbsent(fleet.LaunchTemplateConfigs).flatMap((one) => emptyIfAbsent(one.Overrides));
          return standing(place, fleet.Tags, {
            kind: 'ec2-fleet',
            id: given(fleet.FleetId, 'FleetId'),
            state: given(fleet.FleetState, 'FleetState'),
            createdAt: moment(fleet.CreateTime, 'CreateTime'),
            ...launchesOf(overrides),
          });
        });
      }
      for await (const { SpotFleetRequestConfigs } of aws.pages('ec2:DescribeSpotFleetRequests', {})) {
        yield* each(
          given(SpotFleetRequestConfigs, 'SpotFleetRequestConfigs'),
          { id: 'SpotFleetRequestId' },
          (fleet) => {
            const config = given(fleet.SpotFleetRequestConfig, 'SpotFleetRequestConfig');
            return standing(place, fleet.Tags, {
              kind: 'spot-fleet',
              id: given(fleet.SpotFleetRequestId, 'SpotFleetRequestId'),
              state: given(fleet.SpotFleetRequestState, 'SpotFleetRequestState'),
              createdAt: moment(fleet.CreateTime, 'CreateTime'),
              ...launchesOf(emptyIfAbsent(config.LaunchSpecifications)),
            });
          },
        );
      }
      for await (const { SpotInstanceRequests } of aws.pages('ec2:DescribeSpotInstanceRequests', {})) {
        yield* each(given(SpotInstanceRequests, 'SpotInstanceRequests'), { id: 'SpotInstanceRequestId' }, (request) => {
          return standing(place, request.Tags, {
            kind: 'spot-instance',
            id: given(request.SpotInstanceRequestId, 'SpotInstanceRequestId'),
            state: given(request.State, 'State'),
            createdAt: moment(request.CreateTime, 'CreateTime'),
            ...launchesOf(request.LaunchSpecification === undefined ? [] : [request.LaunchSpecification]),
          });
        });
      }
    },
  ),
  facets: {},
});

interface Launch {
  readonly ImageId?: string | undefined;
  readonly BlockDeviceMappings?: Parameters<typeof snapshotsIn>[0] | undefined;
}

const launchesOf = (launches: readonly Launch[]): Pick<Request, 'images' | 'snapshotIds'> => ({
  images: [...new Set(launches.map(({ ImageId }) => noneIfEmpty(ImageId)).filter((id) => id !== null))].toSorted(),
  snapshotIds: snapshotsIn(launches.flatMap(({ BlockDeviceMappings }) => emptyIfAbsent(BlockDeviceMappings))),
});

const arnNames = {
  'ec2-fleet': 'fleet',
  'spot-fleet': 'spot-fleet-request',
  'spot-instance': 'spot-instances-request',
};

// EC2 lists requests for a while after they have ended.
const standing = (
  place: Place,
  tags: Parameters<typeof tagsFrom>[0] | undefined,
  request: Omit<Request, 'type' | 'arn' | 'region' | 'name' | 'tags'>,
): Request | null => {
  if (/^(deleted|cancelled|closed|failed)/.test(request.state)) return null;
  const arn = arnOf({ ...place, service: 'ec2', resource: `${arnNames[request.kind]}/${request.id}` });
  const read = tagsFrom(emptyIfAbsent(tags));
  return {
    ...request,
    type: 'launch-request',
    arn,
    region: place.region,
    name: noneIfEmpty(read.Name),
    tags: known(read),
  };
};
