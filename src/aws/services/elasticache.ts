import { ElastiCacheClient } from '@aws-sdk/client-elasticache';
import { defineService } from '../service.ts';

export const elasticache = defineService({
  Client: ElastiCacheClient,
  operations: {},
});
