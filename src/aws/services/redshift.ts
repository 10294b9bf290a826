import { RedshiftClient } from '@aws-sdk/client-redshift';
import { defineService } from '../service.ts';

export const redshift = defineService({
  Client: RedshiftClient,
  operations: {},
});
