import type { Aws } from '../../aws/index.ts';
import { given } from '../reading/aws-fields.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import type { FunctionPolicy } from './fields.ts';

/** What `functionPolicies` may call. */
export const policyOperations = ['lambda:GetPolicy', 'lambda:ListAliases'] as const;

type PolicyAws = Aws<(typeof policyOperations)[number]>;

/** The resource policies of a function and of its aliases: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html */
export const functionPolicies = async (
  aws: PolicyAws,
  FunctionName: string,
  arn: string,
): Promise<readonly FunctionPolicy[]> => {
  const holders = [{ qualifier: null, functionArn: arn }, ...(await aliasesOf(aws, FunctionName))];
  const policies = await Promise.all(
    holders.map(async (holder) => ({ ...holder, policy: await policyOf(aws, FunctionName, holder.qualifier) })),
  );
  return policies.flatMap(({ policy, ...holder }) => (policy === null ? [] : [{ ...holder, policy }]));
};

/** The aliases of a function by name and ARN: https://docs.aws.amazon.com/lambda/latest/api/API_AliasConfiguration.html */
export const aliasesOf = async (aws: Aws<'lambda:ListAliases'>, FunctionName: string) => {
  const gone = { id: FunctionName, gone: 'ResourceNotFoundException' };
  const pages = pagesOf(aws, 'lambda:ListAliases', { FunctionName }, gone);
  const aliases = await everyItem(pages, ({ Aliases }) => given(Aliases, 'Aliases'));
  return aliases.map(({ Name, AliasArn }) => ({
    qualifier: given(Name, 'Name'),
    functionArn: given(AliasArn, 'AliasArn'),
  }));
};

/** The policy of a function or of one of its aliases as JSON text; null where there is none. */
export const policyOf = async (
  aws: Aws<'lambda:GetPolicy'>,
  FunctionName: string,
  qualifier: string | null,
): Promise<string | null> => {
  const input = { FunctionName, ...(qualifier === null ? {} : { Qualifier: qualifier }) };
  const answer = await aws.find('lambda:GetPolicy', input, ['ResourceNotFoundException']);
  return answer === null ? null : given(answer.Policy, 'Policy');
};
