import type { Aws } from '../../aws/index.ts';
import { emptyIfAbsent, given, noneIfEmpty } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';
import { functionPolicies, policyOperations } from './function-policies.ts';

/** What `integratingApis` may call. */
export const integrationReads = [
  ...policyOperations,
  'apigateway:GetRestApis',
  'apigateway:GetResources',
  'apigatewayv2:GetApis',
  'apigatewayv2:GetIntegrations',
] as const;

type ApiAws = Aws<(typeof integrationReads)[number]>;

/**
 * The ids of the APIs of its region that call a function, asked for only where its policies speak of API Gateway at all. An
 * API that calls it as an authorizer, or by a stage variable, is not found. https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html
 */
export const integratingApis = async (
  aws: ApiAws,
  { id, arn }: { readonly id: string; readonly arn: string },
): Promise<readonly string[]> => {
  const policies = await functionPolicies(aws, id, arn);
  if (!policies.some(({ policy }) => policy.includes('apigateway.'))) return [];
  const [rest, newer] = await Promise.all([restApis(aws, arn), newerApis(aws, arn)]);
  return [...rest, ...newer].toSorted();
};

const restApis = async (aws: ApiAws, arn: string): Promise<readonly string[]> => {
  const apis = await everyItem(aws.pages('apigateway:GetRestApis', {}), ({ items }) => emptyIfAbsent(items));
  const calling = apis.map(async (api) => {
    const restApiId = given(api.id, 'id');
    const pages = aws.pages('apigateway:GetResources', { restApiId, embed: ['methods'] });
    const resources = await everyItem(pages, ({ items }) => emptyIfAbsent(items));
    const uris = resources.flatMap(({ resourceMethods }) =>
      Object.values(resourceMethods === undefined ? {} : resourceMethods).map(({ methodIntegration }) =>
        noneIfEmpty(methodIntegration?.uri),
      ),
    );
    return uris.some((uri) => calls(uri, arn)) ? [restApiId] : [];
  });
  return (await Promise.all(calling)).flat();
};

const newerApis = async (aws: ApiAws, arn: string): Promise<readonly string[]> => {
  const apis = await everyItem(aws.pages('apigatewayv2:GetApis', {}), ({ Items }) => given(Items, 'Items'));
  const calling = apis.map(async (api) => {
    const ApiId = given(api.ApiId, 'ApiId');
    const pages = aws.pages('apigatewayv2:GetIntegrations', { ApiId });
    const integrations = await everyItem(pages, ({ Items }) => given(Items, 'Items'));
    return integrations.some(({ IntegrationUri }) => calls(noneIfEmpty(IntegrationUri), arn)) ? [ApiId] : [];
  });
  return (await Promise.all(calling)).flat();
};

// The ARN stands at the end, or before an alias or the path of the invocation.
const calls = (uri: string | null, arn: string): boolean =>
  uri !== null && (uri.endsWith(arn) || uri.includes(`${arn}/`) || uri.includes(`${arn}:`));
