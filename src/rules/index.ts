// Does: judge one resource each, purely.
// May not: import anything but the model and their own folder, call AWS, read the clock, choose a language.
import type { Rule, RuleText } from '../model/index.ts';
import { accessAnalyzerMissing } from './account/access-analyzer-missing.ts';
import { iamAccessKeyStale } from './account/iam-access-key-stale.ts';
import { iamCredentialUnused } from './account/iam-credential-unused.ts';
import { iamPasswordPolicyWeak } from './account/iam-password-policy-weak.ts';
import { iamUserMfaMissing } from './account/iam-user-mfa-missing.ts';
import { rootAccessKeyPresent } from './account/root-access-key-present.ts';
import { rootMfaMissing } from './account/root-mfa-missing.ts';
import { rootMfaVirtualOnly } from './account/root-mfa-virtual-only.ts';
import { rootOnlyAccount } from './account/root-only-account.ts';
import { rootSigningCertificatePresent } from './account/root-signing-certificate-present.ts';
import { rootUsedRecently } from './account/root-used-recently.ts';
import { securityContactMissing } from './account/security-contact-missing.ts';
import { billingAlarmIneffective } from './billing/billing-alarm-ineffective.ts';
import { billingAlarmMissing } from './billing/billing-alarm-missing.ts';
import { budgetMissing } from './billing/budget-missing.ts';
import { budgetUnheard } from './billing/budget-unheard.ts';
import { costAnomalyUnheard } from './billing/cost-anomaly-unheard.ts';
import { freePlanEnding } from './billing/free-plan-ending.ts';
import { freeTierLimitNear } from './billing/free-tier-limit-near.ts';
import { amiPublic } from './exposure/ami-public.ts';
import { ebsSnapshotPublic } from './exposure/ebs-snapshot-public.ts';
import { ec2InstanceExposed } from './exposure/ec2-instance-exposed.ts';
import { ec2InstancePortOpen } from './exposure/ec2-instance-port-open.ts';
import { functionUrlOpen } from './exposure/function-url-open.ts';
import { httpApiOpen } from './exposure/http-api-open.ts';
import { lambdaPolicyConfusedDeputy } from './exposure/lambda-policy-confused-deputy.ts';
import { lambdaPolicyPublic } from './exposure/lambda-policy-public.ts';
import { rdsInstancePublic } from './exposure/rds-instance-public.ts';
import { rdsSnapshotPublic } from './exposure/rds-snapshot-public.ts';
import { restApiOpen } from './exposure/rest-api-open.ts';
import { s3BucketPublic } from './exposure/s3-bucket-public.ts';
import { websocketApiOpen } from './exposure/websocket-api-open.ts';
import { amiUnused } from './leftovers/ami-unused.ts';
import { apiCacheIdle } from './leftovers/api-cache-idle.ts';
import { apiUnused } from './leftovers/api-unused.ts';
import { beanstalkEnvironmentLeftRunning } from './leftovers/beanstalk-environment-left-running.ts';
import { dynamodbTableIdle } from './leftovers/dynamodb-table-idle.ts';
import { ebsSnapshotOrphaned } from './leftovers/ebs-snapshot-orphaned.ts';
import { ebsVolumeUnattached } from './leftovers/ebs-volume-unattached.ts';
import { ec2InstanceIdle } from './leftovers/ec2-instance-idle.ts';
import { ec2InstanceStopped } from './leftovers/ec2-instance-stopped.ts';
import { ecsServiceLeftRunning } from './leftovers/ecs-service-left-running.ts';
import { efsFileSystemUnused } from './leftovers/efs-file-system-unused.ts';
import { eksClusterLeftRunning } from './leftovers/eks-cluster-left-running.ts';
import { elasticIpUnattached } from './leftovers/elastic-ip-unattached.ts';
import { elasticacheLeftRunning } from './leftovers/elasticache-left-running.ts';
import { hostedZoneEmpty } from './leftovers/hosted-zone-empty.ts';
import { kmsKeyUnused } from './leftovers/kms-key-unused.ts';
import { lambdaFunctionUnused } from './leftovers/lambda-function-unused.ts';
import { lambdaProvisionedConcurrencyIdle } from './leftovers/lambda-provisioned-concurrency-idle.ts';
import { lightsailLeftRunning } from './leftovers/lightsail-left-running.ts';
import { loadBalancerEmpty } from './leftovers/load-balancer-empty.ts';
import { logGroupRetentionMissing } from './leftovers/log-group-retention-missing.ts';
import { natGatewayIdle } from './leftovers/nat-gateway-idle.ts';
import { opensearchLeftRunning } from './leftovers/opensearch-left-running.ts';
import { rdsInstanceIdle } from './leftovers/rds-instance-idle.ts';
import { rdsInstanceStopped } from './leftovers/rds-instance-stopped.ts';
import { rdsSnapshotOld } from './leftovers/rds-snapshot-old.ts';
import { redshiftLeftRunning } from './leftovers/redshift-left-running.ts';
import { s3BucketEmpty } from './leftovers/s3-bucket-empty.ts';
import { s3MultipartUploadAbandoned } from './leftovers/s3-multipart-upload-abandoned.ts';
import { sagemakerLeftRunning } from './leftovers/sagemaker-left-running.ts';
import { secretUnused } from './leftovers/secret-unused.ts';
import { sqsQueueUnused } from './leftovers/sqs-queue-unused.ts';
import { vpcEndpointIdle } from './leftovers/vpc-endpoint-idle.ts';
import { ec2InstanceRoleMissing } from './workload/ec2-instance-role-missing.ts';
import { ec2UserDataSecret } from './workload/ec2-user-data-secret.ts';
import { lambdaEnvironmentSecret } from './workload/lambda-environment-secret.ts';
import { lambdaRoleAdmin } from './workload/lambda-role-admin.ts';
import { lambdaRoleMissing } from './workload/lambda-role-missing.ts';
import { lambdaRuntimeDeprecated } from './workload/lambda-runtime-deprecated.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  accessAnalyzerMissing,
  amiPublic,
  amiUnused,
  apiCacheIdle,
  apiUnused,
  beanstalkEnvironmentLeftRunning,
  billingAlarmIneffective,
  billingAlarmMissing,
  budgetMissing,
  budgetUnheard,
  costAnomalyUnheard,
  dynamodbTableIdle,
  ebsSnapshotOrphaned,
  ebsSnapshotPublic,
  ebsVolumeUnattached,
  ec2InstanceExposed,
  ec2InstanceIdle,
  ec2InstancePortOpen,
  ec2InstanceRoleMissing,
  ec2InstanceStopped,
  ec2UserDataSecret,
  ecsServiceLeftRunning,
  efsFileSystemUnused,
  eksClusterLeftRunning,
  elasticIpUnattached,
  elasticacheLeftRunning,
  freePlanEnding,
  freeTierLimitNear,
  functionUrlOpen,
  hostedZoneEmpty,
  httpApiOpen,
  iamAccessKeyStale,
  iamCredentialUnused,
  iamPasswordPolicyWeak,
  iamUserMfaMissing,
  kmsKeyUnused,
  lambdaEnvironmentSecret,
  lambdaFunctionUnused,
  lambdaPolicyConfusedDeputy,
  lambdaPolicyPublic,
  lambdaProvisionedConcurrencyIdle,
  lambdaRoleAdmin,
  lambdaRoleMissing,
  lambdaRuntimeDeprecated,
  lightsailLeftRunning,
  loadBalancerEmpty,
  logGroupRetentionMissing,
  natGatewayIdle,
  opensearchLeftRunning,
  rdsInstanceIdle,
  rdsInstancePublic,
  rdsInstanceStopped,
  rdsSnapshotOld,
  rdsSnapshotPublic,
  redshiftLeftRunning,
  restApiOpen,
  rootAccessKeyPresent,
  rootMfaMissing,
  rootMfaVirtualOnly,
  rootOnlyAccount,
  rootSigningCertificatePresent,
  rootUsedRecently,
  s3BucketEmpty,
  s3BucketPublic,
  s3MultipartUploadAbandoned,
  sagemakerLeftRunning,
  secretUnused,
  securityContactMissing,
  sqsQueueUnused,
  vpcEndpointIdle,
  websocketApiOpen,
];

export { removalForms } from './forms.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, if this program has it. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);

/** The words of a rule, if this program has it. */
export const textOf = (id: string): RuleText | undefined => byId.get(id)?.text;

/** Present rule ids by the ids that they had before. */
export const formerRuleIds: ReadonlyMap<string, string> = new Map(
  rules.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const)),
);
