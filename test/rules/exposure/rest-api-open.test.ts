import { known } from '../../../src/model/index.ts';
import { restApiOpen } from '../../../src/rules/exposure/rest-api-open.ts';
import { domain } from '../../support/build/gateway-api.ts';
import { deployedOn, method, restApi } from '../../support/build/rest-api.ts';
import { testRule } from '../../support/rule-tester.ts';

const base = 'arn:aws:execute-api:eu-west-1:111122223333:abc123';
const open = method({ authorizationType: 'NONE' });
const deployed = [deployedOn([open])];
const stage = {
  stage: 'prod',
  deploymentId: 'dep0a',
  canaryDeploymentId: null,
  webAclArn: null,
};

const policy = (...statements: readonly object[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map((each) => ({
      Effect: 'Allow',
      Principal: '*',
      Action: 'execute-api:Invoke',
      Resource: `${base}/*`,
      ...each,
    })),
  });
const office = { NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '198.51.100.7/32'] } };
const under = (...statements: readonly object[]) => restApi({ policy: policy(...statements) }, { deployed });

testRule(restApiOpen, {
  pass: [
    { name: 'every method asks', subject: restApi(), message: 'authorized', evidence: { judgedBy: 'deployment' } },
    {
      name: 'Lambda and Cognito authorizers',
      subject: restApi(
        { policy: policy({}) },
        {
          deployed: [
            deployedOn([method({ authorizationType: 'CUSTOM' }), method({ authorizationType: 'COGNITO_USER_POOLS' })]),
          ],
        },
      ),
      message: 'authorized',
    },
    {
      name: 'only the preflight is open',
      subject: restApi(
        {},
        { deployed: [deployedOn([method(), method({ method: 'OPTIONS', authorizationType: 'NONE' })])] },
      ),
      message: 'authorized',
    },
    {
      name: 'judged by the editable state, and said so',
      subject: restApi({}, { deployed: [{ ...deployedOn([method()]), source: 'resources' }] }),
      message: 'authorized',
      evidence: { judgedBy: 'resources' },
    },
    {
      name: 'the policy allows one range of addresses',
      subject: under({ Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
      message: 'limited',
    },
    {
      name: 'the policy allows everyone and denies all but the office',
      subject: under({}, { Effect: 'Deny', Condition: office }),
      message: 'limited',
    },
    {
      name: 'the same in the short form of resources',
      subject: under({ Resource: 'execute-api:/*' }, { Effect: 'Deny', Resource: 'execute-api:/*', Condition: office }),
      message: 'limited',
    },
    {
      name: 'the policy denies all but one VPC endpoint',
      subject: under({}, { Effect: 'Deny', Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0a' } } }),
      message: 'limited',
    },
    {
      name: 'the policy names an account, which nobody unsigned is',
      subject: under({ Principal: { AWS: '111122223333' } }),
      message: 'limited',
    },
    {
      name: 'the policy allows nothing of this stage',
      subject: under({ Resource: `${base}/test/*` }),
      message: 'limited',
    },
    {
      name: 'signed, and the policy names an account',
      subject: restApi({ policy: policy({ Principal: { AWS: 'arn:aws:iam::444455556666:root' } }) }),
      message: 'authorized',
    },
    {
      name: 'open on purpose',
      subject: restApi({}, { deployed: [deployedOn([method({ path: '/health', authorizationType: 'NONE' })])] }),
      options: { publicRoutes: ['GET /health'] },
      message: 'accepted',
      args: { routes: ['GET /health'] },
    },
    {
      name: 'only through a domain with client certificates',
      subject: restApi(
        { defaultEndpointDisabled: true },
        { deployed, domains: [domain({ stage: null, mutualTls: true })] },
      ),
      message: 'mutualTls',
    },
  ],
  fail: [
    {
      name: 'a method asks nothing and there is no policy; an authorizer that no method uses is nowhere to be seen',
      subject: restApi({}, { deployed: [deployedOn([open, method({ method: 'POST' })])] }),
      message: 'open',
      severity: 'high',
      args: { count: 1, routes: ['GET /pets'], through: ['abc123.execute-api.eu-west-1.amazonaws.com/prod'] },
      evidence: {
        judgedBy: 'deployment',
        resourcePolicy: 'none',
        routes: [{ route: 'GET /pets', stage: 'prod', canary: false, authorization: 'NONE', stance: 'open' }],
      },
      parent: null,
      commands: [],
    },
    {
      name: 'judged by the editable state where the deployment tells nothing',
      subject: restApi({}, { deployed: [{ ...deployedOn([open]), source: 'resources' }] }),
      message: 'open',
      evidence: { judgedBy: 'resources' },
    },
    {
      name: 'an edge API',
      subject: restApi({ endpointTypes: ['EDGE'] }, { deployed }),
      message: 'open',
    },
    {
      name: 'open in the canary alone',
      subject: restApi(
        {},
        {
          stages: [{ ...stage, canaryDeploymentId: 'dep0b' }],
          deployed: [deployedOn([method()]), { ...deployedOn([open]), deploymentId: 'dep0b', canary: true }],
        },
      ),
      message: 'open',
      evidence: { routes: [{ route: 'GET /pets', canary: true }] },
    },
    {
      name: 'on two stages, of which one is open',
      subject: restApi(
        {},
        {
          stages: [stage, { ...stage, stage: 'test' }],
          deployed: [deployedOn([method()]), deployedOn([open], 'test')],
        },
      ),
      message: 'open',
      args: { through: ['abc123.execute-api.eu-west-1.amazonaws.com/test'] },
    },
    {
      name: 'the policy allows everyone',
      subject: under({}),
      message: 'open',
      evidence: { resourcePolicy: 'public' },
    },
    {
      name: 'the policy fixes nothing: the range is the whole internet',
      subject: under({ Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }),
      message: 'open',
    },
    {
      name: 'the Deny covers another stage only',
      subject: under({}, { Effect: 'Deny', Resource: `${base}/test/*`, Condition: office }),
      message: 'open',
    },
    {
      name: 'the Deny covers GET, the method is ANY',
      subject: restApi(
        { policy: policy({}, { Effect: 'Deny', Resource: `${base}/prod/GET/*`, Condition: office }) },
        { deployed: [deployedOn([method({ method: 'ANY', authorizationType: 'NONE' })])] },
      ),
      message: 'open',
      args: { routes: ['ANY /pets'] },
    },
    {
      name: 'the policy opens one pet of the path',
      subject: restApi(
        { policy: policy({ Resource: `${base}/prod/GET/pets/42` }) },
        { deployed: [deployedOn([method({ path: '/pets/{id}', authorizationType: 'NONE' })])] },
      ),
      message: 'open',
    },
    {
      name: 'a key is no authentication',
      subject: restApi({}, { deployed: [deployedOn([method({ authorizationType: 'NONE', apiKeyRequired: true })])] }),
      message: 'apiKeyOnly',
      severity: 'medium',
    },
    {
      name: 'what asks nothing outweighs what asks for a key',
      subject: restApi(
        {},
        { deployed: [deployedOn([method({ path: '/k', authorizationType: 'NONE', apiKeyRequired: true }), open])] },
      ),
      message: 'open',
      severity: 'high',
      args: { routes: ['GET /pets'] },
    },
    {
      name: 'signed, but the policy takes any signature',
      subject: restApi({ policy: policy({}) }),
      message: 'anyAccount',
      severity: 'medium',
    },
    {
      name: 'a web ACL filters but does not authenticate',
      subject: restApi(
        {},
        { stages: [{ ...stage, webAclArn: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/a/b' }], deployed },
      ),
      message: 'open',
      evidence: { webAcls: ['arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/a/b'] },
    },
    {
      name: 'the default endpoint is off, a domain leads to the stage',
      subject: restApi(
        { defaultEndpointDisabled: true },
        { deployed, domains: [domain({ stage: 'prod', path: 'v1' })] },
      ),
      message: 'open',
      args: { through: ['api.example.com/v1'] },
    },
    {
      name: 'the default endpoint is off, a domain leaves the stage to the URL',
      subject: restApi({ defaultEndpointDisabled: true }, { deployed, domains: [domain({ stage: null })] }),
      message: 'open',
      args: { through: ['api.example.com/prod'] },
    },
    {
      name: 'client certificates on a domain protect nothing while the default endpoint answers',
      subject: restApi({}, { deployed, domains: [domain({ stage: 'prod', mutualTls: true })] }),
      message: 'open',
      args: { through: ['abc123.execute-api.eu-west-1.amazonaws.com/prod'] },
    },
    {
      name: 'made by a stack',
      subject: restApi({ tags: known({ 'aws:cloudformation:stack-name': 'shop' }) }, { deployed }),
      message: 'open',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
    },
    {
      name: 'a strange authorization type does not hide an open route',
      subject: restApi({}, { deployed: [deployedOn([open, method({ path: '/x', authorizationType: 'MAGIC' })])] }),
      message: 'open',
    },
  ],
  notApplicable: [
    { name: 'private', subject: restApi({ endpointTypes: ['PRIVATE'] }, { deployed }), message: 'private' },
    { name: 'no stage', subject: restApi({}, { stages: [], deployed: [] }), message: 'undeployed' },
    {
      name: 'the default endpoint is off and no domain leads to it',
      subject: restApi({ defaultEndpointDisabled: true }, { deployed }),
      message: 'unmapped',
    },
    {
      name: 'the default endpoint is off and the domain leads to another stage',
      subject: restApi({ defaultEndpointDisabled: true }, { deployed, domains: [domain({ stage: 'test' })] }),
      message: 'unmapped',
    },
    {
      name: 'the default endpoint is off and the domain answers inside a VPC only',
      subject: restApi(
        { defaultEndpointDisabled: true },
        { deployed, domains: [domain({ stage: 'prod', privateOnly: true })] },
      ),
      message: 'unmapped',
    },
  ],
  unclear: [
    {
      name: 'the policy is no JSON',
      subject: restApi({ policy: '{\\"Version' }, { deployed }),
      message: 'policyUnreadable',
    },
    {
      name: 'an authorization type that nobody knows',
      subject: restApi({}, { deployed: [deployedOn([method({ authorizationType: 'MAGIC' })])] }),
      message: 'strange',
      args: { route: 'GET /pets', type: 'MAGIC' },
    },
    {
      name: 'the domains were not read, and only they lead to it',
      subject: {
        ...restApi({ defaultEndpointDisabled: true }),
        facets: {
          ...restApi({}, { deployed }).facets,
          domains: {
            known: false,
            cause: { kind: 'denied', operation: 'apigateway:GetDomainNames', action: 'apigateway:GET' },
          },
        },
      },
      message: 'domainsUnread',
    },
  ],
});
