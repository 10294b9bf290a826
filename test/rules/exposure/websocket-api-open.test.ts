import { known, unread } from '../../../src/model/index.ts';
import { websocketApiOpen } from '../../../src/rules/exposure/websocket-api-open.ts';
import { domain, route, stage, websocketApi } from '../../support/build/gateway-api.ts';
import { testRule } from '../../support/rule-tester.ts';

const connect = (change: Parameters<typeof route>[0] = {}) => [
  route({ routeKey: '$connect', routeId: 'r1', authorizationType: 'NONE', ...change }),
];
const command =
  'aws apigatewayv2 update-route --api-id w0a --route-id r1 --authorization-type AWS_IAM --region eu-west-1';
const through = ['w0a.execute-api.eu-west-1.amazonaws.com/prod'];

testRule(websocketApiOpen, {
  pass: [
    { name: '$connect asks, the other routes need not', subject: websocketApi(), message: 'authorized' },
    {
      name: '$connect asks an authorizer',
      subject: websocketApi({}, { routes: connect({ authorizationType: 'CUSTOM' }) }),
      message: 'authorized',
    },
    {
      name: 'open on purpose',
      subject: websocketApi({}, { routes: connect() }),
      options: { publicRoutes: ['$connect'] },
      message: 'accepted',
    },
    {
      name: 'only through a domain with client certificates',
      subject: websocketApi(
        { defaultEndpointDisabled: true },
        { routes: connect(), domains: [domain({ stage: 'prod', mutualTls: true })] },
      ),
      message: 'mutualTls',
    },
  ],
  fail: [
    {
      name: '$connect asks nothing',
      subject: websocketApi({}, { routes: connect() }),
      message: 'open',
      severity: 'high',
      args: { through, configuration: 'deployed' },
      commands: [command],
    },
    {
      name: '$connect asks nothing, deployed by hand',
      subject: websocketApi({}, { routes: connect(), stages: [stage({ stage: 'prod', autoDeploy: false })] }),
      message: 'open',
      args: { configuration: 'current' },
      commands: [command, 'aws apigatewayv2 create-deployment --api-id w0a --stage-name prod --region eu-west-1'],
    },
    {
      name: 'a key is no authentication',
      subject: websocketApi({}, { routes: connect({ apiKeyRequired: true }) }),
      message: 'apiKeyOnly',
      severity: 'medium',
    },
    {
      name: 'without a $connect route, though a message route asks',
      subject: websocketApi({}, { routes: [route({ routeKey: 'send' })] }),
      message: 'missing',
      evidence: { connect: null },
      commands: [],
    },
    {
      name: 'whoever made it is not known where the tags were not read',
      subject: websocketApi(
        { tags: unread({ kind: 'not-collected', resource: 'websocket-api.tagging', why: 'not-in-inventory' }) },
        { routes: connect() },
      ),
      message: 'open',
      parent: null,
    },
    {
      name: 'made by a stack',
      subject: websocketApi({ tags: known({ 'aws:cloudformation:stack-name': 'chat' }) }, { routes: connect() }),
      message: 'open',
      parent: { kind: 'cloudformation-stack', name: 'chat' },
    },
    {
      name: 'through a custom domain',
      subject: websocketApi(
        { defaultEndpointDisabled: true },
        { routes: connect(), domains: [domain({ stage: 'prod', path: 'chat' })] },
      ),
      message: 'open',
      args: { through: ['api.example.com/chat'] },
    },
  ],
  notApplicable: [
    { name: 'no stage', subject: websocketApi({}, { routes: connect(), stages: [] }), message: 'undeployed' },
    {
      name: 'nothing deployed',
      subject: websocketApi(
        {},
        { routes: connect(), stages: [stage({ stage: 'prod', autoDeploy: false, deploymentId: null })] },
      ),
      message: 'undeployed',
    },
    { name: 'no routes', subject: websocketApi({}, { routes: [] }), message: 'undeployed' },
    {
      name: 'no way leads to it',
      subject: websocketApi({ defaultEndpointDisabled: true }, { routes: connect() }),
      message: 'unmapped',
    },
  ],
  unclear: [
    {
      name: '$connect asks, and nobody can tell whether that was deployed',
      subject: websocketApi({}, { stages: [stage({ stage: 'prod', autoDeploy: false }), stage({ stage: 'dev' })] }),
      message: 'notDeployed',
      args: { stages: ['prod'] },
    },
    {
      name: 'an authorization type that nobody knows',
      subject: websocketApi({}, { routes: connect({ authorizationType: 'MAGIC' }) }),
      message: 'strange',
    },
    {
      name: 'the domains were not read, and only they lead to it',
      subject: {
        ...websocketApi({ defaultEndpointDisabled: true }, { routes: connect() }),
        facets: {
          ...websocketApi({}, { routes: connect() }).facets,
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
