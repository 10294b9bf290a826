import { arnOf, type Item } from '../../model/index.ts';
import { given } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { alsoAs } from '../reading/each-item.ts';
import { restApis } from '../rest-api/collector.ts';
import { httpCalls, restCalls, websocketConnections } from '../services/api-gateway/api-calls.ts';
import { httpApiDomains, restApiDomains, restDomainOperations } from '../services/api-gateway/api-domains.ts';
import { gatewayApis } from '../services/api-gateway/gateway-api.ts';

/** APIs of all kinds of a region, from the same calls as the types of their own. */
export const api = defineCollector({
  type: 'api',
  scope: 'regional',
  everything: ({ partition, region }) =>
    arnOf({ partition, service: 'apigateway', region, account: '', resource: '/*' }),
  lister: lister(['apigateway:GetRestApis', 'apigatewayv2:GetApis'], async function* (aws, place) {
    for await (const one of restApis(aws, place)) yield alsoAs(one, (rest) => plain(rest, 'REST', false));
    for await (const one of gatewayApis(aws, place, { type: 'http-api', protocol: 'HTTP' }))
      yield alsoAs(one, (http) => plain(http, 'HTTP', http.gatewayManaged));
    for await (const one of gatewayApis(aws, place, { type: 'websocket-api', protocol: 'WEBSOCKET' }))
      yield alsoAs(one, (socket) => plain(socket, 'WebSocket', socket.gatewayManaged));
  }),
  facets: {
    calls: facet(['cloudwatch:GetMetricStatistics'], ({ id, name, kind }: Item<'api'>, aws, { now }) => {
      if (kind === 'REST') return restCalls(aws, given(name, 'name'), now);
      return kind === 'HTTP' ? httpCalls(aws, id, now) : websocketConnections(aws, id, now);
    }),
    domains: facet(restDomainOperations, ({ id, kind }: Item<'api'>, aws) =>
      kind === 'REST' ? restApiDomains(aws, id) : httpApiDomains(aws, id),
    ),
  },
});

const plain = (
  { id, arn, region, name, tags, createdAt }: Item<'rest-api'> | Item<'http-api'> | Item<'websocket-api'>,
  kind: Item<'api'>['kind'],
  gatewayManaged: boolean,
): Item<'api'> => ({ type: 'api', id, arn, region, name, tags, kind, createdAt, gatewayManaged });
