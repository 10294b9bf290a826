import { OpenSearchClient } from '@aws-sdk/client-opensearch';
import { defineService } from '../service.ts';

export const es = defineService({
  Client: OpenSearchClient,
  operations: {},
});
