import { PricingClient } from '@aws-sdk/client-pricing';
import { defineService } from '../service.ts';

export const pricing = defineService({
  Client: PricingClient,
  operations: {},
});
