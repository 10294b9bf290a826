import {
  DescribeTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  ListTagsOfResourceCommand,
} from '@aws-sdk/client-dynamodb';
import { defineService } from '../service.ts';

export const dynamodb = defineService({
  Client: DynamoDBClient,
  // The SDK keeps what it discovers by account and operation, whatever the region.
  config: { endpointDiscoveryEnabled: false },
  operations: {
    'dynamodb:DescribeTable': { Command: DescribeTableCommand },
    'dynamodb:ListTables': {
      Command: ListTablesCommand,
      paging: { input: 'ExclusiveStartTableName', output: 'LastEvaluatedTableName' },
      always: { Limit: 100 },
    },
    'dynamodb:ListTagsOfResource': {
      Command: ListTagsOfResourceCommand,
      paging: { input: 'NextToken', output: 'NextToken' },
    },
  },
});
