import { type FindingResource, globalRegion, parseArn } from '../model/index.ts';
import { factsOf } from '../resources/index.ts';

const domains: ReadonlyMap<string, string> = new Map([
  ['aws', 'console.aws.amazon.com'],
  ['aws-cn', 'console.amazonaws.cn'],
  ['aws-us-gov', 'console.amazonaws-us-gov.com'],
]);

// As AWS writes regions, such as eu-west-1 and us-gov-east-1. What an inventory says may be anything, and would stand in an address.
const regionName = /^[a-z]{2,6}(?:-[a-z]{2,12}){1,3}-[0-9]{1,2}$/;

// Where a rule judges one matter of the account, and its page is another.
const pagesByRule: ReadonlyMap<string, string> = new Map([
  ['billing-alarm-missing', 'cloudwatch/home#alarmsV2:'],
  ['budget-missing', 'costmanagement/home#/budgets'],
  ['cost-anomaly-unheard', 'costmanagement/home#/anomaly-detection/overview'],
  ['free-plan-ending', 'billing/home#/freetier'],
  ['free-tier-limit-near', 'billing/home#/freetier'],
  ['iam-password-policy-weak', 'iam/home#/account_settings'],
  ['security-contact-missing', 'billing/home#/account'],
]);

/**
 * The console page on which a person sees the resource of a finding, on a host of AWS's whatever the inventory says; null where
 * there is none.
 */
export const consoleUrl = (rule: string, resource: FindingResource, homeRegion: string): string | null => {
  const domain = domains.get(parseArn(resource.arn)?.partition ?? '');
  const region = resource.region === globalRegion ? homeRegion : resource.region;
  if (domain === undefined || !regionName.test(region) || resource.id === '*') return null;
  const page = pagesByRule.get(rule) ?? factsOf(resource.type)?.consolePage(resource);
  return page === undefined ? null : `https://${region}.${domain}/${page}`;
};

/** True for an address on a host of AWS's console, as `consoleUrl` gives it. */
export const isConsoleUrl = (url: string): boolean => {
  const [, region = '', domain = ''] = /^https:\/\/([a-z0-9-]+)\.([a-z0-9.-]+)\/[!-~]*$/.exec(url) ?? [];
  return regionName.test(region) && [...domains.values()].includes(domain);
};
