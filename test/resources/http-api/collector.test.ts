import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { httpApi } from '../../../src/resources/http-api/collector.ts';
import { websocketApi } from '../../../src/resources/websocket-api/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const both: Answers = {
  'apigatewayv2:GetApis': () => [
    {
      Items: [
        {
          ApiId: 'h0a',
          Name: 'pets',
          ProtocolType: 'HTTP',
          ApiEndpoint: 'https://h0a.execute-api.eu-west-1.amazonaws.com',
          CreatedDate: new Date('2026-01-10T00:00:00Z'),
          DisableExecuteApiEndpoint: true,
          RouteSelectionExpression: '$request.method $request.path',
          Tags: { team: 'a' },
        },
      ],
      NextToken: 'n',
    },
    {
      Items: [
        {
          ApiId: 'w0a',
          Name: 'chat',
          ProtocolType: 'WEBSOCKET',
          CreatedDate: new Date('2026-01-10T00:00:00Z'),
          ApiGatewayManaged: true,
          RouteSelectionExpression: '$request.body.action',
        },
      ],
    },
  ],
};

const routesOf = async (answers: Answers) => {
  const [item] = await listed(httpApi, both);
  if (item === undefined) throw new Error('nothing listed');
  return facetRead(httpApi, answers, item, 'routes');
};

describe('APIs of version 2', () => {
  it('are told apart by protocol, over all pages', async () => {
    const http = await listed(httpApi, both);
    expect(http).toHaveLength(1);
    expect(http[0]).toMatchObject({
      type: 'http-api',
      id: 'h0a',
      arn: 'arn:aws:apigateway:eu-west-1::/apis/h0a',
      name: 'pets',
      tags: { known: true, value: { team: 'a' } },
      defaultEndpointDisabled: true,
      endpoint: 'https://h0a.execute-api.eu-west-1.amazonaws.com',
      gatewayManaged: false,
    });
    const websocket = await listed(websocketApi, both);
    expect(websocket).toHaveLength(1);
    expect(websocket[0]).toMatchObject({
      type: 'websocket-api',
      id: 'w0a',
      tags: { known: true, value: {} },
      defaultEndpointDisabled: false,
      endpoint: 'wss://w0a.execute-api.eu-west-1.amazonaws.com',
      gatewayManaged: true,
    });
  });

  it('are not known without a list or a protocol', async () => {
    await expect(listed(httpApi, { 'apigatewayv2:GetApis': () => ({}) })).rejects.toThrow("AWS's answer lacks Items");
    const strange = { Name: 'x', ProtocolType: undefined, RouteSelectionExpression: 'x' };
    await expect(listed(httpApi, { 'apigatewayv2:GetApis': () => ({ Items: [strange] }) })).rejects.toThrow(
      "AWS's answer lacks ProtocolType",
    );
  });
});

describe('the routes and stages of an API of version 2', () => {
  it('are read over all pages; NONE is a value', async () => {
    const routes = await routesOf({
      'apigatewayv2:GetRoutes': () => [
        { Items: [{ RouteKey: 'GET /pets', RouteId: 'r1', AuthorizationType: 'NONE' }], NextToken: 'n' },
        { Items: [{ RouteKey: '$connect', RouteId: 'r2', AuthorizationType: 'CUSTOM', ApiKeyRequired: true }] },
      ],
    });
    expect(routes).toEqual([
      { routeKey: 'GET /pets', routeId: 'r1', authorizationType: 'NONE', apiKeyRequired: false },
      { routeKey: '$connect', routeId: 'r2', authorizationType: 'CUSTOM', apiKeyRequired: true },
    ]);
  });

  it('are not known where a route tells no authorization', async () => {
    const answers: Answers = { 'apigatewayv2:GetRoutes': () => ({ Items: [{ RouteKey: 'GET /', RouteId: 'r1' }] }) };
    await expect(routesOf(answers)).rejects.toThrow("AWS's answer lacks AuthorizationType");
  });

  it('are gone with their API', async () => {
    const gone = routesOf({ 'apigatewayv2:GetRoutes': () => awsError('NotFoundException') });
    await expect(gone).rejects.toBeInstanceOf(ResourceGone);
  });

  it('say whether a stage deploys by itself and whether anything was deployed', async () => {
    const [item] = await listed(websocketApi, both);
    if (item === undefined) throw new Error('nothing listed');
    const stages = await facetRead(
      websocketApi,
      {
        'apigatewayv2:GetStages': () => ({
          Items: [{ StageName: 'a', AutoDeploy: true, DeploymentId: 'd1' }, { StageName: 'b' }],
        }),
      },
      item,
      'stages',
    );
    expect(stages).toEqual([
      { stage: 'a', autoDeploy: true, deploymentId: 'd1', lastDeployment: null },
      { stage: 'b', autoDeploy: false, deploymentId: null, lastDeployment: null },
    ]);
  });
});
