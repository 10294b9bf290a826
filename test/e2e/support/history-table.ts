import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { anybody, clientsIn } from './clients.ts';

/** Makes a table as docs/history-table.md describes it, and returns its ARN; `historyTable` then finds moto and its account. */
export const makeHistoryTable = async (endpoint: string, name = 'history'): Promise<string> => {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: anybody.accessKeyId,
    AWS_SECRET_ACCESS_KEY: anybody.secretAccessKey,
  });
  const { dynamodb } = clientsIn(endpoint, 'us-east-1');
  await dynamodb.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: name }));
  if (Table?.TableArn === undefined) throw new Error('moto made no table');
  return Table.TableArn;
};
