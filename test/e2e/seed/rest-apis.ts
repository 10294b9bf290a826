import {
  CreateBasePathMappingCommand,
  CreateDeploymentCommand,
  CreateDomainNameCommand,
  CreateResourceCommand,
  CreateRestApiCommand,
  type CreateRestApiCommandInput,
  GetResourcesCommand,
  PutIntegrationCommand,
  PutMethodCommand,
} from '@aws-sdk/client-api-gateway';
import {
  CreateRoutingRuleCommand,
  CreateDomainNameCommand as V2CreateDomainNameCommand,
} from '@aws-sdk/client-apigatewayv2';
import type { Outcome } from '../../../src/model/index.ts';
import type { Clients } from '../support/clients.ts';
import { type Label, label } from './label.ts';

interface Method {
  readonly verb: string;
  readonly auth: 'NONE' | 'AWS_IAM';
  readonly apiKey?: boolean;
}

type Settings = Omit<CreateRestApiCommandInput, 'name'>;

/** REST APIs of one region, by whom their deployed methods, policy, endpoint and domains let in. */
export const seedRestApis = async (aws: Clients): Promise<readonly Label[]> => {
  const made: Label[] = [];
  const api = async (name: string, open: Outcome, methods: readonly Method[], settings: Settings = {}) => {
    const id = await createApi(aws, name, methods, settings);
    await deploy(aws, id);
    made.push(...label(aws.region, id, { 'rest-api-open': open }, name));
    return id;
  };
  await api('open', 'fail', [none('GET')]);
  await api('signed', 'pass', [iam('GET'), none('OPTIONS')]);
  await api('half-open', 'fail', [iam('GET'), none('POST')]);
  await api('key-is-no-lock', 'fail', [{ ...none('GET'), apiKey: true }]);
  await api('private', 'not-applicable', [none('GET')], { endpointConfiguration: { types: ['PRIVATE'] } });
  await api('office-only', 'pass', [none('GET')], { policy: officeOnly('Allow') });
  await api('office-by-deny', 'pass', [none('GET')], { policy: officeOnly('Deny') });
  await api('policy-for-anyone', 'fail', [none('GET')], { policy: forAnyone });
  await api('no-way-in', 'not-applicable', [none('GET')], { disableExecuteApiEndpoint: true });
  const behindDomain = await api('domain-only', 'fail', [none('GET')], { disableExecuteApiEndpoint: true });
  await domain(aws, behindDomain);
  const behindRule = await api('routing-rule-only', 'fail', [none('GET')], { disableExecuteApiEndpoint: true });
  await routingRule(aws, behindRule);

  const undeployed = await createApi(aws, 'never-deployed', [none('GET')], {});
  made.push(...label(aws.region, undeployed, { 'rest-api-open': 'not-applicable' }, 'never-deployed'));
  const opened = await createApi(aws, 'opened-after-deployment', [iam('GET')], {});
  await deploy(aws, opened);
  await putMethod(aws, opened, await rootResource(aws, opened), none('POST'));
  made.push(...label(aws.region, opened, { 'rest-api-open': 'pass' }, 'opened-after-deployment'));
  return made;
};

/** A method that asks nobody who they are. */
export const none = (verb: string): Method => ({ verb, auth: 'NONE' });
const iam = (verb: string): Method => ({ verb, auth: 'AWS_IAM' });

/** A REST API with these methods on `/pets`, not deployed. */
export const createApi = async (
  aws: Clients,
  name: string,
  methods: readonly Method[],
  settings: Settings,
): Promise<string> => {
  const { id = '?' } = await aws.apigateway.send(
    new CreateRestApiCommand({ name, endpointConfiguration: { types: ['REGIONAL'] }, ...settings }),
  );
  const { id: resourceId = '?' } = await aws.apigateway.send(
    new CreateResourceCommand({ restApiId: id, parentId: await rootResource(aws, id), pathPart: 'pets' }),
  );
  for (const method of methods) await putMethod(aws, id, resourceId, method);
  return id;
};

const rootResource = async (aws: Clients, restApiId: string): Promise<string> => {
  const { items = [] } = await aws.apigateway.send(new GetResourcesCommand({ restApiId }));
  return items.find(({ path }) => path === '/')?.id as string;
};

const putMethod = async (
  aws: Clients,
  restApiId: string,
  resourceId: string,
  { verb, auth, apiKey = false }: Method,
) => {
  const method = { restApiId, resourceId, httpMethod: verb };
  await aws.apigateway.send(new PutMethodCommand({ ...method, authorizationType: auth, apiKeyRequired: apiKey }));
  await aws.apigateway.send(new PutIntegrationCommand({ ...method, type: 'MOCK' }));
};

/** Deploys a REST API to the stage `prod`. */
export const deploy = (aws: Clients, restApiId: string) =>
  aws.apigateway.send(new CreateDeploymentCommand({ restApiId, stageName: 'prod' }));

const domain = async (aws: Clients, restApiId: string) => {
  const domainName = `api.${aws.region}.example.com`;
  await aws.apigateway.send(
    new CreateDomainNameCommand({
      domainName,
      endpointConfiguration: { types: ['REGIONAL'] },
      securityPolicy: 'TLS_1_2',
    }),
  );
  await aws.apigateway.send(new CreateBasePathMappingCommand({ domainName, restApiId, stage: 'prod', basePath: 'v1' }));
};

const routingRule = async (aws: Clients, ApiId: string) => {
  const DomainName = `routed.${aws.region}.example.com`;
  await aws.apigatewayv2.send(
    new V2CreateDomainNameCommand({
      DomainName,
      DomainNameConfigurations: [{ EndpointType: 'REGIONAL' }],
      RoutingMode: 'ROUTING_RULE_ONLY',
    }),
  );
  await aws.apigatewayv2.send(
    new CreateRoutingRuleCommand({
      DomainName,
      Priority: 1,
      Conditions: [],
      Actions: [{ InvokeApi: { ApiId, Stage: 'prod' } }],
    }),
  );
};

const invoke = { Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' };
const office = ['203.0.113.0/24'];

const officeOnly = (by: 'Allow' | 'Deny'): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement:
      by === 'Allow'
        ? [{ ...invoke, Effect: 'Allow', Condition: { IpAddress: { 'aws:SourceIp': office } } }]
        : [
            { ...invoke, Effect: 'Allow' },
            { ...invoke, Effect: 'Deny', Condition: { NotIpAddress: { 'aws:SourceIp': office } } },
          ],
  });

const forAnyone = JSON.stringify({ Version: '2012-10-17', Statement: [{ ...invoke, Effect: 'Allow' }] });
