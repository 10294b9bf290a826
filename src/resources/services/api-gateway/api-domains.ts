import type { Aws, OperationName } from '../../../aws/index.ts';
import type { ApiDomain } from './api-domain.ts';
import { domainsOfVersion1, domainsOfVersion2, type GatewayDomain } from './gateway-domains.ts';
import { apiMappings, basePathMappings, type Mapping, ruleMappings } from './gateway-mappings.ts';

/** What `httpApiDomains` may call. */
export const httpDomainOperations = [
  'apigatewayv2:GetApiMappings',
  'apigatewayv2:GetDomainNames',
  'apigatewayv2:ListRoutingRules',
] as const satisfies readonly OperationName[];

/** What `restApiDomains` may call. */
export const restDomainOperations = [
  ...httpDomainOperations,
  'apigateway:GetBasePathMappings',
  'apigateway:GetDomainNames',
] as const satisfies readonly OperationName[];

type HttpAws = Aws<(typeof httpDomainOperations)[number]>;
type RestAws = Aws<(typeof restDomainOperations)[number]>;

/** The custom domains that lead to an HTTP or WebSocket API. */
export const httpApiDomains = async (aws: HttpAws, apiId: string): Promise<readonly ApiDomain[]> => {
  const domains = await domainsOfVersion2(aws);
  return leading(apiId, await Promise.all(domains.map((domain) => leads(aws, domain, () => apiMappings(aws, domain)))));
};

/**
 * The custom domains that lead to a REST API. Both versions of the service hold the regional ones, and only version 2
 * tells mappings of several levels; edge and private ones are asked for in version 1.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html
 */
export const restApiDomains = async (aws: RestAws, apiId: string): Promise<readonly ApiDomain[]> => {
  const [first, second] = await Promise.all([domainsOfVersion1(aws), domainsOfVersion2(aws)]);
  const names = new Set(second.map(({ domain }) => domain));
  const byBasePath = first.filter(({ domain, regional }) => !regional || !names.has(domain));
  const asked = new Set(byBasePath.filter(({ privateOnly }) => !privateOnly).map(({ domain }) => domain));
  const byApiMapping = second.filter(({ domain }) => !asked.has(domain));
  const all = await Promise.all([
    ...byBasePath.map((domain) => leads(aws, domain, () => basePathMappings(aws, domain))),
    ...byApiMapping.map((domain) => leads(aws, domain, () => apiMappings(aws, domain))),
  ]);
  return leading(apiId, all);
};

interface Leads {
  readonly domain: GatewayDomain;
  readonly mappings: readonly Mapping[];
  readonly rules: readonly Mapping[];
}

const leads = async (
  aws: HttpAws,
  domain: GatewayDomain,
  mappings: () => Promise<readonly Mapping[]>,
): Promise<Leads> => {
  const [mapped, rules] = await Promise.all([
    domain.mapped ? mappings() : [],
    domain.routed ? ruleMappings(aws, domain) : [],
  ]);
  return { domain, mappings: mapped, rules };
};

const leading = (apiId: string, all: readonly Leads[]): readonly ApiDomain[] =>
  all.flatMap(({ domain, mappings, rules }) => [
    ...mappings.filter((each) => each.apiId === apiId).map((each) => apiDomain(domain, each, false)),
    ...rules.filter((each) => each.apiId === apiId).map((each) => apiDomain(domain, each, true)),
  ]);

const apiDomain = (
  { domain, mutualTls, privateOnly }: GatewayDomain,
  { path, stage }: Mapping,
  byRoutingRule: boolean,
): ApiDomain => ({ domain, path, stage, mutualTls, privateOnly, byRoutingRule });
