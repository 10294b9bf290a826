import { type FindingResource, globalRegion, parseArn } from '../model/index.ts';

const domains: { readonly [partition: string]: string } = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

type Page = (resource: FindingResource) => string;

const id = ({ id }: FindingResource): string => encodeURIComponent(id);

const pages: { readonly [type in FindingResource['type']]?: Page } = {
  account: () => 'iam/home#/security_credentials',
  'billing-alarm': (r) => `cloudwatch/home?region=${r.region}#alarmsV2:alarm/${id(r)}`,
  budget: () => 'costmanagement/home#/budgets',
  'dynamodb-table': (r) => `dynamodbv2/home?region=${r.region}#table?name=${id(r)}`,
  'ebs-volume': (r) => `ec2/home?region=${r.region}#VolumeDetails:volumeId=${id(r)}`,
  'ec2-instance': (r) => `ec2/home?region=${r.region}#InstanceDetails:instanceId=${id(r)}`,
  'elastic-ip': (r) => `ec2/home?region=${r.region}#ElasticIpDetails:AllocationId=${id(r)}`,
  'http-api': (r) => `apigateway/main/develop/routes?api=${id(r)}&region=${r.region}`,
  'iam-user': (r) => `iam/home#/users/details/${id(r)}`,
  'lambda-function': (r) => `lambda/home?region=${r.region}#/functions/${id(r)}`,
  'rest-api': (r) => `apigateway/main/apis/${id(r)}/resources?api=${id(r)}&region=${r.region}`,
  'websocket-api': (r) => `apigateway/main/develop/routes?api=${id(r)}&region=${r.region}`,
};

const billingRules: { readonly [rule: string]: string } = {
  'billing-alarm-missing': 'cloudwatch/home#alarmsV2:',
  'budget-missing': 'costmanagement/home#/budgets',
};

/** The console page on which a person sees the resource of a finding, or null where there is none. */
export const consoleUrl = (rule: string, resource: FindingResource, homeRegion: string): string | null => {
  const arn = parseArn(resource.arn);
  const domain = arn === null ? undefined : domains[arn.partition];
  const page = billingRules[rule] ?? pages[resource.type]?.(resource);
  if (domain === undefined || page === undefined || resource.id === '*') return null;
  const region = resource.region === globalRegion ? homeRegion : resource.region;
  return `https://${region}.${domain}/${page}`;
};
