// Does: say what a resource type is, and everything that must be known of it, one folder a type.
// May not: judge, give a default for what AWS did not say, keep a secret.
import type { Facts, ResourceType } from '../model/index.ts';
import { accountFacts } from './account/facts.ts';
import { amiFacts } from './ami/facts.ts';
import { apiFacts } from './api/facts.ts';
import { autoScalingGroupFacts } from './auto-scaling-group/facts.ts';
import { beanstalkEnvironmentFacts } from './beanstalk-environment/facts.ts';
import { billingAlarmFacts } from './billing-alarm/facts.ts';
import { budgetFacts } from './budget/facts.ts';
import { dynamodbTableFacts } from './dynamodb-table/facts.ts';
import { ebsSnapshotFacts } from './ebs-snapshot/facts.ts';
import { ebsVolumeFacts } from './ebs-volume/facts.ts';
import { ec2InstanceFacts } from './ec2-instance/facts.ts';
import { ecsWorkloadFacts } from './ecs-workload/facts.ts';
import { efsFileSystemFacts } from './efs-file-system/facts.ts';
import { eksClusterFacts } from './eks-cluster/facts.ts';
import { elasticIpFacts } from './elastic-ip/facts.ts';
import { elasticacheClusterFacts } from './elasticache-cluster/facts.ts';
import { hostedZoneFacts } from './hosted-zone/facts.ts';
import { httpApiFacts } from './http-api/facts.ts';
import { iamRoleFacts } from './iam-role/facts.ts';
import { iamUserFacts } from './iam-user/facts.ts';
import { instanceProfileFacts } from './instance-profile/facts.ts';
import { kmsKeyFacts } from './kms-key/facts.ts';
import { lambdaFunctionFacts } from './lambda-function/facts.ts';
import { launchConfigurationFacts } from './launch-configuration/facts.ts';
import { launchRequestFacts } from './launch-request/facts.ts';
import { launchTemplateFacts } from './launch-template/facts.ts';
import { lightsailResourceFacts } from './lightsail-resource/facts.ts';
import { loadBalancerFacts } from './load-balancer/facts.ts';
import { logGroupFacts } from './log-group/facts.ts';
import { natGatewayFacts } from './nat-gateway/facts.ts';
import { networkInterfaceFacts } from './network-interface/facts.ts';
import { opensearchDomainFacts } from './opensearch-domain/facts.ts';
import { rdsInstanceFacts } from './rds-instance/facts.ts';
import { rdsSnapshotFacts } from './rds-snapshot/facts.ts';
import { redshiftClusterFacts } from './redshift-cluster/facts.ts';
import { regionFacts } from './region/facts.ts';
import { restApiFacts } from './rest-api/facts.ts';
import { routeTableFacts } from './route-table/facts.ts';
import { s3BucketFacts } from './s3-bucket/facts.ts';
import { sagemakerComputeFacts } from './sagemaker-compute/facts.ts';
import { secretFacts } from './secret/facts.ts';
import { securityGroupFacts } from './security-group/facts.ts';
import { sqsQueueFacts } from './sqs-queue/facts.ts';
import { vpcEndpointFacts } from './vpc-endpoint/facts.ts';
import { websocketApiFacts } from './websocket-api/facts.ts';

// What makes the types known to the model.
export type * from './types.ts';

/** The facts of every resource type. */
export const facts: { readonly [T in ResourceType]: Facts<T> } = {
  account: accountFacts,
  ami: amiFacts,
  api: apiFacts,
  'auto-scaling-group': autoScalingGroupFacts,
  'beanstalk-environment': beanstalkEnvironmentFacts,
  'billing-alarm': billingAlarmFacts,
  budget: budgetFacts,
  'dynamodb-table': dynamodbTableFacts,
  'ebs-snapshot': ebsSnapshotFacts,
  'ebs-volume': ebsVolumeFacts,
  'ec2-instance': ec2InstanceFacts,
  'ecs-workload': ecsWorkloadFacts,
  'efs-file-system': efsFileSystemFacts,
  'eks-cluster': eksClusterFacts,
  'elastic-ip': elasticIpFacts,
  'elasticache-cluster': elasticacheClusterFacts,
  'hosted-zone': hostedZoneFacts,
  'http-api': httpApiFacts,
  'iam-role': iamRoleFacts,
  'iam-user': iamUserFacts,
  'instance-profile': instanceProfileFacts,
  'kms-key': kmsKeyFacts,
  'lambda-function': lambdaFunctionFacts,
  'launch-configuration': launchConfigurationFacts,
  'launch-request': launchRequestFacts,
  'launch-template': launchTemplateFacts,
  'lightsail-resource': lightsailResourceFacts,
  'load-balancer': loadBalancerFacts,
  'log-group': logGroupFacts,
  'nat-gateway': natGatewayFacts,
  'network-interface': networkInterfaceFacts,
  'opensearch-domain': opensearchDomainFacts,
  'rds-instance': rdsInstanceFacts,
  'rds-snapshot': rdsSnapshotFacts,
  'redshift-cluster': redshiftClusterFacts,
  region: regionFacts,
  'rest-api': restApiFacts,
  'route-table': routeTableFacts,
  's3-bucket': s3BucketFacts,
  'sagemaker-compute': sagemakerComputeFacts,
  secret: secretFacts,
  'security-group': securityGroupFacts,
  'sqs-queue': sqsQueueFacts,
  'vpc-endpoint': vpcEndpointFacts,
  'websocket-api': websocketApiFacts,
};

/** The same of a type that a file names; null where only another version of this program knows it. */
export const factsOf = (type: string): (typeof facts)[ResourceType] | null =>
  Object.hasOwn(facts, type) ? facts[type as ResourceType] : null;
