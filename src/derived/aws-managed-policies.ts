const allow = (Action: string | readonly string[]) => ({ Effect: 'Allow', Action, Resource: '*' });

const documentOf = (...Statement: readonly object[]): string => JSON.stringify({ Statement });

// Any role may be passed to a service that the holder may start.
const passing = (...actions: readonly string[]): string => documentOf(allow(['iam:PassRole', ...actions]));

const functions = passing('lambda:CreateFunction', 'lambda:InvokeFunction');
const instances = passing('ec2:RunInstances');
const stacks = passing('cloudformation:CreateStack');
const notebooks = passing('sagemaker:CreateNotebookInstance', 'sagemaker:CreatePresignedNotebookInstanceUrl');

/**
 * The policies of AWS's own that let their holder do everything, hand out rights, or work with roles of others, by name, as
 * far as they say so; the others do none of it. PowerUserAccess is here for those who use it as a boundary. As they stood in
 * the middle of 2026: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
export const awsManagedPolicies: { readonly [name: string]: string | undefined } = {
  AdministratorAccess: documentOf(allow('*')),
  'AdministratorAccess-AWSElasticBeanstalk': stacks,
  'AdministratorAccess-Amplify': documentOf(
    allow(['iam:AttachRolePolicy', 'iam:PassRole', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy']),
  ),
  AmazonDynamoDBFullAccesswithDataPipeline: functions,
  AmazonEC2SpotFleetTaggingRole: instances,
  AmazonECS_FullAccess: passing('ecs:RegisterTaskDefinition', 'ecs:RunTask'),
  AmazonEKSComputePolicy: instances,
  AmazonElasticMapReduceFullAccess: instances,
  AmazonElasticMapReduceRole: instances,
  AmazonSageMakerFullAccess: notebooks,
  AmazonSageMakerPipelinesIntegrations: functions,
  AWSBackupServiceRolePolicyForRestores: instances,
  AWSBatchServiceRole: instances,
  AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy: stacks,
  AWSElasticBeanstalkService: stacks,
  AWSLambda_FullAccess: functions,
  AWSMarketplaceFullAccess: instances,
  DataScientist: notebooks,
  EC2FastLaunchFullAccess: instances,
  IAMFullAccess: documentOf(allow('iam:*')),
  PowerUserAccess: documentOf({
    Effect: 'Allow',
    NotAction: ['iam:*', 'organizations:*', 'account:*'],
    Resource: '*',
  }),
  ServerMigrationServiceLaunchRole: instances,
};
