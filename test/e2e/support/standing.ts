import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { ListRolesCommand } from '@aws-sdk/client-iam';
import { DescribeKeyCommand, ListKeysCommand } from '@aws-sdk/client-kms';
import { ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { ListTopicsCommand } from '@aws-sdk/client-sns';
import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import type { Clients } from './clients.ts';

/** What stands of all kinds that the stack is made of, by name. */
export const standing = async (aws: Clients): Promise<readonly string[]> => {
  const { Functions = [] } = await aws.lambda.send(new ListFunctionsCommand({}));
  const { Roles = [] } = await aws.iam.send(new ListRolesCommand({}));
  const { Topics = [] } = await aws.sns.send(new ListTopicsCommand({}));
  const { QueueUrls = [] } = await aws.sqs.send(new ListQueuesCommand({}));
  const { TableNames = [] } = await aws.dynamodb.send(new ListTablesCommand({}));
  const { Buckets = [] } = await aws.s3.send(new ListBucketsCommand({}));
  const { logGroups = [] } = await aws.logs.send(new DescribeLogGroupsCommand({}));
  return [
    ...Functions.map(({ FunctionName }) => `function ${FunctionName}`),
    ...Roles.map(({ RoleName }) => `role ${RoleName}`),
    ...Topics.map(({ TopicArn }) => `topic ${TopicArn?.split(':').at(-1)}`),
    ...QueueUrls.map((url) => `queue ${url.split('/').at(-1)}`),
    ...TableNames.map((table) => `table ${table}`),
    ...Buckets.map(({ Name }) => `bucket ${Name}`),
    ...logGroups.map(({ logGroupName }) => `log group ${logGroupName}`),
    ...(await keysIn(aws)).map((id) => `key ${id}`),
  ].toSorted();
};

/** The keys of digests that are not about to go. */
export const keysIn = async ({ kms }: Clients): Promise<readonly string[]> => {
  const { Keys = [] } = await kms.send(new ListKeysCommand({}));
  const described = await Promise.all(Keys.map(({ KeyId }) => kms.send(new DescribeKeyCommand({ KeyId }))));
  return described.flatMap(({ KeyMetadata: key }) =>
    key?.Description === 'Encrypts the digests of account-hygiene' && key.KeyState === 'Enabled'
      ? [key.KeyId as string]
      : [],
  );
};
