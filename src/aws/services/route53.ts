import { Route53Client } from '@aws-sdk/client-route-53';
import { defineService } from '../service.ts';

export const route53 = defineService({
  Client: Route53Client,
  operations: {},
});
