import { known, unread } from '../../../src/model/index.ts';
import { httpApiOpen } from '../../../src/rules/exposure/http-api-open.ts';
import { domain, httpApi, manual, route, stage } from '../../support/build/gateway-api.ts';
import { testRule } from '../../support/rule-tester.ts';

const open = route({ authorizationType: 'NONE' });
const command = (id: string) =>
  `aws apigatewayv2 update-route --api-id h0a --route-id ${id} --authorization-type AWS_IAM --region eu-west-1`;
const deployment = 'aws apigatewayv2 create-deployment --api-id h0a --stage-name v1 --region eu-west-1';
const serving = (routes: { readonly [routeKey: string]: boolean }) => ({
  stage: 'v1',
  routes: Object.entries(routes).map(([routeKey, asks]) => ({ routeKey, asks })),
});
const unreadStages = <T extends { readonly facets: object }>(api: T): T => ({
  ...api,
  facets: {
    ...api.facets,
    deployedStages: unread({ kind: 'denied', operation: 'apigatewayv2:ExportApi', action: 'apigateway:GET' }),
  },
});
const many = Array.from({ length: 10 }, (_, n) =>
  route({ routeKey: `GET /${n}`, routeId: `r${n}`, authorizationType: 'NONE' }),
);

testRule(httpApiOpen, {
  pass: [
    { name: 'every route asks', subject: httpApi(), message: 'authorized' },
    {
      name: 'a JWT and a Lambda authorizer',
      subject: httpApi(
        {},
        { routes: [route({ authorizationType: 'JWT' }), route({ routeKey: '$default', authorizationType: 'CUSTOM' })] },
      ),
      message: 'authorized',
    },
    {
      name: 'only the preflight is open',
      subject: httpApi({}, { routes: [route(), route({ routeKey: 'OPTIONS /{proxy+}', authorizationType: 'NONE' })] }),
      message: 'authorized',
    },
    {
      name: 'every route asks, and was deployed so by hand',
      subject: httpApi({}, { stages: [stage(), manual()], deployedStages: [serving({ 'GET /pets': true })] }),
      message: 'authorized',
    },
    {
      name: 'a route that asks nothing is not deployed yet',
      subject: httpApi({}, { routes: [open], stages: [manual()], deployedStages: [serving({ 'GET /pets': true })] }),
      message: 'authorized',
    },
    {
      name: 'open on purpose',
      subject: httpApi({}, { routes: [route({ routeKey: 'GET /health', authorizationType: 'NONE' }), route()] }),
      options: { publicRoutes: ['GET /health'] },
      message: 'accepted',
      args: { routes: ['GET /health'] },
    },
    {
      name: 'open on purpose, by a pattern',
      subject: httpApi({}, { routes: [route({ routeKey: 'POST /hooks/github', authorizationType: 'NONE' })] }),
      options: { publicRoutes: ['* /hooks/*'] },
      message: 'accepted',
    },
    {
      name: 'only through a domain with client certificates',
      subject: httpApi({ defaultEndpointDisabled: true }, { routes: [open], domains: [domain({ mutualTls: true })] }),
      message: 'mutualTls',
    },
  ],
  fail: [
    {
      name: 'one route asks nothing, although another asks',
      subject: httpApi({}, { routes: [open, route({ routeKey: 'POST /pets', routeId: 'r0b' })] }),
      message: 'open',
      severity: 'high',
      args: { count: 1, routes: ['GET /pets'], through: ['h0a.execute-api.eu-west-1.amazonaws.com'] },
      commands: [command('r0a')],
      parent: null,
    },
    {
      name: '$default catches every path',
      subject: httpApi({}, { routes: [route({ routeKey: '$default', authorizationType: 'NONE' })] }),
      message: 'open',
      args: { routes: ['$default'] },
    },
    {
      name: 'ANY is no preflight',
      subject: httpApi({}, { routes: [route({ routeKey: 'ANY /pets', authorizationType: 'NONE' })] }),
      message: 'open',
    },
    {
      name: 'what is accepted hides nothing else',
      subject: httpApi({}, { routes: [open, route({ routeKey: 'GET /health', authorizationType: 'NONE' })] }),
      options: { publicRoutes: ['GET /health'] },
      message: 'open',
      args: { routes: ['GET /pets'], count: 1 },
    },
    {
      name: 'many open routes are counted, and all in the evidence',
      subject: httpApi({}, { routes: many }),
      message: 'open',
      args: { count: 10, routes: [0, 1, 2, 3, 4, 5, 6].map((n) => `GET /${n}`).concat('+3') },
      evidence: { routes: many.map(({ routeKey }) => routeKey) },
    },
    {
      name: 'a stage that is deployed by hand, and what it serves is not known: said of the current configuration',
      subject: unreadStages(httpApi({}, { routes: [open], stages: [manual()] })),
      message: 'open',
      args: { configuration: 'current', through: ['h0a.execute-api.eu-west-1.amazonaws.com/v1'] },
      commands: [command('r0a'), deployment],
    },
    {
      name: 'a stage that serves an open route still, although the route asks by now: it lacks the deployment alone',
      subject: httpApi({}, { stages: [stage(), manual()], deployedStages: [serving({ 'GET /pets': false })] }),
      message: 'open',
      args: { configuration: 'deployed', through: ['h0a.execute-api.eu-west-1.amazonaws.com/v1'] },
      commands: [deployment],
    },
    {
      name: 'a stage that serves an open route still, although the route is gone',
      subject: httpApi({}, { stages: [manual()], deployedStages: [serving({ 'GET /pets': true, 'GET /old': false })] }),
      message: 'open',
      args: { routes: ['GET /old'] },
      commands: [deployment],
    },
    {
      name: 'an open route on a stage that deploys by itself and on one that does not',
      subject: httpApi(
        {},
        { routes: [open], stages: [stage(), manual()], deployedStages: [serving({ 'GET /pets': false })] },
      ),
      message: 'open',
      commands: [command('r0a'), deployment],
    },
    {
      name: 'a stage that deploys by itself needs no deployment yet',
      subject: httpApi({}, { routes: [open], stages: [stage({ deploymentId: null })] }),
      message: 'open',
    },
    {
      name: 'the default endpoint is off, a domain leads to the stage',
      subject: httpApi({ defaultEndpointDisabled: true }, { routes: [open], domains: [domain({ path: 'v1/pets' })] }),
      message: 'open',
      args: { through: ['api.example.com/v1/pets'] },
    },
    {
      name: 'client certificates on a domain protect nothing while the default endpoint answers',
      subject: httpApi({}, { routes: [open], domains: [domain({ mutualTls: true })] }),
      message: 'open',
      args: { through: ['h0a.execute-api.eu-west-1.amazonaws.com'] },
    },
    {
      name: 'made by the tooling of another service: nothing to change here',
      subject: httpApi({ gatewayManaged: true }, { routes: [open] }),
      message: 'open',
      parent: { kind: 'aws-service', name: 'API Gateway' },
      commands: [],
    },
    {
      name: 'made by a stack, unnamed',
      subject: httpApi({ name: null, tags: known({ 'aws:cloudformation:stack-name': 'shop' }) }, { routes: [open] }),
      message: 'open',
      args: { api: 'h0a', through: ['h0a.execute-api.eu-west-1.amazonaws.com'] },
      parent: { kind: 'cloudformation-stack', name: 'shop' },
    },
  ],
  notApplicable: [
    { name: 'no stage', subject: httpApi({}, { routes: [open], stages: [] }), message: 'undeployed' },
    {
      name: 'a stage without a deployment',
      subject: httpApi({}, { routes: [open], stages: [stage({ autoDeploy: false, deploymentId: null })] }),
      message: 'undeployed',
    },
    { name: 'no routes', subject: httpApi({}, { routes: [] }), message: 'undeployed' },
    {
      name: 'the default endpoint is off and no domain leads to it',
      subject: httpApi({ defaultEndpointDisabled: true }, { routes: [open] }),
      message: 'unmapped',
    },
    {
      name: 'the default endpoint is off and the domain leads to another stage',
      subject: httpApi({ defaultEndpointDisabled: true }, { routes: [open], domains: [domain({ stage: 'test' })] }),
      message: 'unmapped',
    },
    {
      name: 'the default endpoint is off and the domain answers inside a VPC only',
      subject: httpApi({ defaultEndpointDisabled: true }, { routes: [open], domains: [domain({ privateOnly: true })] }),
      message: 'unmapped',
    },
  ],
  unclear: [
    {
      name: 'every route asks by now, and what a stage serves is not known',
      subject: unreadStages(httpApi({}, { stages: [stage(), manual()] })),
      message: 'notDeployed',
      args: { stages: ['v1'] },
    },
    {
      name: 'every route asks by now, and the last automatic deployment failed',
      subject: httpApi({}, { stages: [stage({ lastDeployment: 'Deployment attempt failed: no integration' })] }),
      message: 'notDeployed',
    },
    {
      name: 'the open route is out of reach, and what another stage serves is not known',
      subject: unreadStages(
        httpApi(
          { defaultEndpointDisabled: true },
          { stages: [manual(), manual({ stage: 'v2' })], deployedStages: [serving({ 'GET /pets': true })] },
        ),
      ),
      message: 'notDeployed',
    },
    {
      name: 'an authorization type that nobody knows',
      subject: httpApi({}, { routes: [route({ authorizationType: 'none' })] }),
      message: 'strange',
    },
    {
      name: 'the domains were not read, and only they lead to it',
      subject: {
        ...httpApi({ defaultEndpointDisabled: true }),
        facets: {
          ...httpApi({}, { routes: [open] }).facets,
          domains: {
            known: false,
            cause: { kind: 'denied', operation: 'apigatewayv2:GetDomainNames', action: 'apigateway:GET' },
          },
        },
      },
      message: 'domainsUnread',
    },
  ],
});
