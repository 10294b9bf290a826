import {
  type AuthorizationType,
  CreateApiCommand,
  CreateApiMappingCommand,
  CreateDomainNameCommand,
  CreateRouteCommand,
  CreateStageCommand,
  type ProtocolType,
} from '@aws-sdk/client-apigatewayv2';
import type { Outcome } from '../../../src/model/index.ts';
import type { Clients } from '../support/clients.ts';
import { type Label, label } from './label.ts';

type Routes = { readonly [routeKey: string]: AuthorizationType };

interface Api {
  readonly name: string;
  readonly protocol: ProtocolType;
  readonly routes: Routes;
  readonly stage: 'live' | 'never deployed' | 'none';
  readonly endpointDisabled: boolean;
}

type More = Partial<Pick<Api, 'stage' | 'endpointDisabled'>>;

/** HTTP and WebSocket APIs of one region, by the authorization of their routes. */
export const seedHttpApis = async (aws: Clients): Promise<readonly Label[]> => {
  const made: Label[] = [];
  const api = async (protocol: ProtocolType, open: Outcome, name: string, routes: Routes, more: More = {}) => {
    const id = await create(aws, { name, protocol, routes, stage: 'live', endpointDisabled: false, ...more });
    const rule = protocol === 'HTTP' ? 'http-api-open' : 'websocket-api-open';
    made.push(...label(aws.region, id, { [rule]: open }, name));
    return id;
  };
  const signed: Routes = { 'GET /pets': 'AWS_IAM' };
  const open: Routes = { 'GET /pets': 'NONE' };

  await api('HTTP', 'fail', 'open', open);
  await api('HTTP', 'pass', 'signed', { ...signed, 'OPTIONS /pets': 'NONE' });
  await api('HTTP', 'pass', 'with-token', { 'GET /pets': 'JWT' });
  await api('HTTP', 'fail', 'catch-all', { ...signed, $default: 'NONE' });
  await api('HTTP', 'not-applicable', 'no-stage', open, { stage: 'none' });
  await api('HTTP', 'not-applicable', 'no-way-in', open, { endpointDisabled: true });
  await domain(aws, await api('HTTP', 'fail', 'domain-only', open, { endpointDisabled: true }));

  await api('WEBSOCKET', 'fail', 'chat', { $connect: 'NONE', $default: 'NONE' });
  await api('WEBSOCKET', 'pass', 'orders', { $connect: 'AWS_IAM', $default: 'NONE' });
  await api('WEBSOCKET', 'not-applicable', 'draft', { $connect: 'NONE' }, { stage: 'never deployed' });
  return made;
};

const create = async (aws: Clients, { name, protocol, routes, stage, endpointDisabled }: Api): Promise<string> => {
  const { ApiId = '?' } = await aws.apigatewayv2.send(
    new CreateApiCommand({
      Name: name,
      ProtocolType: protocol,
      DisableExecuteApiEndpoint: endpointDisabled,
      ...(protocol === 'WEBSOCKET' ? { RouteSelectionExpression: '$request.body.action' } : {}),
    }),
  );
  for (const [RouteKey, AuthorizationType] of Object.entries(routes)) {
    await aws.apigatewayv2.send(new CreateRouteCommand({ ApiId, RouteKey, AuthorizationType }));
  }
  if (stage !== 'none')
    await aws.apigatewayv2.send(new CreateStageCommand({ ApiId, StageName: 'live', ...deployed(stage) }));
  return ApiId;
};

// moto deploys nothing, and takes any deployment's id.
const deployed = (stage: 'live' | 'never deployed') =>
  stage === 'live' ? { AutoDeploy: true, DeploymentId: 'dep123' } : {};

const domain = async (aws: Clients, ApiId: string) => {
  const DomainName = `shop.${aws.region}.example.com`;
  await aws.apigatewayv2.send(
    new CreateDomainNameCommand({ DomainName, DomainNameConfigurations: [{ EndpointType: 'REGIONAL' }] }),
  );
  await aws.apigatewayv2.send(new CreateApiMappingCommand({ DomainName, ApiId, Stage: 'live' }));
};
