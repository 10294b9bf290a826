import { defineCollector, facet, lister } from '../reading/collector.ts';
import { httpApiDomains, httpDomainOperations } from '../services/api-gateway/api-domains.ts';
import { everyGatewayApi, gatewayApis, gatewayRoutes, gatewayStages } from '../services/api-gateway/gateway-api.ts';
import { deployedOperations, deployedStages } from './deployed-routes.ts';

/** HTTP APIs of a region: https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html */
export const httpApi = defineCollector({
  type: 'http-api',
  scope: 'regional',
  everything: everyGatewayApi,
  lister: lister(['apigatewayv2:GetApis'], (aws, place) =>
    gatewayApis(aws, place, { type: 'http-api', protocol: 'HTTP' }),
  ),
  facets: {
    routes: facet(['apigatewayv2:GetRoutes'], ({ id }, aws) => gatewayRoutes(aws, id)),
    stages: facet(['apigatewayv2:GetStages'], ({ id }, aws) => gatewayStages(aws, id)),
    deployedStages: facet(deployedOperations, ({ id }, aws) => deployedStages(aws, id)),
    domains: facet(httpDomainOperations, ({ id }, aws) => httpApiDomains(aws, id)),
  },
});
