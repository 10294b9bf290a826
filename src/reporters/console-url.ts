import { type FindingResource, globalRegion, parseArn } from '../model/index.ts';

const domains: { readonly [partition: string]: string } = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

type Page = (resource: FindingResource) => string;

// A half of a character, which only a damaged inventory holds, cannot be encoded.
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

const id = ({ id }: FindingResource): string => encoded(id);

const restPage: Page = (r) => `apigateway/main/apis/${id(r)}/resources?api=${id(r)}&region=${r.region}`;
const gatewayPage: Page = (r) => `apigateway/main/develop/routes?api=${id(r)}&region=${r.region}`;

const sagemakerPage = ({ arn }: FindingResource): string => {
  const kind = parseArn(arn)?.resource.split('/')[0];
  return kind === 'app' ? 'studio' : `${kind}s`;
};

const ecsPage: Page = ({ id: workload, arn, region }) => {
  const [cluster, name] = workload.split('/').map(encoded);
  const kind = parseArn(arn)?.resource.split('/')[0];
  const page = kind === 'container-instance' ? 'infrastructure' : `${kind}s/${name}`;
  return `ecs/v2/clusters/${cluster}/${page}?region=${region}`;
};

const pages: { readonly [type in FindingResource['type']]?: Page } = {
  account: () => 'iam/home#/security_credentials',
  ami: (r) => `ec2/home?region=${r.region}#ImageDetails:imageId=${id(r)}`,
  api: (r) => (r.arn.includes('/restapis/') ? restPage(r) : gatewayPage(r)),
  'beanstalk-environment': (r) =>
    `elasticbeanstalk/home?region=${r.region}#/environment/dashboard?environmentName=${id(r)}`,
  'billing-alarm': (r) => `cloudwatch/home?region=${r.region}#alarmsV2:alarm/${id(r)}`,
  budget: () => 'costmanagement/home#/budgets',
  'dynamodb-table': (r) => `dynamodbv2/home?region=${r.region}#table?name=${id(r)}`,
  'ebs-snapshot': (r) => `ec2/home?region=${r.region}#SnapshotDetails:snapshotId=${id(r)}`,
  'ebs-volume': (r) => `ec2/home?region=${r.region}#VolumeDetails:volumeId=${id(r)}`,
  'ec2-instance': (r) => `ec2/home?region=${r.region}#InstanceDetails:instanceId=${id(r)}`,
  'ecs-workload': ecsPage,
  'efs-file-system': (r) => `efs/home?region=${r.region}#/file-systems/${id(r)}`,
  'eks-cluster': (r) => `eks/clusters/${id(r)}?region=${r.region}`,
  'elastic-ip': (r) => `ec2/home?region=${r.region}#ElasticIpDetails:AllocationId=${id(r)}`,
  'elasticache-cluster': (r) => `elasticache/home?region=${r.region}#/`,
  'hosted-zone': (r) => `route53/v2/hostedzones#ListRecordSets/${id(r)}`,
  'http-api': gatewayPage,
  'iam-role': (r) => `iam/home#/roles/details/${id(r)}`,
  'iam-user': (r) => `iam/home#/users/details/${id(r)}`,
  'instance-profile': () => 'iam/home#/roles',
  'kms-key': (r) => `kms/home?region=${r.region}#/kms/keys/${id(r)}`,
  'lambda-function': (r) => `lambda/home?region=${r.region}#/functions/${id(r)}`,
  'lightsail-resource': (r) => `lightsail/home?region=${r.region}`,
  'load-balancer': (r) => `ec2/home?region=${r.region}#LoadBalancer:loadBalancerArn=${encoded(r.arn)}`,
  'log-group': (r) =>
    `cloudwatch/home?region=${r.region}#logsV2:log-groups/log-group/${id(r).replaceAll('%', () => '$25')}`,
  'nat-gateway': (r) => `vpcconsole/home?region=${r.region}#NatGatewayDetails:natGatewayId=${id(r)}`,
  'opensearch-domain': (r) => `aos/home?region=${r.region}#/opensearch/domains/${id(r)}`,
  'rds-instance': (r) => `rds/home?region=${r.region}#database:id=${id(r)};is-cluster=false`,
  'rds-snapshot': (r) => `rds/home?region=${r.region}#snapshots-list:`,
  'redshift-cluster': (r) => `redshiftv2/home?region=${r.region}#/cluster-details?cluster=${id(r)}`,
  region: (r) => `access-analyzer/home?region=${r.region}#/`,
  'rest-api': restPage,
  's3-bucket': (r) => `s3/buckets/${id(r)}?region=${r.region}`,
  'sagemaker-compute': (r) => `sagemaker/home?region=${r.region}#/${sagemakerPage(r)}`,
  secret: (r) => `secretsmanager/secret?name=${id(r)}&region=${r.region}`,
  'security-group': (r) => `ec2/home?region=${r.region}#SecurityGroup:groupId=${id(r)}`,
  'vpc-endpoint': (r) => `vpcconsole/home?region=${r.region}#EndpointDetails:vpcEndpointId=${id(r)}`,
  'websocket-api': gatewayPage,
};

// Where a rule judges one matter of the account, and its page is another.
const pagesByRule: { readonly [rule: string]: string } = {
  'billing-alarm-missing': 'cloudwatch/home#alarmsV2:',
  'budget-missing': 'costmanagement/home#/budgets',
  'cost-anomaly-unheard': 'costmanagement/home#/anomaly-detection/overview',
  'free-plan-ending': 'billing/home#/freetier',
  'free-tier-limit-near': 'billing/home#/freetier',
  'iam-password-policy-weak': 'iam/home#/account_settings',
  'security-contact-missing': 'billing/home#/account',
};

/** The console page on which a person sees the resource of a finding, or null where there is none. */
export const consoleUrl = (rule: string, resource: FindingResource, homeRegion: string): string | null => {
  const arn = parseArn(resource.arn);
  const domain = arn === null ? undefined : domains[arn.partition];
  const page = pagesByRule[rule] ?? pages[resource.type]?.(resource);
  if (domain === undefined || page === undefined || resource.id === '*') return null;
  const region = resource.region === globalRegion ? homeRegion : resource.region;
  return `https://${region}.${domain}/${page}`;
};
