import { jsonClient } from '../json-api/client.ts';
import { commandClass } from '../json-api/command.ts';
import type { DescribeOrganizationInput, DescribeOrganizationOutput } from '../organizations/shapes.ts';
import { dnsSuffixOf } from '../partition.ts';
import { defineService } from '../service.ts';

/** One operation of the Organizations API, for which a client of its own would be too much. */
export const organizations = defineService({
  // https://docs.aws.amazon.com/general/latest/gr/ao.html: one endpoint in each partition, where its other global services are.
  Client: jsonClient({
    serviceId: 'Organizations',
    signingName: 'organizations',
    target: 'AWSOrganizationsV20161128',
    version: '1.1',
    endpoint: (region) => `https://organizations.${region}.${dnsSuffixOf(region)}`,
  }),
  operations: {
    'organizations:DescribeOrganization': {
      Command: commandClass<DescribeOrganizationInput, DescribeOrganizationOutput>('DescribeOrganization'),
    },
  },
});
