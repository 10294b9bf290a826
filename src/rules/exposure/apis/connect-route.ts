import type { ApiRoute } from '../../../resources/http-api/fields.ts';
import { isStrange } from './api.ts';

/** What a WebSocket API asks of those who connect; the other routes carry messages of connections that already stand. */
export type ConnectStance = 'authorized' | 'open' | 'apiKeyOnly' | 'missing' | 'strange';

/** The route that is called when a client connects, or undefined: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html */
export const connectRoute = (routes: readonly ApiRoute[]): ApiRoute | undefined =>
  routes.find(({ routeKey }) => routeKey === '$connect');

/** Only `$connect` authorizes. Without that route everybody connects. */
export const connectStance = (route: ApiRoute | undefined): ConnectStance => {
  if (route === undefined) return 'missing';
  if (isStrange(route.authorizationType)) return 'strange';
  if (route.authorizationType !== 'NONE') return 'authorized';
  return route.apiKeyRequired ? 'apiKeyOnly' : 'open';
};
