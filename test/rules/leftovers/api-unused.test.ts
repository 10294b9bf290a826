import { known } from '../../../src/model/index.ts';
import { apiUnused } from '../../../src/rules/leftovers/api-unused.ts';
import { api } from '../../support/build/api.ts';
import { series } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const silent = { calls: series([], { metric: 'Count' }) };
const http = { kind: 'HTTP' as const, id: 'h0a', arn: 'arn:aws:apigateway:eu-west-1::/apis/h0a' };
const websocket = { kind: 'WebSocket' as const, id: 'w0a', arn: 'arn:aws:apigateway:eu-west-1::/apis/w0a' };
const definition = 'aws apigateway get-resources --rest-api-id abc123 --embed methods --region eu-west-1';
const deletion = 'aws apigateway delete-rest-api --rest-api-id abc123 --region eu-west-1';
const namesake = { id: 'def456', arn: 'arn:aws:apigateway:eu-west-1::/restapis/def456' };

const plainDomain = { mutualTls: false, privateOnly: false, byRoutingRule: false };

testRule(apiUnused, {
  pass: [
    { name: 'called every day', subject: api(), message: 'used', keptBy: 'calls' },
    {
      name: 'called once, on the first day of the window',
      subject: api({}, { calls: series([1, ...Array.from({ length: 89 }, () => null)]) }),
      message: 'used',
    },
    {
      name: 'called, and an HTTP API of the same name counts its own calls',
      subject: api(),
      related: [api(http, silent)],
      message: 'used',
    },
    {
      name: 'an HTTP API that is called, whatever else has its name',
      subject: api(http),
      related: [api({ ...namesake })],
      message: 'used',
    },
    {
      name: 'called, and a namesake in another region counts its own calls',
      subject: api(),
      related: [api({ ...namesake, region: 'us-east-1' })],
      message: 'used',
    },
  ],
  fail: [
    {
      name: 'not called at all: API Gateway sends no datapoint then',
      subject: api({}, silent),
      message: 'unused',
      args: { api: 'pets', kind: 'REST', days: 90 },
      evidence: { from: '2026-08-24', until: '2026-11-22', datapoints: 0, metric: 'Count Sum', id: 'abc123' },
      severity: 'low',
      bills: [],
      commands: [definition, deletion],
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'api',
        keep: [definition],
        remove: [deletion],
        forGood: [deletion],
        waits: [],
      },
      parent: null,
    },
    {
      name: 'not called, though a custom domain leads to it: not removed',
      subject: api(
        {},
        { ...silent, domains: [{ domain: 'api.example.com', path: 'pets', stage: 'prod', ...plainDomain }] },
      ),
      message: 'named',
      args: { domains: ['api.example.com'], days: 90 },
      removal: null,
      commands: [definition],
      parent: null,
      keptBy: 'domain',
    },
    {
      name: 'not called, and neither is its namesake',
      subject: api({}, silent),
      related: [api(namesake, silent)],
      message: 'unused',
    },
    {
      name: 'an HTTP API without a name',
      subject: api({ ...http, name: null }, silent),
      message: 'unused',
      args: { api: 'h0a', kind: 'HTTP' },
      removal: {
        keep: ['aws apigatewayv2 get-routes --api-id h0a --region eu-west-1'],
        remove: ['aws apigatewayv2 delete-api --api-id h0a --region eu-west-1'],
        forGood: ['aws apigatewayv2 delete-api --api-id h0a --region eu-west-1'],
      },
    },
    {
      name: 'a WebSocket API to which nobody connects',
      subject: api(websocket, { calls: series([], { metric: 'ConnectCount' }) }),
      message: 'unused',
      args: { kind: 'WebSocket' },
      evidence: { metric: 'ConnectCount Sum' },
    },
    {
      name: 'made by another tool, which alone can delete it',
      subject: api({ ...http, gatewayManaged: true }, silent),
      message: 'unused',
      commands: ['aws apigatewayv2 get-routes --api-id h0a --region eu-west-1'],
      removal: { of: 'manager', remove: [], forGood: [] },
      parent: { kind: 'aws-service', name: 'API Gateway' },
    },
    {
      name: 'made by a stack: the stack is the place to act',
      subject: api({ tags: known({ 'aws:cloudformation:stack-name': 'shop' }) }, silent),
      message: 'unused',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        effect: 'removes',
        phase: 'stack',
        keep: [definition, 'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1'],
        remove: ['aws cloudformation delete-stack --stack-name shop --region eu-west-1'],
      },
    },
    {
      name: 'made today and called, where its existence alone counts',
      subject: api({ createdAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      args: { api: 'pets', kind: 'REST' },
      bills: [],
    },
  ],
  notApplicable: [
    {
      name: 'made within the window',
      subject: api({ createdAt: '2026-08-24T00:00:01.000Z' }, silent),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'it or its namesake was called',
      subject: api(),
      related: [api(namesake)],
      message: 'sharedName',
    },
    {
      name: 'a window longer than what was asked of CloudWatch',
      subject: api({}, silent),
      options: { windowDays: 120 },
      message: 'incomplete',
    },
  ],
});
