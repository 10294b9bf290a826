import { actedOn, managedBy } from '../../derived/index.ts';
import { awsCli, type Bill, type Caution, defineRule, hoursPerMonth, type Item } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { everySubnetLeadsOut, tablesTo } from './network/tables-to.ts';
import { text } from './vpc-endpoint-idle.text.ts';

export const vpcEndpointIdle = defineRule({
  id: 'vpc-endpoint-idle',
  severity: 'medium',
  category: 'leftovers',
  subject: 'vpc-endpoint',
  reads: ['bytes'],
  related: { 'route-table': { in: 'same-region' } },
  options: { windowDays: 30 },
  references: [
    'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-cloudwatch-metrics.html',
    'https://docs.aws.amazon.com/vpc/latest/privatelink/delete-interface-endpoint.html',
    'https://aws.amazon.com/privatelink/pricing/',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(vpce, { verdict, now, options: { windowDays: days } }) {
    const { id: endpoint, kind, state, createdAt } = vpce;
    if (kind === 'Gateway') return verdict.notApplicable('free', { endpoint });
    if (vpce.requesterManaged) return verdict.notApplicable('managed', { endpoint });
    if (ended.has(state)) return verdict.notApplicable('gone', { endpoint, state });
    // It bills by the zone in which it has a network interface, whatever its state: https://aws.amazon.com/privatelink/pricing/
    if (measured.has(kind) && vpce.networkInterfaceIds.length === 0)
      return verdict.notApplicable('bare', { endpoint, state });
    if (isTooNew(createdAt, days, now)) return verdict.notApplicable('tooNew', { endpoint, days }, { createdAt });
    if (days === 0) return verdict.fail('stillThere', argsOf(vpce), { evidence: evidenceOf(vpce), ...waste(vpce) });
    if (!measured.has(kind)) return verdict.unclear('otherKind', { endpoint, kind }, evidenceOf(vpce));
    return undefined;
  },
  evaluate(vpce, { verdict, options: { windowDays }, related }) {
    const { state, ...activity } = activityOf([vpce.bytes], {
      windowDays,
      began: vpce.createdAt,
      silentWhenIdle: true,
      isIdleDay: ([bytes]) => bytes === 0,
    });
    const args = { endpoint: vpce.id, days: windowDays };
    if (state === 'busy') return verdict.pass('busy', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', args, activity);
    const evidence = { ...activity, metric: 'BytesProcessed Sum', ...evidenceOf(vpce) };
    const tables = related['route-table'];
    const routes = tablesTo(vpce.id, tables);
    if (routes.length > 0)
      return verdict.fail('routed', { ...args, routes }, { evidence: { ...evidence, routes }, ...wiredWaste(vpce) });
    const another = everySubnetLeadsOut(vpce.vpcId, tables);
    return verdict.fail('idle', { ...argsOf(vpce), days: windowDays }, { evidence, ...waste(vpce, another) });
  },
});

const ended = new Set(['deleting', 'deleted', 'rejected']);
const measured = new Set(['GatewayLoadBalancer', 'Interface']);

const argsOf = ({ id, kind, serviceName, networkInterfaceIds }: Item<'vpc-endpoint'>) => ({
  endpoint: id,
  service: serviceName === null ? kind : serviceName,
  zones: networkInterfaceIds.length,
});

const evidenceOf = ({ kind, state, serviceName, vpcId, networkInterfaceIds, createdAt }: Item<'vpc-endpoint'>) => ({
  kind,
  state,
  serviceName,
  vpcId,
  networkInterfaceIds,
  createdAt,
});

const billsOf = ({ kind, networkInterfaceIds }: Item<'vpc-endpoint'>): readonly Bill[] => [
  { item: 'vpc-endpoint-hour', of: kind.toLowerCase(), quantity: hoursPerMonth * networkInterfaceIds.length },
];

// Traffic of those subnets is lost with it: whoever knows them takes the routes away first.
const wiredWaste = (vpce: Item<'vpc-endpoint'>) => ({
  bills: billsOf(vpce),
  managedBy: managedBy(vpce),
  commands: [awsCli(vpce.region, 'ec2 describe-route-tables', { filters: `Name=vpc-id,Values=${vpce.vpcId}` })],
});

const waste = (vpce: Item<'vpc-endpoint'>, another = false) => ({
  bills: billsOf(vpce),
  ...actedOn(vpce, managedBy(vpce), {
    remove: [awsCli(vpce.region, 'ec2 delete-vpc-endpoints', { 'vpc-endpoint-ids': vpce.id })],
    cautions: another ? [] : cautionsOf(vpce),
  }),
});

// Other kinds lead to what the internet does not reach.
const cautionsOf = (vpce: Item<'vpc-endpoint'>): readonly Caution[] =>
  vpce.kind === 'Interface'
    ? [{ kind: 'look-first', message: 'otherWay', args: { service: argsOf(vpce).service } }]
    : [];
