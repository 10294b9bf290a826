import {
  DescribeListenersCommand,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'NextMarker' };
const always = { PageSize: 400 };

export const elasticloadbalancingv2 = defineService({
  Client: ElasticLoadBalancingV2Client,
  operations: {
    'elasticloadbalancingv2:DescribeListeners': { Command: DescribeListenersCommand, paging, always },
    'elasticloadbalancingv2:DescribeLoadBalancerAttributes': { Command: DescribeLoadBalancerAttributesCommand },
    'elasticloadbalancingv2:DescribeLoadBalancers': { Command: DescribeLoadBalancersCommand, paging, always },
    'elasticloadbalancingv2:DescribeTags': { Command: DescribeTagsCommand },
    'elasticloadbalancingv2:DescribeTargetGroups': { Command: DescribeTargetGroupsCommand, paging, always },
    'elasticloadbalancingv2:DescribeTargetHealth': { Command: DescribeTargetHealthCommand },
  },
});
