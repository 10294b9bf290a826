import type { Aws } from '../../aws/index.ts';
import { given } from '../reading/aws-fields.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import type { FunctionPolicy } from './fields.ts';
import { qualifierOf } from './function-qualifier.ts';

/** What `functionPolicies` may call. */
export const policyOperations = ['lambda:GetPolicy', 'lambda:ListAliases', 'lambda:ListFunctions'] as const;

type Holder = Pick<FunctionPolicy, 'qualifier' | 'functionArn'>;

type PolicyAws = Aws<(typeof policyOperations)[number]>;

/** The resource policies of a function, of its aliases and of its published versions, which have one each: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html */
export const functionPolicies = async (
  aws: PolicyAws,
  FunctionName: string,
  arn: string,
): Promise<readonly FunctionPolicy[]> => {
  const holders: readonly Holder[] = [
    { qualifier: null, functionArn: arn },
    ...(await aliasesOf(aws, FunctionName)),
    ...(await versionsOf(aws, FunctionName)),
  ];
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

// All versions of all functions of a region come in one listing, which is asked for once:
// https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html
const versionsOf = async (aws: Aws<'lambda:ListFunctions'>, name: string): Promise<readonly Holder[]> => {
  const pages = aws.pages('lambda:ListFunctions', { FunctionVersion: 'ALL' });
  const entries = await everyItem(pages, ({ Functions }) => given(Functions, 'Functions'));
  return entries
    .filter(({ FunctionName }) => given(FunctionName, 'FunctionName') === name)
    .map(({ FunctionArn }) => given(FunctionArn, 'FunctionArn'))
    .flatMap((functionArn) => {
      const qualifier = qualifierOf(functionArn);
      return qualifier === null || qualifier === '$LATEST' ? [] : [{ qualifier, functionArn }];
    });
};

/** The policy of a function, of one of its aliases or versions as JSON text; null where there is none. */
export const policyOf = async (
  aws: Aws<'lambda:GetPolicy'>,
  FunctionName: string,
  qualifier: string | null,
): Promise<string | null> => {
  const input = { FunctionName, ...(qualifier === null ? {} : { Qualifier: qualifier }) };
  const answer = await aws.find('lambda:GetPolicy', input, ['ResourceNotFoundException']);
  return answer === null ? null : given(answer.Policy, 'Policy');
};
