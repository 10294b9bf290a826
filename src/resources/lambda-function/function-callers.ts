import type { Aws } from '../../aws/index.ts';
import { given } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';
import { policyText } from '../services/iam/policy-text.ts';
import { rulesTo } from '../services/targets/targets-of.ts';
import { aliasesOf } from './function-policies.ts';

/** Tells whether an ARN is that of a function, or of a version or alias of it. */
export const isOf =
  (functionArn: string) =>
  (arn: string): boolean =>
    arn === functionArn || arn.startsWith(`${functionArn}:`);

/**
 * What a function is called for by event source mappings; one listing serves the whole region. A mapping of a Kafka cluster
 * outside AWS has no ARN to name. https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingConfiguration.html
 */
export const eventSourcesOf = async (
  aws: Aws<'lambda:ListEventSourceMappings'>,
  functionArn: string,
): Promise<readonly string[]> => {
  const pages = aws.pages('lambda:ListEventSourceMappings', {});
  const all = await everyItem(pages, (page) => given(page.EventSourceMappings, 'EventSourceMappings'));
  return all
    .filter(({ FunctionArn }) => isOf(functionArn)(given(FunctionArn, 'FunctionArn')))
    .map(({ EventSourceArn, UUID }) => given(EventSourceArn ?? UUID, 'UUID'));
};

/** Rules that call a function or one of its aliases, which are targets of their own. */
export const eventRulesOf = async (
  aws: Aws<'events:ListRuleNamesByTarget' | 'lambda:ListAliases'>,
  { id, arn }: { readonly id: string; readonly arn: string },
): Promise<readonly string[]> => {
  const targets = [arn, ...(await aliasesOf(aws, id)).map(({ functionArn }) => functionArn)];
  const rules = await Promise.all(targets.map((target) => rulesTo(aws, target)));
  return [...new Set(rules.flat())];
};

/**
 * Whether a role lets Lambda@Edge take it on. A role that is gone lets nobody.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html
 */
export const letsEdge = async (aws: Aws<'iam:ListRoles'>, roleArn: string): Promise<boolean> => {
  const roles = await everyItem(aws.pages('iam:ListRoles', {}), ({ Roles }) => given(Roles, 'Roles'));
  const role = roles.find(({ Arn }) => Arn === roleArn);
  if (role === undefined) return false;
  return policyText(given(role.AssumeRolePolicyDocument, 'AssumeRolePolicyDocument')).includes('edgelambda.');
};
