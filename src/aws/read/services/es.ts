import {
  DescribeDomainConfigCommand,
  DescribeDomainsCommand,
  DescribeInboundConnectionsCommand,
  DescribeOutboundConnectionsCommand,
  ListDomainNamesCommand,
  ListTagsCommand,
  OpenSearchClient,
} from '@aws-sdk/client-opensearch';
import { defineService } from '../service.ts';

const byToken = { paging: { input: 'NextToken', output: 'NextToken' }, always: { MaxResults: 100 } };

export const es = defineService({
  Client: OpenSearchClient,
  operations: {
    'es:DescribeDomainConfig': { Command: DescribeDomainConfigCommand },
    'es:DescribeDomains': { Command: DescribeDomainsCommand },
    'es:DescribeInboundConnections': { Command: DescribeInboundConnectionsCommand, ...byToken },
    'es:DescribeOutboundConnections': { Command: DescribeOutboundConnectionsCommand, ...byToken },
    'es:ListDomainNames': { Command: ListDomainNamesCommand },
    'es:ListTags': { Command: ListTagsCommand },
  },
});
