import { arnOf, known } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';

/** Addresses of a region; the operation knows no pages: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html */
export const elasticIp = defineCollector({
  type: 'elastic-ip',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'elastic-ip/*' }),
  lister: lister(['ec2:DescribeAddresses'], async function* (aws, place) {
    const { Addresses } = await aws.call('ec2:DescribeAddresses', {});
    yield* each(given(Addresses, 'Addresses'), { id: 'AllocationId' }, (address) => {
      const id = given(address.AllocationId, 'AllocationId');
      const tags = tagsFrom(emptyIfAbsent(address.Tags));
      return {
        type: 'elastic-ip',
        id,
        arn: arnOf({ ...place, service: 'ec2', resource: `elastic-ip/${id}` }),
        region: place.region,
        name: noneIfEmpty(tags.Name),
        tags: known(tags),
        // One of an Outpost or of a carrier stands in a field of its own.
        publicIp: given(address.PublicIp ?? address.CustomerOwnedIp ?? address.CarrierIp, 'PublicIp'),
        associationId: noneIfEmpty(address.AssociationId),
        instanceId: noneIfEmpty(address.InstanceId),
        networkInterfaceId: noneIfEmpty(address.NetworkInterfaceId),
        serviceManaged: noneIfEmpty(address.ServiceManaged),
        networkInterfaceOwnerId: noneIfEmpty(address.NetworkInterfaceOwnerId),
        publicIpv4Pool: poolOf(address),
      };
    });
  }),
  facets: {},
});

interface Pooled {
  readonly PublicIpv4Pool?: string | undefined;
  readonly CustomerOwnedIpv4Pool?: string | undefined;
  readonly CarrierIp?: string | undefined;
}

const poolOf = ({ PublicIpv4Pool, CustomerOwnedIpv4Pool, CarrierIp }: Pooled): string | null => {
  const pool = noneIfEmpty(CustomerOwnedIpv4Pool) ?? noneIfEmpty(PublicIpv4Pool);
  return noneIfEmpty(CarrierIp) === null ? pool : 'carrier';
};
