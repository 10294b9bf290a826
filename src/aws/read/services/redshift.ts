import {
  DescribeClustersCommand,
  DescribeDataSharesCommand,
  DescribeInboundIntegrationsCommand,
  RedshiftClient,
} from '@aws-sdk/client-redshift';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'Marker' };
const always = { MaxRecords: 100 };

export const redshift = defineService({
  Client: RedshiftClient,
  operations: {
    'redshift:DescribeClusters': { Command: DescribeClustersCommand, paging, always },
    'redshift:DescribeDataShares': { Command: DescribeDataSharesCommand, paging, always },
    'redshift:DescribeInboundIntegrations': { Command: DescribeInboundIntegrationsCommand, paging, always },
  },
});
