import { ECSClient } from '@aws-sdk/client-ecs';
import { defineService } from '../service.ts';

export const ecs = defineService({
  Client: ECSClient,
  operations: {},
});
