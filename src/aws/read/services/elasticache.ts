import {
  DescribeCacheClustersCommand,
  DescribeReplicationGroupsCommand,
  DescribeServerlessCachesCommand,
  ElastiCacheClient,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-elasticache';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'Marker' };
const always = { MaxRecords: 100 };

export const elasticache = defineService({
  Client: ElastiCacheClient,
  operations: {
    'elasticache:DescribeCacheClusters': { Command: DescribeCacheClustersCommand, paging, always },
    'elasticache:DescribeReplicationGroups': { Command: DescribeReplicationGroupsCommand, paging, always },
    'elasticache:DescribeServerlessCaches': {
      Command: DescribeServerlessCachesCommand,
      paging: { input: 'NextToken', output: 'NextToken' },
      always: { MaxResults: 50 },
    },
    'elasticache:ListTagsForResource': { Command: ListTagsForResourceCommand },
  },
});
