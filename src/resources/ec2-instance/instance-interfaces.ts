import { emptyIfAbsent, given, noneIfEmpty } from '../reading/aws-fields.ts';
import type { SubnetPlace } from '../services/ec2/subnet-network.ts';
import type { InstanceInterface } from './fields.ts';

interface Address {
  readonly PrivateIpAddress?: string | undefined;
  readonly Association?: { readonly PublicIp?: string | undefined } | undefined;
}

interface Interface {
  readonly NetworkInterfaceId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly PrivateIpAddresses?: readonly Address[] | undefined;
  readonly Ipv6Addresses?: readonly { readonly Ipv6Address?: string | undefined }[] | undefined;
  readonly Groups?: readonly { readonly GroupId?: string | undefined }[] | undefined;
}

/** The network interfaces of an instance, of which a terminated one has none: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterface.html */
export const interfacesOf = (interfaces: readonly Interface[] | undefined): readonly InstanceInterface[] =>
  emptyIfAbsent(interfaces).map((each) => ({
    id: given(each.NetworkInterfaceId, 'NetworkInterfaceId'),
    publicIps: emptyIfAbsent(each.PrivateIpAddresses).flatMap(({ Association }) => {
      const ip = noneIfEmpty(Association?.PublicIp);
      return ip === null ? [] : [ip];
    }),
    privateIps: emptyIfAbsent(each.PrivateIpAddresses).flatMap(({ PrivateIpAddress }) => {
      const ip = noneIfEmpty(PrivateIpAddress);
      return ip === null ? [] : [ip];
    }),
    ipv6Addresses: emptyIfAbsent(each.Ipv6Addresses).map(({ Ipv6Address }) => given(Ipv6Address, 'Ipv6Address')),
    securityGroupIds: emptyIfAbsent(each.Groups).map(({ GroupId }) => given(GroupId, 'GroupId')),
    subnetId: noneIfEmpty(each.SubnetId),
    vpcId: noneIfEmpty(each.VpcId),
  }));

/** The subnets in which they lie, as far as AWS says so. */
export const subnetsOf = (interfaces: readonly InstanceInterface[]): readonly SubnetPlace[] =>
  interfaces.flatMap(({ subnetId, vpcId }) => (subnetId === null || vpcId === null ? [] : [{ subnetId, vpcId }]));
