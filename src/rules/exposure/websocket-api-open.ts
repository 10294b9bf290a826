import { closing, managedBy } from '../../derived/index.ts';
import { covers, defineRule, partly, type Verdict, type Verdicts } from '../../model/index.ts';
import type { ApiStage } from '../../resources/http-api/fields.ts';
import { titleOf } from './apis/api.ts';
import { apiEndpoints, withoutEndpoint } from './apis/api-endpoints.ts';
import { connectRoute, connectStance } from './apis/connect-route.ts';
import { defaultEndpointOf, deploymentCommands, signingCommands } from './apis/gateway-endpoint.ts';
import { configurationOf, followsRoutes, liveStages } from './apis/gateway-routes.ts';
import { listed } from './listed.ts';
import { text } from './websocket-api-open.text.ts';

export const websocketApiOpen = defineRule({
  id: 'websocket-api-open',
  severity: 'high',
  category: 'exposure',
  subject: 'websocket-api',
  reads: ['routes', 'stages'],
  consults: ['domains'],
  options: { publicRoutes: [] },
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html',
  ],
  standards: { 'security-hub': [partly('APIGateway.8')], 'well-architected': ['SEC03-BP07'] },
  text,
  evaluate(api, { verdict, options }) {
    const live = liveStages(api.stages);
    const stages = live.map(({ stage }) => stage);
    const args = { api: titleOf(api), configuration: configurationOf(live) };
    if (live.length === 0 || api.routes.length === 0) return verdict.notApplicable('undeployed', args);
    const connect = connectRoute(api.routes);
    const stance = connectStance(connect);
    const asked = connect?.authorizationType ?? null;
    if (stance === 'strange') return verdict.unclear('strange', { ...args, type: String(asked) });
    if (stance === 'authorized') return authorized(verdict, args.api, live, asked);
    if (options.publicRoutes.some((pattern) => covers(pattern, '$connect'))) return verdict.pass('accepted', args);
    const found = apiEndpoints(stages, defaultEndpointOf(api), api.domains);
    if (found.kind !== 'open') return withoutEndpoint(verdict, found.kind, args.api);
    const through = found.endpoints.map(({ address }) => address);
    return verdict.fail(
      stance,
      { ...args, through: listed(through) },
      {
        evidence: { configuration: args.configuration, connect: asked, stages, through },
        managedBy: managedBy(api),
        removal: closing([
          ...signingCommands(api, connect === undefined ? [] : [connect]),
          ...(connect === undefined ? [] : deploymentCommands(api, live)),
        ]),
        ...(stance === 'apiKeyOnly' ? { severity: 'medium' } : {}),
      },
    );
  },
});

// AWS exports no WebSocket API, and routes carry no date: whether a stage has deployed what is configured, nobody can tell.
const authorized = (
  verdict: Verdicts<typeof text.messages>,
  api: string,
  live: readonly ApiStage[],
  connect: string | null,
): Verdict => {
  const lagging = live.filter((stage) => !followsRoutes(stage)).map(({ stage }) => stage);
  return lagging.length === 0
    ? verdict.pass('authorized', { api }, { connect })
    : verdict.unclear('notDeployed', { api, stages: listed(lagging) }, { connect });
};
