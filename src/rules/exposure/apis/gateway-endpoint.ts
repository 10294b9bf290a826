import { awsCli, type Command, type Item } from '../../../model/index.ts';
import type { ApiRoute, ApiStage } from '../../../resources/http-api/fields.ts';
import { hostOf } from './api.ts';
import type { DefaultEndpoint } from './api-endpoints.ts';

type GatewayApi = Item<'http-api'> | Item<'websocket-api'>;

/** The default endpoint of an HTTP or WebSocket API. */
export const defaultEndpointOf = (api: GatewayApi): DefaultEndpoint => ({
  host: hostOf(api.endpoint),
  disabled: api.defaultEndpointDisabled,
});

/** One command for each route that is to ask for a signature; none for an API that cannot be changed here. */
export const signingCommands = (api: GatewayApi, routes: readonly ApiRoute[]): readonly Command[] =>
  api.gatewayManaged
    ? []
    : routes.map(({ routeId }) =>
        awsCli(api.region, 'apigatewayv2 update-route', {
          'api-id': api.id,
          'route-id': routeId,
          'authorization-type': 'AWS_IAM',
        }),
      );

/** What puts a change on the stages that do not deploy by themselves; nothing changes there before. */
export const deploymentCommands = (api: GatewayApi, stages: readonly ApiStage[]): readonly Command[] =>
  api.gatewayManaged
    ? []
    : stages
        .filter(({ autoDeploy }) => !autoDeploy)
        .map(({ stage }) =>
          awsCli(api.region, 'apigatewayv2 create-deployment', { 'api-id': api.id, 'stage-name': stage }),
        );
