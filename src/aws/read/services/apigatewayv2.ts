import {
  ApiGatewayV2Client,
  ExportApiCommand,
  GetApiMappingsCommand,
  GetApisCommand,
  GetDomainNamesCommand,
  GetIntegrationsCommand,
  GetRoutesCommand,
  GetStagesCommand,
  ListRoutingRulesCommand,
} from '@aws-sdk/client-apigatewayv2';
import { defineService } from '../service.ts';

const paging = { input: 'NextToken', output: 'NextToken' };
const always = { MaxResults: '500' };

export const apigatewayv2 = defineService({
  Client: ApiGatewayV2Client,
  operations: {
    'apigatewayv2:ExportApi': { Command: ExportApiCommand },
    'apigatewayv2:GetApiMappings': { Command: GetApiMappingsCommand, paging, always },
    'apigatewayv2:GetApis': { Command: GetApisCommand, paging, always },
    'apigatewayv2:GetDomainNames': { Command: GetDomainNamesCommand, paging, always },
    'apigatewayv2:GetIntegrations': { Command: GetIntegrationsCommand, paging, always },
    'apigatewayv2:GetRoutes': { Command: GetRoutesCommand, paging, always },
    'apigatewayv2:GetStages': { Command: GetStagesCommand, paging, always },
    'apigatewayv2:ListRoutingRules': { Command: ListRoutingRulesCommand, paging, always: { MaxResults: 100 } },
  },
});
