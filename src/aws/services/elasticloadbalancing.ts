import { ElasticLoadBalancingClient } from '@aws-sdk/client-elastic-load-balancing';
import { defineService } from '../service.ts';

export const elasticloadbalancing = defineService({
  Client: ElasticLoadBalancingClient,
  operations: {},
});
