// Does: ask AWS for one resource type each, and normalise the answers.
// May not: judge, give a default for what AWS did not say, keep a secret.
import { account } from './account/collector.ts';
import { ami } from './ami/collector.ts';
import { api } from './api/collector.ts';
import { autoScalingGroup } from './auto-scaling-group/collector.ts';
import { beanstalkEnvironment } from './beanstalk-environment/collector.ts';
import { billingAlarm } from './billing-alarm/collector.ts';
import { budget } from './budget/collector.ts';
import { dynamodbTable } from './dynamodb-table/collector.ts';
import { ebsSnapshot } from './ebs-snapshot/collector.ts';
import { ebsVolume } from './ebs-volume/collector.ts';
import { ec2Instance } from './ec2-instance/collector.ts';
import { ecsWorkload } from './ecs-workload/collector.ts';
import { efsFileSystem } from './efs-file-system/collector.ts';
import { eksCluster } from './eks-cluster/collector.ts';
import { elasticIp } from './elastic-ip/collector.ts';
import { elasticacheCluster } from './elasticache-cluster/collector.ts';
import { hostedZone } from './hosted-zone/collector.ts';
import { httpApi } from './http-api/collector.ts';
import { iamRole } from './iam-role/collector.ts';
import { iamUser } from './iam-user/collector.ts';
import { instanceProfile } from './instance-profile/collector.ts';
import { kmsKey } from './kms-key/collector.ts';
import { lambdaFunction } from './lambda-function/collector.ts';
import { launchConfiguration } from './launch-configuration/collector.ts';
import { launchRequest } from './launch-request/collector.ts';
import { launchTemplate } from './launch-template/collector.ts';
import { lightsailResource } from './lightsail-resource/collector.ts';
import { loadBalancer } from './load-balancer/collector.ts';
import { logGroup } from './log-group/collector.ts';
import { natGateway } from './nat-gateway/collector.ts';
import { networkInterface } from './network-interface/collector.ts';
import { opensearchDomain } from './opensearch-domain/collector.ts';
import { rdsInstance } from './rds-instance/collector.ts';
import { rdsSnapshot } from './rds-snapshot/collector.ts';
import type { AnyCollector } from './reading/collector.ts';
import { redshiftCluster } from './redshift-cluster/collector.ts';
import { region } from './region/collector.ts';
import { restApi } from './rest-api/collector.ts';
import { routeTable } from './route-table/collector.ts';
import { s3Bucket } from './s3-bucket/collector.ts';
import { sagemakerCompute } from './sagemaker-compute/collector.ts';
import { secret } from './secret/collector.ts';
import { securityGroup } from './security-group/collector.ts';
import { sqsQueue } from './sqs-queue/collector.ts';
import { vpcEndpoint } from './vpc-endpoint/collector.ts';
import { websocketApi } from './websocket-api/collector.ts';

export type { AnyCollector } from './reading/collector.ts';
export { askMembers, memberOperations } from './services/managers/ask-members.ts';

/** Every collector, by type. */
export const collectors: readonly AnyCollector[] = [
  account,
  ami,
  api,
  autoScalingGroup,
  beanstalkEnvironment,
  billingAlarm,
  budget,
  dynamodbTable,
  ebsSnapshot,
  ebsVolume,
  ec2Instance,
  ecsWorkload,
  efsFileSystem,
  eksCluster,
  elasticacheCluster,
  elasticIp,
  hostedZone,
  httpApi,
  iamRole,
  iamUser,
  instanceProfile,
  kmsKey,
  lambdaFunction,
  launchConfiguration,
  launchRequest,
  launchTemplate,
  lightsailResource,
  loadBalancer,
  logGroup,
  natGateway,
  networkInterface,
  opensearchDomain,
  rdsInstance,
  rdsSnapshot,
  redshiftCluster,
  region,
  restApi,
  routeTable,
  s3Bucket,
  sagemakerCompute,
  secret,
  securityGroup,
  sqsQueue,
  vpcEndpoint,
  websocketApi,
];
