import { closing, managedBy } from '../../derived/index.ts';
import { defineRule, partly, type Verdicts } from '../../model/index.ts';
import type { ApiRoute } from '../../resources/http-api/fields.ts';
import { titleOf } from './apis/api.ts';
import { apiEndpoints, withoutEndpoint } from './apis/api-endpoints.ts';
import { defaultEndpointOf, signingCommands } from './apis/gateway-endpoint.ts';
import { configurationOf, liveStages, routesByStance } from './apis/gateway-routes.ts';
import { text } from './http-api-open.text.ts';
import { listed } from './listed.ts';

export const httpApiOpen = defineRule({
  id: 'http-api-open',
  severity: 'high',
  category: 'exposure',
  subject: 'http-api',
  reads: ['routes', 'stages'],
  consults: ['domains'],
  options: { publicRoutes: [] },
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html'],
  standards: { 'security-hub': [partly('APIGateway.8')], 'well-architected': ['SEC03-BP07'] },
  text,
  evaluate(api, { verdict, options }) {
    const live = liveStages(api.stages);
    const stages = live.map(({ stage }) => stage);
    const args = { api: titleOf(api), configuration: configurationOf(live) };
    if (live.length === 0 || api.routes.length === 0) return verdict.notApplicable('undeployed', args);
    const { open, ...others } = routesByStance(api.routes, options.publicRoutes);
    if (open.length === 0) return harmless(verdict, args, others);
    const found = apiEndpoints(stages, defaultEndpointOf(api), api.domains);
    if (found.kind !== 'open') return withoutEndpoint(verdict, found.kind, args.api);
    const through = found.endpoints.map(({ address }) => address);
    return verdict.fail(
      'open',
      { ...args, count: open.length, routes: listed(keysOf(open)), through: listed(through) },
      {
        evidence: { configuration: args.configuration, routes: keysOf(open), stages, through },
        managedBy: managedBy(api),
        removal: closing(signingCommands(api, open)),
      },
    );
  },
});

const harmless = (
  verdict: Verdicts<typeof text.messages>,
  args: { readonly api: string; readonly configuration: string },
  { accepted, strange, asking }: Omit<ReturnType<typeof routesByStance>, 'open'>,
) => {
  const [odd] = strange;
  if (odd) return verdict.unclear('strange', { ...args, route: odd.routeKey, type: odd.authorizationType });
  return accepted.length > 0
    ? verdict.pass('accepted', { ...args, routes: listed(keysOf(accepted)) })
    : verdict.pass('authorized', args, { routes: keysOf(asking) });
};

const keysOf = (routes: readonly ApiRoute[]): readonly string[] => routes.map(({ routeKey }) => routeKey);
