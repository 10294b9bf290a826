import { managedBy } from '../../../derived/index.ts';
import type { Failing, Item } from '../../../model/index.ts';
import type { RestApiStage } from '../../../resources/rest-api/fields.ts';
import { listed } from '../listed.ts';
import type { ApiEndpoint } from './api-endpoints.ts';
import { type ExposedRoute, judgedBy } from './rest-routes.ts';

type RestApi = Item<'rest-api'> & { readonly stages: readonly RestApiStage[] };

/** What lets strangers in, worst first, seen from the stages that the internet reaches; `endpoints` may not be empty. */
export const exposureOf = (api: RestApi, exposed: readonly ExposedRoute[], endpoints: readonly ApiEndpoint[]) => {
  const reached = exposed.filter(({ stage }) => endpoints.some((endpoint) => endpoint.stage === stage));
  const worst = worstOf(reached);
  const worstRoutes = reached.filter(({ stance }) => stance === worst);
  const through = endpoints
    .filter(({ stage }) => worstRoutes.some((route) => route.stage === stage))
    .map(({ address }) => address);
  const names = worstRoutes.map(({ route }) => route);
  const failing: Failing = {
    evidence: {
      judgedBy: judgedBy(reached),
      resourcePolicy: api.policy === null ? 'none' : 'public',
      routes: reached.map(({ source: _, ...route }) => route),
      through,
      // A web ACL filters requests; it asks nobody who they are.
      webAcls: api.stages.flatMap(({ webAclArn }) => (webAclArn === null ? [] : [webAclArn])),
    },
    managedBy: managedBy(api),
    ...(worst === 'open' ? {} : { severity: 'medium' }),
  };
  return { worst, seen: { count: new Set(names).size, routes: listed(names), through: listed(through) }, failing };
};

const worstOf = (routes: readonly ExposedRoute[]): ExposedRoute['stance'] => {
  const has = (stance: ExposedRoute['stance']) => routes.some((each) => each.stance === stance);
  if (has('open')) return 'open';
  return has('apiKeyOnly') ? 'apiKeyOnly' : 'anyAccount';
};
