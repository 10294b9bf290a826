import { arnOf, globalRegion, type Item, type Place, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, falseIfAbsent, given, tagsFrom, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { delegationOf, describedZone } from './delegation.ts';

/** Hosted zones of the account: https://docs.aws.amazon.com/Route53/latest/APIReference/API_HostedZone.html */
export const hostedZone = defineCollector({
  type: 'hosted-zone',
  scope: 'global',
  everything: (place) => zoneArn(place, '*'),
  lister: lister(['route53:ListHostedZones'], async function* (aws, place) {
    for await (const { HostedZones } of aws.pages('route53:ListHostedZones', {})) {
      yield* each(given(HostedZones, 'HostedZones'), { id: ({ Id }) => Id?.replace(zonePrefix, '') }, (zone) => {
        const id = given(zone.Id, 'Id').replace(zonePrefix, '');
        return {
          type: 'hosted-zone',
          id,
          arn: zoneArn(place, id),
          region: globalRegion,
          name: given(zone.Name, 'Name'),
          tags: tagsNotListed('hosted-zone'),
          recordSets: given(zone.ResourceRecordSetCount, 'ResourceRecordSetCount'),
          // The whole element is left out of a public zone without a comment.
          isPrivate: falseIfAbsent(zone.Config?.PrivateZone),
          linkedService:
            zone.LinkedService === undefined
              ? null
              : given(zone.LinkedService.ServicePrincipal, 'LinkedService.ServicePrincipal'),
        };
      });
    }
  }),
  facets: {
    delegation: facet(
      ['route53:GetHostedZone', 'route53:ListHostedZones', 'route53:ListResourceRecordSets'],
      (zone: Item<'hosted-zone'>, aws) => delegationOf(zone, aws),
    ),
    vpcs: facet(['route53:GetHostedZone'], async (zone: Item<'hosted-zone'>, aws) =>
      zone.isPrivate
        ? emptyIfAbsent((await describedZone(zone, aws)).VPCs).map(({ VPCId }) => given(VPCId, 'VPCId'))
        : [],
    ),
    tagging: facet(['route53:ListTagsForResource'], async ({ id }, aws) => {
      const input = { ResourceType: 'hostedzone', ResourceId: id } as const;
      const answer = await aws.find('route53:ListTagsForResource', input, ['NoSuchHostedZone']);
      if (answer === null) throw new ResourceGone(id);
      return tagsFrom(emptyIfAbsent(given(answer.ResourceTagSet, 'ResourceTagSet').Tags));
    }),
  },
});

const zonePrefix = /^\/hostedzone\//;

const zoneArn = ({ partition }: Place, id: string): string =>
  arnOf({ partition, service: 'route53', region: '', account: '', resource: `hostedzone/${id}` });
