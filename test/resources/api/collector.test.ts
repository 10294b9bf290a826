import { describe, expect, it } from 'vitest';
import { api } from '../../../src/resources/api/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const rest = {
  id: 'r1',
  name: 'pets',
  createdDate: new Date('2026-01-10T00:00:00Z'),
  endpointConfiguration: { types: ['REGIONAL' as const] },
  tags: { team: 'a' },
};
const gateway = (ApiId: string, ProtocolType: 'HTTP' | 'WEBSOCKET', change: object = {}) => ({
  ApiId,
  ProtocolType,
  Name: 'pets',
  CreatedDate: new Date('2026-02-10T00:00:00Z'),
  RouteSelectionExpression: '$request.method',
  ...change,
});
const three: Answers = {
  'apigateway:GetRestApis': () => ({ items: [rest] }),
  'apigatewayv2:GetApis': () => ({
    Items: [gateway('w1', 'WEBSOCKET'), gateway('h1', 'HTTP', { ApiGatewayManaged: true })],
  }),
};

describe('APIs of all kinds', () => {
  it('are listed together, by the ARNs that they have elsewhere', async () => {
    expect(await listed(api, three)).toMatchObject([
      {
        id: 'r1',
        arn: 'arn:aws:apigateway:eu-west-1::/restapis/r1',
        kind: 'REST',
        name: 'pets',
        tags: { value: { team: 'a' } },
        createdAt: '2026-01-10T00:00:00.000Z',
        gatewayManaged: false,
      },
      { id: 'h1', arn: 'arn:aws:apigateway:eu-west-1::/apis/h1', kind: 'HTTP', gatewayManaged: true },
      { id: 'w1', arn: 'arn:aws:apigateway:eu-west-1::/apis/w1', kind: 'WebSocket', gatewayManaged: false },
    ]);
  });

  it('are not all known where one of the two services does not answer', async () => {
    const denied = { ...three, 'apigatewayv2:GetApis': () => awsError('AccessDeniedException') };
    await expect(listed(api, denied)).rejects.toThrow('AccessDeniedException');
    await expect(listed(api, { ...three, 'apigatewayv2:GetApis': () => ({}) })).rejects.toThrow('lacks Items');
  });

  it.each([
    [0, 'Count', { Name: 'ApiName', Value: 'pets' }],
    [1, 'Count', { Name: 'ApiId', Value: 'h1' }],
    [2, 'ConnectCount', { Name: 'ApiId', Value: 'w1' }],
  ])('have their calls counted under their own names (%i)', async (at, metric, dimension) => {
    const item = (await listed(api, three))[at];
    if (item === undefined) throw new Error('nothing listed');
    const answers: Answers = {
      'cloudwatch:GetMetricStatistics': (input) => {
        expect(input).toMatchObject({
          Namespace: 'AWS/ApiGateway',
          MetricName: metric,
          Dimensions: [dimension],
          Statistics: ['Sum'],
        });
        return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Sum: 3, Unit: 'Count' as const }] };
      },
    };
    expect(await facetRead(api, answers, item, 'calls')).toMatchObject({ metric, days: [{ value: 3 }] });
  });

  it('have no count where a REST API has no name', async () => {
    const [item] = await listed(api, {
      ...three,
      'apigateway:GetRestApis': () => ({ items: [{ ...rest, name: '' }] }),
    });
    if (item === undefined) throw new Error('nothing listed');
    await expect(facetRead(api, {}, item, 'calls')).rejects.toThrow('lacks name');
  });
});
