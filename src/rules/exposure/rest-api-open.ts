import { defineRule, type Item, type Say, type Severity } from '../../model/index.ts';
import type { RestApiStage } from '../../model/resources/rest-api.ts';
import { defaultHost, stackOf, titleOf } from './api.ts';
import { listed } from './listed.ts';
import { parsePolicy } from './policy/document.ts';
import { text } from './rest-api-open.text.ts';
import { exposing, type RestRoute, restRoutes } from './rest-routes.ts';
import { type Way, waysTo, withoutWay } from './ways.ts';

export const restApiOpen = defineRule({
  id: 'rest-api-open',
  severity: 'high',
  category: 'exposure',
  subject: 'rest-api',
  reads: ['stages', 'deployed'],
  consults: ['domains'],
  options: { ignoreRoutes: [] },
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
  ],
  standards: {},
  text,
  screen(api, { say }) {
    return api.endpointTypes.includes('PRIVATE') ? say.notApplicable('private', { api: titleOf(api) }) : undefined;
  },
  evaluate(api, { say, options }) {
    const args = { api: titleOf(api) };
    if (api.stages.length === 0) return say.notApplicable('undeployed', args);
    const policy = api.policy === null ? null : parsePolicy(api.policy);
    if (api.policy !== null && policy === null) return say.unclear('policyUnreadable', args);
    const routes = restRoutes(api, policy, options.ignoreRoutes);
    const exposed = routes.filter(({ stance }) => exposing.includes(stance));
    if (exposed.length === 0) return harmless(say, args.api, routes);
    const endpoint = { host: defaultHost(api), disabled: api.defaultEndpointDisabled };
    const found = waysTo(stagesOf(exposed), endpoint, api.domains);
    if (found.kind !== 'open') return withoutWay(say, found.kind, args.api);
    return lettingIn(say, api, exposed, found.ways);
  },
});

type Words = Say<typeof text.messages>;

const stagesOf = (routes: readonly RestRoute[]): readonly string[] => [...new Set(routes.map(({ stage }) => stage))];

const harmless = (say: Words, api: string, routes: readonly RestRoute[]) => {
  const having = (stance: RestRoute['stance']) => routes.filter((each) => each.stance === stance);
  const evidence = { judgedBy: judgedBy(routes), routes: routes.length };
  const [strange] = having('strange');
  if (strange) return say.unclear('strange', { api, route: strange.route, type: strange.authorization }, evidence);
  const accepted = having('accepted').map(({ route }) => route);
  if (accepted.length > 0) return say.pass('accepted', { api, routes: listed(accepted) }, evidence);
  return having('limited').length > 0
    ? say.pass('limited', { api }, evidence)
    : say.pass('authorized', { api }, evidence);
};

const severities: { readonly [stance: string]: Severity } = { apiKeyOnly: 'medium', anyAccount: 'medium' };

const lettingIn = (
  say: Words,
  api: Item<'rest-api'> & { readonly stages: readonly RestApiStage[] },
  exposed: readonly RestRoute[],
  ways: readonly Way[],
) => {
  const reached = exposed.filter(({ stage }) => ways.some((way) => way.stage === stage));
  const worst = worstOf(reached);
  const worstRoutes = reached.filter(({ stance }) => stance === worst);
  const routes = worstRoutes.map(({ route }) => route);
  const through = ways
    .filter(({ stage }) => worstRoutes.some((route) => route.stage === stage))
    .map((way) => way.through);
  const severity = severities[worst];
  return say.fail(
    worst,
    {
      api: titleOf(api),
      count: new Set(routes).size,
      routes: listed(routes),
      through: listed(through),
    },
    {
      evidence: {
        judgedBy: judgedBy(reached),
        resourcePolicy: api.policy === null ? 'none' : 'public',
        routes: reached.map(({ route, stage, canary, authorization, stance }) => ({
          route,
          stage,
          canary,
          authorization,
          stance,
        })),
        through,
        webAcls: api.stages.flatMap(({ webAclArn }) => (webAclArn === null ? [] : [webAclArn])),
      },
      parent: stackOf(api),
      ...(severity === undefined ? {} : { severity }),
    },
  );
};

const worstOf = (routes: readonly RestRoute[]): 'open' | 'apiKeyOnly' | 'anyAccount' => {
  const has = (stance: RestRoute['stance']) => routes.some((each) => each.stance === stance);
  if (has('open')) return 'open';
  return has('apiKeyOnly') ? 'apiKeyOnly' : 'anyAccount';
};

// `deployment` is what answers; `resources` is the editable state, where the deployment told nothing.
const judgedBy = (routes: readonly RestRoute[]): string => [...new Set(routes.map(({ source }) => source))].join(', ');
