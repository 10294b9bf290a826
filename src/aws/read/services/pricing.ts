import { GetProductsCommand, PricingClient } from '@aws-sdk/client-pricing';
import { defineService } from '../service.ts';

export const pricing = defineService({
  Client: PricingClient,
  operations: {
    'pricing:GetProducts': { Command: GetProductsCommand, always: { FormatVersion: 'aws_v1', MaxResults: 100 } },
  },
});
