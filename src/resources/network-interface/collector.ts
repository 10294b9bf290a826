import { arnOf, known } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { withManaged } from '../services/ec2/include-managed.ts';

/** Network interfaces of a region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html */
export const networkInterface = defineCollector({
  type: 'network-interface',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'network-interface/*' }),
  lister: lister(['ec2:DescribeNetworkInterfaces'], async function* (aws, place) {
    for await (const { NetworkInterfaces } of withManaged(aws, 'ec2:DescribeNetworkInterfaces')) {
      yield* each(given(NetworkInterfaces, 'NetworkInterfaces'), { id: 'NetworkInterfaceId' }, (eni) => {
        const id = given(eni.NetworkInterfaceId, 'NetworkInterfaceId');
        const tags = tagsFrom(emptyIfAbsent(eni.TagSet));
        return {
          type: 'network-interface',
          id,
          arn: arnOf({ ...place, service: 'ec2', resource: `network-interface/${id}` }),
          region: place.region,
          name: noneIfEmpty(tags.Name),
          tags: known(tags),
          status: given(eni.Status, 'Status'),
          instanceId: noneIfEmpty(eni.Attachment?.InstanceId),
          requesterId: noneIfEmpty(eni.RequesterId),
          requesterManaged: given(eni.RequesterManaged, 'RequesterManaged'),
          interfaceType: given(eni.InterfaceType, 'InterfaceType'),
          description: noneIfEmpty(eni.Description),
        };
      });
    }
  }),
  facets: {},
});
