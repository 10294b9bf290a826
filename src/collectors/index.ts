// Does: ask AWS for one resource type each, and normalise the answers.
// May not: judge, give a default for what AWS did not say, keep a secret.
import { account } from './account.ts';
import { ami } from './ami.ts';
import { api } from './api.ts';
import { autoScalingGroup } from './auto-scaling-group.ts';
import { beanstalkEnvironment } from './beanstalk-environment.ts';
import { billingAlarm } from './billing-alarm.ts';
import { budget } from './budget.ts';
import type { AnyCollector } from './define.ts';
import { dynamodbTable } from './dynamodb-table.ts';
import { ebsSnapshot } from './ebs-snapshot.ts';
import { ebsVolume } from './ebs-volume.ts';
import { ec2Instance } from './ec2-instance.ts';
import { ecsWorkload } from './ecs-workload.ts';
import { efsFileSystem } from './efs-file-system.ts';
import { eksCluster } from './eks-cluster.ts';
import { elasticIp } from './elastic-ip.ts';
import { elasticacheCluster } from './elasticache-cluster.ts';
import { hostedZone } from './hosted-zone.ts';
import { httpApi } from './http-api.ts';
import { iamRole } from './iam-role.ts';
import { iamUser } from './iam-user.ts';
import { instanceProfile } from './instance-profile.ts';
import { kmsKey } from './kms-key.ts';
import { lambdaFunction } from './lambda-function.ts';
import { launchTemplate } from './launch-template.ts';
import { lightsailResource } from './lightsail-resource.ts';
import { loadBalancer } from './load-balancer.ts';
import { logGroup } from './log-group.ts';
import { natGateway } from './nat-gateway.ts';
import { networkInterface } from './network-interface.ts';
import { opensearchDomain } from './opensearch-domain.ts';
import { rdsInstance } from './rds-instance.ts';
import { rdsSnapshot } from './rds-snapshot.ts';
import { redshiftCluster } from './redshift-cluster.ts';
import { region } from './region.ts';
import { restApi } from './rest-api.ts';
import { s3Bucket } from './s3-bucket.ts';
import { sagemakerCompute } from './sagemaker-compute.ts';
import { secret } from './secret.ts';
import { securityGroup } from './security-group.ts';
import { vpcEndpoint } from './vpc-endpoint.ts';
import { websocketApi } from './websocket-api.ts';

export type { AnyCollector } from './define.ts';

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
  s3Bucket,
  sagemakerCompute,
  secret,
  securityGroup,
  vpcEndpoint,
  websocketApi,
];
