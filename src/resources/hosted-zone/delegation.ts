import type { Aws } from '../../aws/index.ts';
import { type Item, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given } from '../reading/aws-fields.ts';
import { bareName, publicZonesAbove } from '../services/route53/public-zones.ts';
import type { ZoneDelegation } from './fields.ts';

type Zone = Pick<Item<'hosted-zone'>, 'id' | 'name' | 'isPrivate'>;

/** A zone with its name servers or its VPCs: https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html */
export const describedZone = async ({ id }: Zone, aws: Aws<'route53:GetHostedZone'>) => {
  const answer = await aws.find('route53:GetHostedZone', { Id: id }, ['NoSuchHostedZone']);
  if (answer === null) throw new ResourceGone(id);
  return answer;
};

/** Which public zones of the account stand above a zone, and which of them delegate to it; nobody delegates to a private one. */
export const delegationOf = async (
  zone: Zone,
  aws: Aws<'route53:GetHostedZone' | 'route53:ListHostedZones' | 'route53:ListResourceRecordSets'>,
): Promise<ZoneDelegation> => {
  if (zone.isPrivate) return { parents: [], delegatedBy: [] };
  const above = await publicZonesAbove(`${zone.name}`, aws);
  if (above.length === 0) return { parents: [], delegatedBy: [] };
  const servers = given((await describedZone(zone, aws)).DelegationSet, 'DelegationSet').NameServers;
  const own = given(servers, 'NameServers').map(bareName);
  const delegating = await Promise.all(
    above.map(async ({ id }) => (await nameServersIn(id, `${zone.name}`, aws)).some((each) => own.includes(each))),
  );
  return {
    parents: above.map(({ name }) => name),
    delegatedBy: above.filter((_, index) => delegating[index]).map(({ name }) => name),
  };
};

// Records come in the order of their names: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html
const nameServersIn = async (
  HostedZoneId: string,
  name: string,
  aws: Aws<'route53:ListResourceRecordSets'>,
): Promise<readonly string[]> => {
  const input = { HostedZoneId, StartRecordName: name, StartRecordType: 'NS', MaxItems: 1 } as const;
  const { ResourceRecordSets } = await aws.call('route53:ListResourceRecordSets', input);
  return given(ResourceRecordSets, 'ResourceRecordSets')
    .filter((record) => record.Type === 'NS' && bareName(given(record.Name, 'Name')) === bareName(name))
    .flatMap((record) => emptyIfAbsent(record.ResourceRecords))
    .map(({ Value }) => bareName(given(Value, 'Value')));
};
