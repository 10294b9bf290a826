import type { Aws } from '../../../aws/index.ts';
import { emptyIfAbsent, given, noneIfEmpty } from '../../reading/aws-fields.ts';
import { everyItem } from '../../reading/pages-of.ts';

/** A custom domain of API Gateway, whatever it leads to. */
export interface GatewayDomain {
  readonly domain: string;
  /** Set on private domains, which may share a name. */
  readonly domainId: string | null;
  readonly regional: boolean;
  readonly privateOnly: boolean;
  readonly mutualTls: boolean;
  /** Mappings lead on from it. */
  readonly mapped: boolean;
  /** Routing rules lead on from it. */
  readonly routed: boolean;
}

/** Edge, regional and private domains: https://docs.aws.amazon.com/apigateway/latest/api/API_GetDomainNames.html */
export const domainsOfVersion1 = async (aws: Aws<'apigateway:GetDomainNames'>): Promise<readonly GatewayDomain[]> => {
  const answers = aws.pages('apigateway:GetDomainNames', {});
  return (await everyItem(answers, ({ items }) => emptyIfAbsent(items))).map((each) => {
    const types = given(each.endpointConfiguration?.types, 'endpointConfiguration.types');
    return {
      domain: given(each.domainName, 'domainName'),
      domainId: noneIfEmpty(each.domainNameId),
      regional: types.includes('REGIONAL'),
      privateOnly: types.includes('PRIVATE'),
      mutualTls: noneIfEmpty(each.mutualTlsAuthentication?.truststoreUri) !== null,
      ...routing(each.routingMode),
    };
  });
};

/** Public domains: https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/domainnames.html */
export const domainsOfVersion2 = async (aws: Aws<'apigatewayv2:GetDomainNames'>): Promise<readonly GatewayDomain[]> => {
  const answers = aws.pages('apigatewayv2:GetDomainNames', {});
  return (await everyItem(answers, ({ Items }) => given(Items, 'Items'))).map((each) => ({
    domain: given(each.DomainName, 'DomainName'),
    domainId: null,
    regional: true,
    privateOnly: false,
    mutualTls: noneIfEmpty(each.MutualTlsAuthentication?.TruststoreUri) !== null,
    ...routing(each.RoutingMode),
  }));
};

// Left out by domains that know mappings alone:
// https://docs.aws.amazon.com/apigateway/latest/developerguide/set-routing-mode.html
const routing = (mode: string | undefined) => ({
  mapped: mode !== 'ROUTING_RULE_ONLY',
  routed: mode?.startsWith('ROUTING_RULE') === true,
});
