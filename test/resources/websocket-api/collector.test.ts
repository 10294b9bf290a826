import { expect, it } from 'vitest';
import { websocketApi } from '../../../src/resources/websocket-api/collector.ts';
import { facetRead, listed } from '../../support/fake-aws.ts';

it('reads its domains from version 2 alone', async () => {
  const [item] = await listed(websocketApi, {
    'apigatewayv2:GetApis': () => ({
      Items: [
        {
          ApiId: 'w0a',
          Name: 'chat',
          ProtocolType: 'WEBSOCKET',
          CreatedDate: new Date('2026-01-10T00:00:00Z'),
          RouteSelectionExpression: '$request.body.action',
        },
      ],
    }),
  });
  if (item === undefined) throw new Error('nothing listed');
  const domains = await facetRead(
    websocketApi,
    {
      'apigatewayv2:GetDomainNames': () => ({ Items: [{ DomainName: 'chat.example.com' }] }),
      'apigatewayv2:GetApiMappings': () => ({ Items: [{ ApiId: 'w0a', Stage: 'prod' }] }),
    },
    item,
    'domains',
  );
  expect(domains).toMatchObject([{ domain: 'chat.example.com', path: '', stage: 'prod' }]);
});
