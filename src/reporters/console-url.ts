import { type FindingResource, globalRegion, parseArn } from '../model/index.ts';
import { factsOf } from '../resources/index.ts';

const domains: { readonly [partition: string]: string } = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
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
  const page = pagesByRule[rule] ?? factsOf(resource.type)?.consolePage(resource);
  if (domain === undefined || page === undefined || resource.id === '*') return null;
  const region = resource.region === globalRegion ? homeRegion : resource.region;
  return `https://${region}.${domain}/${page}`;
};
