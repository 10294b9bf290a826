import { known } from '../../../src/model/index.ts';
import { vpcEndpointIdle } from '../../../src/rules/leftovers/vpc-endpoint-idle.ts';
import { routeTable } from '../../support/build/route-table.ts';
import { series } from '../../support/build/series.ts';
import { vpcEndpoint } from '../../support/build/vpc-endpoint.ts';
import { testRule } from '../../support/rule-tester.ts';

const silent = { bytes: series([]) };

const deletion = 'aws ec2 delete-vpc-endpoints --vpc-endpoint-ids vpce-0a --region eu-west-1';
const look = 'aws cloudformation list-stack-resources --stack-name net --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name net --region eu-west-1';

testRule(vpcEndpointIdle, {
  pass: [
    { name: 'used every day', subject: vpcEndpoint(), message: 'busy', keptBy: 'traffic' },
    {
      name: 'used once in the window',
      subject: vpcEndpoint({}, { bytes: series([40, null, null]) }),
      message: 'busy',
    },
  ],
  fail: [
    {
      name: 'that waits to be accepted, and stands in a zone all the same',
      subject: vpcEndpoint({ state: 'pendingacceptance', networkInterfaceIds: ['eni-0a'] }, silent),
      message: 'idle',
    },
    {
      name: 'unused: CloudWatch has no datapoint of an endpoint without traffic',
      subject: vpcEndpoint({}, silent),
      message: 'idle',
      args: { service: 'com.amazonaws.eu-west-1.sqs', days: 30, zones: 2 },
      evidence: { from: '2026-10-23', until: '2026-11-22', datapoints: 0, kind: 'Interface' },
      severity: 'medium',
      bills: [['vpc-endpoint-hour', 1460, 'interface']],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [deletion] },
      cautions: ['otherWay'],
      parent: null,
    },
    {
      name: 'of a Gateway Load Balancer',
      subject: vpcEndpoint({ kind: 'GatewayLoadBalancer', networkInterfaceIds: ['eni-0a'] }, silent),
      message: 'idle',
      bills: [['vpc-endpoint-hour', 730, 'gatewayloadbalancer']],
      cautions: [],
    },
    {
      name: 'of a Gateway Load Balancer, in the route of a subnet: nothing is removed',
      subject: vpcEndpoint({ kind: 'GatewayLoadBalancer', networkInterfaceIds: ['eni-0a'] }, silent),
      related: [routeTable({ targets: ['vpce-0a'] })],
      message: 'routed',
      args: { routes: ['rtb-0a'] },
      bills: [['vpc-endpoint-hour', 730, 'gatewayloadbalancer']],
      removal: null,
      commands: ['aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-0a --region eu-west-1'],
      keptBy: 'route',
    },
    {
      name: 'unused, in a network whose subnets all reach the service another way',
      subject: vpcEndpoint({}, silent),
      related: [routeTable({ targets: ['nat-0a'] })],
      message: 'idle',
      commands: [deletion],
      cautions: [],
    },
    {
      name: 'made by a stack: the stack is the place to act',
      subject: vpcEndpoint({ tags: known({ 'aws:cloudformation:stack-name': 'net' }) }, silent),
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
      name: 'made an hour ago and used, where its existence alone counts',
      subject: vpcEndpoint({ createdAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      bills: [['vpc-endpoint-hour', 1460, 'interface']],
    },
    {
      name: 'of another kind, where its existence alone counts',
      subject: vpcEndpoint({ kind: 'Resource', serviceName: null }),
      options: { windowDays: 0 },
      message: 'stillThere',
      args: { service: 'Resource' },
      bills: [['vpc-endpoint-hour', 1460, 'resource']],
    },
  ],
  notApplicable: [
    {
      name: 'without a network interface',
      subject: vpcEndpoint({ networkInterfaceIds: [] }, silent),
      message: 'bare',
    },
    {
      name: 'a gateway endpoint costs nothing, even where existence alone counts',
      subject: vpcEndpoint({ kind: 'Gateway', networkInterfaceIds: [] }, silent),
      options: { windowDays: 0 },
      message: 'free',
    },
    { name: 'made by a service', subject: vpcEndpoint({ requesterManaged: true }, silent), message: 'managed' },
    { name: 'being deleted', subject: vpcEndpoint({ state: 'deleting' }, silent), message: 'gone' },
    { name: 'refused by the service', subject: vpcEndpoint({ state: 'rejected' }, silent), message: 'gone' },
    {
      name: 'made within the window',
      subject: vpcEndpoint({ createdAt: '2026-10-23T00:00:01.000Z' }, silent),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'of a kind without a metric',
      subject: vpcEndpoint({ kind: 'ServiceNetwork', serviceName: null }, silent),
      message: 'otherKind',
      args: { kind: 'ServiceNetwork' },
    },
    {
      name: 'a window longer than what was asked of CloudWatch',
      subject: vpcEndpoint({ createdAt: '2026-01-01T00:00:00.000Z' }, silent),
      options: { windowDays: 120 },
      message: 'incomplete',
    },
  ],
});
