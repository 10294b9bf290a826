import type { Aws } from '../../../aws/index.ts';
import { emptyIfAbsent, given, noneIfEmpty } from '../../reading/aws-fields.ts';
import { everyItem } from '../../reading/pages-of.ts';
import type { GatewayDomain } from './gateway-domains.ts';

/** Where a domain leads to: an API, and its stage or null where the URL chooses it. */
export interface Mapping {
  readonly apiId: string;
  readonly path: string;
  readonly stage: string | null;
}

/** Mappings by base path of one level: https://docs.aws.amazon.com/apigateway/latest/api/API_GetBasePathMappings.html */
export const basePathMappings = async (
  aws: Aws<'apigateway:GetBasePathMappings'>,
  { domain, domainId }: GatewayDomain,
): Promise<readonly Mapping[]> => {
  const input = { domainName: domain, ...(domainId === null ? {} : { domainNameId: domainId }) };
  const answers = aws.pages('apigateway:GetBasePathMappings', input);
  return (await everyItem(answers, ({ items }) => emptyIfAbsent(items))).map(({ restApiId, basePath, stage }) => ({
    apiId: given(restApiId, 'restApiId'),
    path: pathOf(basePath),
    stage: stageOf(stage),
  }));
};

/** Mappings by path of any depth: https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/domainnames-domainname-apimappings.html */
export const apiMappings = async (
  aws: Aws<'apigatewayv2:GetApiMappings'>,
  { domain }: GatewayDomain,
): Promise<readonly Mapping[]> => {
  const answers = aws.pages('apigatewayv2:GetApiMappings', { DomainName: domain });
  return (await everyItem(answers, ({ Items }) => given(Items, 'Items'))).map(({ ApiId, ApiMappingKey, Stage }) => ({
    apiId: given(ApiId, 'ApiId'),
    path: pathOf(ApiMappingKey),
    stage: stageOf(Stage),
  }));
};

/** Routing rules, whose conditions on path and headers are not kept: https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html */
export const ruleMappings = async (
  aws: Aws<'apigatewayv2:ListRoutingRules'>,
  { domain, domainId }: GatewayDomain,
): Promise<readonly Mapping[]> => {
  const input = { DomainName: domain, ...(domainId === null ? {} : { DomainNameId: domainId }) };
  const answers = aws.pages('apigatewayv2:ListRoutingRules', input);
  return (await everyItem(answers, ({ RoutingRules }) => given(RoutingRules, 'RoutingRules')))
    .flatMap(({ Actions }) => given(Actions, 'Actions'))
    .map(({ InvokeApi }) => given(InvokeApi, 'InvokeApi'))
    .map(({ ApiId, Stage }) => ({ apiId: given(ApiId, 'ApiId'), path: '', stage: stageOf(Stage) }));
};

// A root path, and a stage that is left to the URL, are absent, empty or `(none)`.
const stageOf = (text: string | undefined): string | null => (text === '(none)' ? null : noneIfEmpty(text));
const pathOf = (text: string | undefined): string => {
  const path = stageOf(text);
  return path === null ? '' : path;
};
