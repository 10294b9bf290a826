import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { defineService } from '../service.ts';

export const elasticloadbalancingv2 = defineService({
  Client: ElasticLoadBalancingV2Client,
  operations: {},
});
