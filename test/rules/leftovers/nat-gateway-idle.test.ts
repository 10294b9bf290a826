import { known } from '../../../src/model/index.ts';
import { natGatewayIdle } from '../../../src/rules/leftovers/nat-gateway-idle.ts';
import { natGateway } from '../../support/build/nat-gateway.ts';
import { routeTable } from '../../support/build/route-table.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const silent = { bytesOut: steady(0, 90) };
const deletion = [
  'aws ec2 delete-nat-gateway --nat-gateway-id nat-0a --region eu-west-1',
  'aws ec2 wait nat-gateway-deleted --nat-gateway-ids nat-0a --region eu-west-1',
];

const release = 'aws ec2 release-address --allocation-id eipalloc-0b --region eu-west-1';
const look = 'aws cloudformation list-stack-resources --stack-name net --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name net --region eu-west-1';

testRule(natGatewayIdle, {
  pass: [
    { name: 'sends something every day', subject: natGateway(), message: 'busy', keptBy: 'traffic' },
    {
      name: 'sent one byte on the first day of the window',
      subject: natGateway({}, { bytesOut: series([1, ...Array.from({ length: 29 }, () => 0)]) }),
      message: 'busy',
      evidence: { idleDays: 29 },
    },
  ],
  fail: [
    {
      name: 'sends nothing, and no subnet leads to it: deleted, then waited for, then its address',
      subject: natGateway({}, silent),
      related: [routeTable(), routeTable({ id: 'rtb-nobody', arn: 'arn:nobody', subnetIds: [], targets: ['nat-0a'] })],
      message: 'idle',
      args: { days: 30, vpc: 'vpc-0a' },
      evidence: { from: '2026-10-23', until: '2026-11-22', datapoints: 30, publicIps: ['203.0.113.20'] },
      severity: 'medium',
      bills: [
        ['nat-gateway-hour', 730],
        ['public-ipv4-hour', 730],
      ],
      removal: {
        of: 'resource',
        effect: 'removes',
        keep: [],
        remove: [...deletion, release],
        forGood: [...deletion, [release, 'eipalloc-0b']],
        waits: [],
        holds: [{ type: 'elastic-ip', ids: ['eipalloc-0b'] }],
      },
      cautions: [],
      parent: null,
    },
    {
      name: 'sends nothing, but private subnets go out through it: nothing is removed',
      subject: natGateway({}, silent),
      related: [routeTable({ targets: ['nat-0a'] }), routeTable({ id: 'rtb-0b', arn: 'arn:b' })],
      message: 'routed',
      args: { routes: ['rtb-0a'], days: 30 },
      evidence: { routes: ['rtb-0a'] },
      bills: [
        ['nat-gateway-hour', 730],
        ['public-ipv4-hour', 730],
      ],
      removal: null,
      commands: ['aws ec2 describe-route-tables --filters Name=route.nat-gateway-id,Values=nat-0a --region eu-west-1'],
      parent: null,
      keptBy: 'route',
    },
    {
      name: 'private: it has no public address to bill',
      subject: natGateway({ connectivity: 'private', publicIps: [], allocationIds: [] }, silent),
      message: 'idle',
      bills: [['nat-gateway-hour', 730]],
      removal: { remove: deletion, forGood: deletion },
    },
    {
      name: 'regional: it bills zone by zone, and releases its addresses itself',
      subject: natGateway(
        {
          availability: 'regional',
          zones: ['eu-west-1a', 'eu-west-1b'],
          publicIps: ['203.0.113.20', '203.0.113.21'],
          allocationIds: ['eipalloc-0b', 'eipalloc-0c'],
        },
        silent,
      ),
      message: 'idle',
      bills: [
        ['nat-gateway-hour', 1460],
        ['public-ipv4-hour', 1460],
      ],
      removal: { remove: deletion, forGood: deletion },
    },
    {
      name: 'made by a stack: the stack is the place to act',
      subject: natGateway({ tags: known({ 'aws:cloudformation:stack-name': 'net' }) }, silent),
      message: 'idle',
      parent: { kind: 'cloudformation-stack', name: 'net' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
    },
    {
      name: 'made an hour ago and busy, where its existence alone counts',
      subject: natGateway({ createdAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      evidence: { createdAt: '2026-11-22T11:00:00.000Z' },
      bills: [
        ['nat-gateway-hour', 730],
        ['public-ipv4-hour', 730],
      ],
    },
    {
      name: 'just being made, where its existence alone counts',
      subject: natGateway({ state: 'pending' }),
      options: { windowDays: 0 },
      message: 'stillThere',
    },
  ],
  notApplicable: [
    { name: 'deleted an hour ago', subject: natGateway({ state: 'deleted' }, silent), message: 'gone' },
    { name: 'never came up', subject: natGateway({ state: 'failed' }, silent), message: 'gone' },
    {
      name: 'being deleted, although its existence alone would count',
      subject: natGateway({ state: 'deleting' }, silent),
      options: { windowDays: 0 },
      message: 'gone',
    },
    {
      name: 'made within the window',
      subject: natGateway({ createdAt: '2026-10-23T00:00:01.000Z' }, silent),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'a day without a datapoint is no day without traffic',
      subject: natGateway({}, { bytesOut: series([...Array.from({ length: 29 }, () => 0), null]) }),
      message: 'incomplete',
      args: { datapoints: 29 },
    },
  ],
});
