import { DescribeClustersCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import { defineService } from '../service.ts';

export const redshift = defineService({
  Client: RedshiftClient,
  operations: {
    'redshift:DescribeClusters': {
      Command: DescribeClustersCommand,
      paging: { input: 'Marker', output: 'Marker' },
      always: { MaxRecords: 100 },
    },
  },
});
