import { LightsailClient } from '@aws-sdk/client-lightsail';
import { defineService } from '../service.ts';

export const lightsail = defineService({
  Client: LightsailClient,
  operations: {},
});
