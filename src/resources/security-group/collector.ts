import { arnOf, type Item, known } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfAbsent, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { everyItem } from '../reading/pages-of.ts';
import type { Ingress } from './fields.ts';

/** Security groups of a region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html */
export const securityGroup = defineCollector({
  type: 'security-group',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'security-group/*' }),
  lister: lister(['ec2:DescribeSecurityGroups'], async function* (aws, place) {
    for await (const { SecurityGroups } of aws.pages('ec2:DescribeSecurityGroups', {})) {
      yield* each(given(SecurityGroups, 'SecurityGroups'), { id: 'GroupId' }, (group) => {
        const id = given(group.GroupId, 'GroupId');
        return {
          type: 'security-group',
          id,
          arn: arnOf({ ...place, service: 'ec2', resource: `security-group/${id}` }),
          region: place.region,
          name: noneIfEmpty(group.GroupName),
          tags: known(tagsFrom(emptyIfAbsent(group.Tags))),
          vpcId: noneIfEmpty(group.VpcId),
          ingress: emptyIfAbsent(group.IpPermissions).flatMap(ingressOf),
        };
      });
    }
  }),
  facets: {
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html
    listedRanges: facet(['ec2:GetManagedPrefixListEntries'], async ({ ingress }: Item<'security-group'>, aws) => {
      const lists = ingress.flatMap(({ prefixListId }) => (prefixListId === null ? [] : [prefixListId]));
      const read = [...new Set(lists)].map(async (PrefixListId) => {
        const pages = aws.pages('ec2:GetManagedPrefixListEntries', { PrefixListId });
        const ranges = await everyItem(pages, ({ Entries }) =>
          given(Entries, 'Entries').map(({ Cidr }) => given(Cidr, 'Cidr')),
        );
        return [PrefixListId, ranges] as const;
      });
      return Object.fromEntries(await Promise.all(read));
    }),
  },
});

interface Permission {
  readonly IpProtocol?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly IpRanges?: { readonly CidrIp?: string | undefined }[] | undefined;
  readonly Ipv6Ranges?: { readonly CidrIpv6?: string | undefined }[] | undefined;
  readonly PrefixListIds?: { readonly PrefixListId?: string | undefined }[] | undefined;
  readonly UserIdGroupPairs?: { readonly GroupId?: string | undefined }[] | undefined;
}

const ingressOf = (permission: Permission): readonly Ingress[] => {
  const from = noneIfAbsent(permission.FromPort);
  const nothing = { cidr: null, prefixListId: null, groupId: null };
  const what = {
    protocol: given(permission.IpProtocol, 'IpProtocol'),
    ports: from === null ? null : { from, to: given(permission.ToPort, 'ToPort') },
  };
  const sources = [
    ...emptyIfAbsent(permission.IpRanges).map(({ CidrIp }) => ({ ...nothing, cidr: given(CidrIp, 'CidrIp') })),
    ...emptyIfAbsent(permission.Ipv6Ranges).map(({ CidrIpv6 }) => ({ ...nothing, cidr: given(CidrIpv6, 'CidrIpv6') })),
    ...emptyIfAbsent(permission.PrefixListIds).map(({ PrefixListId }) => ({
      ...nothing,
      prefixListId: given(PrefixListId, 'PrefixListId'),
    })),
    ...emptyIfAbsent(permission.UserIdGroupPairs).map(({ GroupId }) => ({
      ...nothing,
      groupId: given(GroupId, 'GroupId'),
    })),
  ];
  return sources.map((source) => ({ ...what, ...source }));
};
