import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import { TagResourceCommand } from '@aws-sdk/client-dynamodb';
import { daysAgo } from '../../test/e2e/seed/label.ts';
import { anybody, type Clients, defaultAccount } from '../../test/e2e/support/clients.ts';
import type { Moto } from '../../test/e2e/support/moto.ts';

const StackName = 'left-over';
const template = {
  Resources: {
    Orders: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
      },
    },
  },
};

/** A stack of one region of which all is left over, so that its members are asked for. */
export const seedStack = async ({ region, dynamodb }: Clients, moto: Moto): Promise<void> => {
  const cloudformation = new CloudFormationClient({ endpoint: moto.endpoint, region, credentials: anybody });
  await cloudformation.send(new CreateStackCommand({ StackName, TemplateBody: JSON.stringify(template) }));
  const { Stacks } = await cloudformation.send(new DescribeStacksCommand({ StackName }));
  const { StackResourceSummaries } = await cloudformation.send(new ListStackResourcesCommand({ StackName }));
  const table = StackResourceSummaries?.[0]?.PhysicalResourceId as string;
  await moto.dates({ of: 'dynamodb-table', region, id: table, created: daysAgo(300) });
  // As CloudFormation tags what it makes, and moto does not.
  await dynamodb.send(
    new TagResourceCommand({
      ResourceArn: `arn:aws:dynamodb:${region}:${defaultAccount}:table/${table}`,
      Tags: [
        { Key: 'aws:cloudformation:stack-name', Value: StackName },
        { Key: 'aws:cloudformation:stack-id', Value: Stacks?.[0]?.StackId },
        { Key: 'aws:cloudformation:logical-id', Value: 'Orders' },
      ],
    }),
  );
};
