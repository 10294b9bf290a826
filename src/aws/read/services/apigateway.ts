import {
  APIGatewayClient,
  GetBasePathMappingsCommand,
  GetDeploymentCommand,
  GetDomainNamesCommand,
  GetResourcesCommand,
  GetRestApisCommand,
  GetStagesCommand,
  GetVpcLinksCommand,
} from '@aws-sdk/client-api-gateway';
import { defineService } from '../service.ts';

const paging = { input: 'position', output: 'position' };
const always = { limit: 500 };

export const apigateway = defineService({
  Client: APIGatewayClient,
  operations: {
    'apigateway:GetBasePathMappings': { Command: GetBasePathMappingsCommand, paging, always },
    'apigateway:GetDeployment': { Command: GetDeploymentCommand },
    'apigateway:GetDomainNames': { Command: GetDomainNamesCommand, paging, always },
    'apigateway:GetResources': { Command: GetResourcesCommand, paging, always },
    'apigateway:GetRestApis': { Command: GetRestApisCommand, paging, always },
    'apigateway:GetStages': { Command: GetStagesCommand },
    'apigateway:GetVpcLinks': { Command: GetVpcLinksCommand, paging, always },
  },
});
