import { familyOf } from '../../../derived/public-cidr.ts';
import { awsCli, type Removal } from '../../../model/index.ts';
import type { Opening } from './security-group-ingress.ts';

/**
 * What closes openings of security groups: a look at the rules of every group, then the end of every rule about a single
 * port. A rule about many ports may let in what is wanted, so that a person has to narrow it.
 */
export const revokeIngress = (openings: readonly Opening[], region: string): Pick<Removal, 'keep' | 'remove'> => {
  const groups = distinct(openings.map(({ groupId }) => groupId));
  return {
    keep: groups.map((groupId) =>
      awsCli(region, 'ec2 describe-security-group-rules', { filters: `Name=group-id,Values=${groupId}` }),
    ),
    remove: groups.flatMap((groupId) =>
      distinct(openings.filter((one) => one.groupId === groupId).flatMap(permissionOf)).map((permission) =>
        awsCli(region, 'ec2 revoke-security-group-ingress', { 'group-id': groupId, 'ip-permissions': permission }),
      ),
    ),
  };
};

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const permissionOf = ({ rule: { protocol, ports, cidr } }: Opening): readonly string[] => {
  if (cidr === null || ports === null || ports.from !== ports.to) return [];
  const range = familyOf(cidr) === 'ipv4' ? `IpRanges=[{CidrIp=${cidr}}]` : `Ipv6Ranges=[{CidrIpv6=${cidr}}]`;
  return [`IpProtocol=${protocol},FromPort=${ports.from},ToPort=${ports.to},${range}`];
};
