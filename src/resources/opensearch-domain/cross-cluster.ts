import type { Aws, OutputOf } from '../../aws/index.ts';
import type { Item, Place } from '../../model/index.ts';
import { emptyIfAbsent, given } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';

type Connection = NonNullable<OutputOf<'es:DescribeInboundConnections'>['Connections']>[number];
type Side = Connection['LocalDomainInfo'];

/**
 * The domains that search a domain across clusters or copy its indexes, and those that it searches, as `account/region/name`.
 * All of a region are asked for at once. https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_InboundConnection.html
 */
export const connectedDomains = async (
  { id }: Pick<Item<'opensearch-domain'>, 'id'>,
  aws: Aws<'es:DescribeInboundConnections' | 'es:DescribeOutboundConnections'>,
  { account, region }: Pick<Place, 'account' | 'region'>,
): Promise<readonly string[]> => {
  const inbound = await everyItem(aws.pages('es:DescribeInboundConnections', {}), ({ Connections }) =>
    emptyIfAbsent(Connections),
  );
  const outbound = await everyItem(aws.pages('es:DescribeOutboundConnections', {}), ({ Connections }) =>
    emptyIfAbsent(Connections),
  );
  const itself = `${account}/${region}/${id}`;
  const names = [...inbound, ...outbound]
    .filter(({ ConnectionStatus }) => !over.test(given(ConnectionStatus?.StatusCode, 'ConnectionStatus.StatusCode')))
    .map(({ LocalDomainInfo, RemoteDomainInfo }) => [LocalDomainInfo, RemoteDomainInfo].map(nameOf))
    .filter((sides) => sides.includes(itself))
    .flat()
    .filter((side) => side !== itself);
  return [...new Set(names)].sort();
};

// DELETING, DELETED, REJECTING, REJECTED
const over = /^(DELET|REJECT)/;

const nameOf = (side: Side): string => {
  const { OwnerId, Region, DomainName } = given(side?.AWSDomainInformation, 'AWSDomainInformation');
  return [given(OwnerId, 'OwnerId'), given(Region, 'Region'), given(DomainName, 'DomainName')].join('/');
};
