import type { Aws } from '../../../aws/index.ts';
import { arnOf, type Item, known, type Place } from '../../../model/index.ts';
import type { ApiRoute, ApiStage } from '../../http-api/fields.ts';
import { falseIfAbsent, given, moment, noneIfEmpty, tagsFromMap } from '../../reading/aws-fields.ts';
import { type Attempt, each } from '../../reading/each-item.ts';
import { everyItem, pagesOf } from '../../reading/pages-of.ts';
import { defaultEndpoint } from './default-endpoint.ts';

type GatewayApi = 'http-api' | 'websocket-api';

/** The APIs of one protocol; both kinds come in the same answer: https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html */
export async function* gatewayApis<T extends GatewayApi>(
  aws: Aws<'apigatewayv2:GetApis'>,
  place: Place,
  { type, protocol }: { readonly type: T; readonly protocol: 'HTTP' | 'WEBSOCKET' },
): AsyncGenerator<Attempt<T>> {
  for await (const { Items } of aws.pages('apigatewayv2:GetApis', {})) {
    yield* each(given(Items, 'Items'), { id: 'ProtocolType' }, (api) => {
      if (given(api.ProtocolType, 'ProtocolType') !== protocol) return null;
      const id = given(api.ApiId, 'ApiId');
      return {
        type,
        id,
        arn: arnOf({ ...place, service: 'apigateway', account: '', resource: `/apis/${id}` }),
        region: place.region,
        name: noneIfEmpty(api.Name),
        tags: known(tagsFromMap(api.Tags)),
        defaultEndpointDisabled: falseIfAbsent(api.DisableExecuteApiEndpoint),
        endpoint: noneIfEmpty(api.ApiEndpoint) ?? defaultEndpoint(protocol === 'HTTP' ? 'https' : 'wss', id, place),
        createdAt: moment(api.CreatedDate, 'CreatedDate'),
        gatewayManaged: falseIfAbsent(api.ApiGatewayManaged),
      } as Item<T>;
    });
  }
}

/** The ARN for all APIs of both protocols in a place. */
export const everyGatewayApi = ({ partition, region }: Place): string =>
  arnOf({ partition, service: 'apigateway', region, account: '', resource: '/apis/*' });

/** The routes as they can be edited; they are what answers where a stage deploys by itself. */
export const gatewayRoutes = async (
  aws: Aws<'apigatewayv2:GetRoutes'>,
  ApiId: string,
): Promise<readonly ApiRoute[]> => {
  const answers = pagesOf(aws, 'apigatewayv2:GetRoutes', { ApiId }, { id: ApiId, gone: 'NotFoundException' });
  return (await everyItem(answers, ({ Items }) => given(Items, 'Items'))).map((route) => ({
    routeKey: given(route.RouteKey, 'RouteKey'),
    routeId: given(route.RouteId, 'RouteId'),
    authorizationType: given(route.AuthorizationType, 'AuthorizationType'),
    apiKeyRequired: falseIfAbsent(route.ApiKeyRequired),
  }));
};

export const gatewayStages = async (
  aws: Aws<'apigatewayv2:GetStages'>,
  ApiId: string,
): Promise<readonly ApiStage[]> => {
  const answers = pagesOf(aws, 'apigatewayv2:GetStages', { ApiId }, { id: ApiId, gone: 'NotFoundException' });
  return (await everyItem(answers, ({ Items }) => given(Items, 'Items'))).map((stage) => ({
    stage: given(stage.StageName, 'StageName'),
    autoDeploy: falseIfAbsent(stage.AutoDeploy),
    deploymentId: noneIfEmpty(stage.DeploymentId),
    lastDeployment: noneIfEmpty(stage.LastDeploymentStatusMessage),
  }));
};
