import {
  DescribeDomainConfigCommand,
  DescribeDomainsCommand,
  ListDomainNamesCommand,
  ListTagsCommand,
  OpenSearchClient,
} from '@aws-sdk/client-opensearch';
import { defineService } from '../service.ts';

export const es = defineService({
  Client: OpenSearchClient,
  operations: {
    'es:DescribeDomainConfig': { Command: DescribeDomainConfigCommand },
    'es:DescribeDomains': { Command: DescribeDomainsCommand },
    'es:ListDomainNames': { Command: ListDomainNamesCommand },
    'es:ListTags': { Command: ListTagsCommand },
  },
});
