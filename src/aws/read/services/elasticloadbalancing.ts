import {
  DescribeInstanceHealthCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  ElasticLoadBalancingClient,
} from '@aws-sdk/client-elastic-load-balancing';
import { defineService } from '../service.ts';

export const elasticloadbalancing = defineService({
  Client: ElasticLoadBalancingClient,
  operations: {
    'elasticloadbalancing:DescribeInstanceHealth': { Command: DescribeInstanceHealthCommand },
    'elasticloadbalancing:DescribeLoadBalancers': {
      Command: DescribeLoadBalancersCommand,
      paging: { input: 'Marker', output: 'NextMarker' },
      always: { PageSize: 400 },
    },
    'elasticloadbalancing:DescribeTags': { Command: DescribeTagsCommand },
  },
});
