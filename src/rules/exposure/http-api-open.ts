import { closing, managedBy } from '../../derived/index.ts';
import { defineRule, type Failing, type Item, partly, type Verdicts } from '../../model/index.ts';
import type { ApiRoute } from '../../resources/http-api/fields.ts';
import { titleOf } from './apis/api.ts';
import { type ApiEndpoint, apiEndpoints, withoutEndpoint } from './apis/api-endpoints.ts';
import { defaultEndpointOf, deploymentCommands, signingCommands } from './apis/gateway-endpoint.ts';
import { liveStages, routesByStance } from './apis/gateway-routes.ts';
import { type ServedStage, servedStages } from './apis/served-routes.ts';
import { text } from './http-api-open.text.ts';
import { listed } from './listed.ts';

export const httpApiOpen = defineRule({
  id: 'http-api-open',
  severity: 'high',
  category: 'exposure',
  subject: 'http-api',
  reads: ['routes', 'stages'],
  consults: ['deployedStages', 'domains'],
  options: { publicRoutes: [] },
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html'],
  standards: { 'security-hub': [partly('APIGateway.8')], 'well-architected': ['SEC03-BP07'] },
  text,
  evaluate(api, { verdict, options }) {
    const served = servedStages(liveStages(api.stages), api.routes, api.deployedStages).map((each) => ({
      ...each,
      stances: routesByStance(each.routes, options.publicRoutes),
    }));
    const unsure = served.filter(({ sure, stances }) => !sure && stances.open.length === 0);
    const args = { api: titleOf(api), stages: listed(unsure.map(({ stage }) => stage.stage)) };
    if (unsure.length === 0 && served.every(({ routes }) => routes.length === 0))
      return verdict.notApplicable('undeployed', args);
    const opened = served.filter(({ stances }) => stances.open.length > 0);
    if (opened.length === 0) return harmless(verdict, args, served);
    const found = apiEndpoints(
      opened.map(({ stage }) => stage.stage),
      defaultEndpointOf(api),
      api.domains,
    );
    if (found.kind !== 'open')
      return unsure.length > 0 ? verdict.unclear('notDeployed', args) : withoutEndpoint(verdict, found.kind, args.api);
    const reached = opened.filter(({ stage }) => found.endpoints.some((endpoint) => endpoint.stage === stage.stage));
    return verdict.fail(...openedTo(api, reached, found.endpoints));
  },
});

type Judged = ServedStage & { readonly stances: ReturnType<typeof routesByStance> };

const openedTo = (api: Item<'http-api'> & Routed, reached: readonly Judged[], endpoints: readonly ApiEndpoint[]) => {
  const routes = [...new Set(reached.flatMap(({ stances }) => keysOf(stances.open)))];
  const through = endpoints.map(({ address }) => address);
  const configuration = reached.some(({ sure }) => sure) ? 'deployed' : 'current';
  const stages = reached.map(({ stage }) => stage);
  // A route that asks by now, and was not deployed since, needs the deployment alone.
  const asking = api.routes.filter(({ routeKey, authorizationType }) => {
    return authorizationType === 'NONE' && routes.includes(routeKey);
  });
  const args = {
    api: titleOf(api),
    count: routes.length,
    routes: listed(routes),
    through: listed(through),
    configuration,
  };
  const failing: Failing = {
    evidence: { configuration, routes, stages: stages.map(({ stage }) => stage), through },
    managedBy: managedBy(api),
    removal: closing([...signingCommands(api, asking), ...deploymentCommands(api, stages)]),
  };
  return ['open', args, failing] as const;
};

interface Routed {
  readonly routes: readonly ApiRoute[];
}

const harmless = (
  verdict: Verdicts<typeof text.messages>,
  args: { readonly api: string; readonly stages: readonly string[] },
  served: readonly Judged[],
) => {
  const [odd] = served.flatMap(({ stances }) => stances.strange);
  if (odd) return verdict.unclear('strange', { ...args, route: odd.routeKey, type: odd.authorizationType });
  if (args.stages.length > 0) return verdict.unclear('notDeployed', args);
  const accepted = served.flatMap(({ stances }) => keysOf(stances.accepted));
  return accepted.length > 0
    ? verdict.pass('accepted', { ...args, routes: listed(accepted) })
    : verdict.pass('authorized', args, { routes: served.flatMap(({ stances }) => keysOf(stances.asking)) });
};

const keysOf = (routes: readonly ApiRoute[]): readonly string[] => routes.map(({ routeKey }) => routeKey);
