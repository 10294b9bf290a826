import { TagLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import { TagResourceCommand as TagTable } from '@aws-sdk/client-dynamodb';
import { CreateTagsCommand } from '@aws-sdk/client-ec2';
import { TagResourceCommand as TagCluster } from '@aws-sdk/client-eks';
import { AddTagsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { AddTagsToResourceCommand } from '@aws-sdk/client-elasticache';
import { TagResourceCommand as TagKey } from '@aws-sdk/client-kms';
import { TagResourceCommand as TagFunction } from '@aws-sdk/client-lambda';
import { ChangeTagsForResourceCommand } from '@aws-sdk/client-route-53';
import { PutBucketTaggingCommand } from '@aws-sdk/client-s3';
import { AddTagsCommand as TagCompute } from '@aws-sdk/client-sagemaker';
import { TagQueueCommand } from '@aws-sdk/client-sqs';
import { rules } from '../../src/rules/index.ts';
import { auditHere } from '../../test/e2e/support/audit-here.ts';
import { type Clients, clientsIn } from '../../test/e2e/support/clients.ts';
import { argumentsFor, regions } from './arguments.ts';

interface Tagged {
  readonly id: string;
  readonly arn: string;
}

type Tagger = (aws: Clients, resource: Tagged, Key: string, Value: string) => Promise<unknown>;

/** How each type is tagged, of those whose tags cost a call of their own, and one whose tags come with its listing. */
const taggers: { readonly [type: string]: Tagger } = {
  'dynamodb-table': ({ dynamodb }, { arn }, Key, Value) =>
    dynamodb.send(new TagTable({ ResourceArn: arn, Tags: [{ Key, Value }] })),
  'ebs-volume': ({ ec2 }, { id }, Key, Value) =>
    ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key, Value }] })),
  'eks-cluster': ({ eks }, { arn }, Key, Value) =>
    eks.send(new TagCluster({ resourceArn: arn, tags: { [Key]: Value } })),
  'elasticache-cluster': ({ elasticache }, { arn }, Key, Value) =>
    elasticache.send(new AddTagsToResourceCommand({ ResourceName: arn, Tags: [{ Key, Value }] })),
  'hosted-zone': ({ route53 }, { id }, Key, Value) =>
    route53.send(
      new ChangeTagsForResourceCommand({ ResourceType: 'hostedzone', ResourceId: id, AddTags: [{ Key, Value }] }),
    ),
  'kms-key': ({ kms }, { id }, TagKeyName, TagValue) =>
    kms.send(new TagKey({ KeyId: id, Tags: [{ TagKey: TagKeyName, TagValue }] })),
  'lambda-function': ({ lambda }, { arn }, Key, Value) =>
    lambda.send(new TagFunction({ Resource: arn, Tags: { [Key]: Value } })),
  'load-balancer': ({ elbv2 }, { arn }, Key, Value) =>
    elbv2.send(new AddTagsCommand({ ResourceArns: [arn], Tags: [{ Key, Value }] })),
  'log-group': ({ logs }, { id }, Key, Value) =>
    logs.send(new TagLogGroupCommand({ logGroupName: id, tags: { [Key]: Value } })),
  's3-bucket': ({ s3 }, { id }, Key, Value) =>
    s3.send(new PutBucketTaggingCommand({ Bucket: id, Tagging: { TagSet: [{ Key, Value }] } })),
  'sagemaker-compute': ({ sagemaker }, { arn }, Key, Value) =>
    sagemaker.send(new TagCompute({ ResourceArn: arn, Tags: [{ Key, Value }] })),
  'sqs-queue': ({ sqs }, { id }, Key, Value) =>
    sqs.send(
      new TagQueueCommand({
        QueueUrl: `https://sqs.us-east-1.amazonaws.com/123456789012/${id}`,
        Tags: { [Key]: Value },
      }),
    ),
};

/** Of what fails, by type: one is exempt by a tag, and in the other region one is excluded. */
export const seedTags = async (endpoint: string): Promise<void> => {
  const { report } = await auditHere(argumentsFor(rules.map(({ id }) => id)), { endpoint });
  const [home, other] = regions.map((region) => clientsIn(endpoint, region));
  if (home === undefined || other === undefined) throw new Error('A campaign has two regions.');
  const failing = report.findings.filter(({ outcome }) => outcome === 'fail').map(({ resource }) => resource);
  for (const [type, tag] of Object.entries(taggers)) {
    const those = failing.filter((resource) => resource.type === type);
    const exempt = those.find(({ region }) => region !== other.region);
    const excluded = those.find(({ region }) => region === other.region);
    if (exempt !== undefined) await tag(home, exempt, 'account-hygiene:exempt', 'all');
    if (excluded !== undefined) await tag(other, excluded, 'faults', 'excluded');
  }
};
