import { expect, it } from 'vitest';
import { shellLine, unread } from '../../src/model/index.ts';
import { httpApiOpen } from '../../src/rules/exposure/http-api-open.ts';
import { websocketApiOpen } from '../../src/rules/exposure/websocket-api-open.ts';
import { httpApi, manual, route, websocketApi } from '../support/build/gateway-api.ts';
import { judge } from '../support/rule-tester.ts';

const open = { routeKey: 'GET /pets', asks: false };
const judged = (rule: Parameters<typeof judge>[0], subject: Parameters<typeof judge>[1]['subject']) =>
  judge(rule, { name: '', subject, message: '' });
const linesOf = ({ removal }: ReturnType<typeof judge>) => removal?.remove.map(shellLine) ?? [];

it('update-route --authorization-type AWS_IAM alone changes nothing on a stage that is deployed by hand: not a pass, and the deployment is what is left to do', () => {
  const before = httpApi(
    {},
    {
      routes: [route({ authorizationType: 'NONE' })],
      stages: [manual()],
      deployedStages: [{ stage: 'v1', routes: [open] }],
    },
  );
  expect(linesOf(judged(httpApiOpen, before))).toEqual([
    'aws apigatewayv2 update-route --api-id h0a --route-id r0a --authorization-type AWS_IAM --region eu-west-1',
    'aws apigatewayv2 create-deployment --api-id h0a --stage-name v1 --region eu-west-1',
  ]);
  const half = httpApi({}, { stages: [manual()], deployedStages: [{ stage: 'v1', routes: [open] }] });
  expect(judged(httpApiOpen, half)).toMatchObject({ outcome: 'fail', args: { configuration: 'deployed' } });
  expect(linesOf(judged(httpApiOpen, half))).toEqual([
    'aws apigatewayv2 create-deployment --api-id h0a --stage-name v1 --region eu-west-1',
  ]);
  const done = httpApi(
    {},
    { stages: [manual()], deployedStages: [{ stage: 'v1', routes: [{ ...open, asks: true }] }] },
  );
  expect(judged(httpApiOpen, done).outcome).toBe('pass');
});

it('where what is deployed may not be read, it is unclear', () => {
  const api = httpApi({}, { stages: [manual()] });
  const denied = unread({ kind: 'denied', operation: 'apigatewayv2:ExportApi', action: 'apigateway:GET' });
  expect(judged(httpApiOpen, { ...api, facets: { ...api.facets, deployedStages: denied } }).outcome).toBe('unknown');
});

it('a WebSocket API that is deployed by hand, whose deployment AWS does not show: closed is unclear, open is said of the current configuration', () => {
  const closed = websocketApi({}, { stages: [manual({ stage: 'prod' })] });
  expect(judged(websocketApiOpen, closed).outcome).toBe('unknown');
  const connect = [route({ routeKey: '$connect', routeId: 'r1', authorizationType: 'NONE' })];
  const opened = judged(websocketApiOpen, websocketApi({}, { routes: connect, stages: [manual({ stage: 'prod' })] }));
  expect(opened).toMatchObject({ outcome: 'fail', args: { configuration: 'current' } });
  expect(linesOf(opened).at(-1)).toBe(
    'aws apigatewayv2 create-deployment --api-id w0a --stage-name prod --region eu-west-1',
  );
});
