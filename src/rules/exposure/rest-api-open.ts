import { parseResourcePolicy } from '../../derived/policy/index.ts';
import { defineRule, type Verdicts } from '../../model/index.ts';
import { hostOf, titleOf } from './apis/api.ts';
import { apiEndpoints, withoutEndpoint } from './apis/api-endpoints.ts';
import { exposureOf } from './apis/rest-exposure.ts';
import { isExposed, judgedBy, type RestRoute, restRoutes, stagesOf } from './apis/rest-routes.ts';
import { listed } from './listed.ts';
import { text } from './rest-api-open.text.ts';

export const restApiOpen = defineRule({
  id: 'rest-api-open',
  severity: 'high',
  category: 'exposure',
  subject: 'rest-api',
  reads: ['stages', 'deployed'],
  consults: ['domains'],
  options: { publicRoutes: [] },
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
  ],
  standards: { 'well-architected': ['SEC03-BP07'] },
  text,
  screen(api, { verdict }) {
    return api.endpointTypes.includes('PRIVATE') ? verdict.notApplicable('private', { api: titleOf(api) }) : undefined;
  },
  evaluate(api, { verdict, options }) {
    const args = { api: titleOf(api) };
    if (api.stages.length === 0) return verdict.notApplicable('undeployed', args);
    const policy = api.policy === null ? null : parseResourcePolicy(api.policy);
    if (api.policy !== null && policy === null) return verdict.unclear('policyUnreadable', args);
    const routes = restRoutes(api, policy, options.publicRoutes);
    const exposed = routes.filter(isExposed);
    if (exposed.length === 0) return harmless(verdict, args.api, routes);
    const endpoint = { host: hostOf(api.endpoint), disabled: api.defaultEndpointDisabled };
    const reach = apiEndpoints(stagesOf(exposed), endpoint, api.domains);
    if (reach.kind !== 'open') return withoutEndpoint(verdict, reach.kind, args.api);
    const { worst, seen, failing } = exposureOf(api, exposed, reach.endpoints);
    return verdict.fail(worst, { ...args, ...seen }, failing);
  },
});

const harmless = (verdict: Verdicts<typeof text.messages>, api: string, routes: readonly RestRoute[]) => {
  const having = (stance: RestRoute['stance']) => routes.filter((each) => each.stance === stance);
  const evidence = { judgedBy: judgedBy(routes), routes: routes.length };
  const [strange] = having('strange');
  if (strange) return verdict.unclear('strange', { api, route: strange.route, type: strange.authorization }, evidence);
  const accepted = having('accepted').map(({ route }) => route);
  if (accepted.length > 0) return verdict.pass('accepted', { api, routes: listed(accepted) }, evidence);
  return having('limited').length > 0
    ? verdict.pass('limited', { api }, evidence)
    : verdict.pass('authorized', { api }, evidence);
};
