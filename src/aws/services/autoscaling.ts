import { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { defineService } from '../service.ts';

export const autoscaling = defineService({
  Client: AutoScalingClient,
  operations: {},
});
