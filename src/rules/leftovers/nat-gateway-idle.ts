import { actedOn, managedBy, type Steps, taking } from '../../derived/index.ts';
import { awsCli, type Bill, defineRule, hoursPerMonth, type Item } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { text } from './nat-gateway-idle.text.ts';
import { tablesTo } from './network/tables-to.ts';

export const natGatewayIdle = defineRule({
  id: 'nat-gateway-idle',
  severity: 'medium',
  category: 'leftovers',
  subject: 'nat-gateway',
  reads: ['bytesOut'],
  related: { 'route-table': { in: 'same-region' } },
  options: { windowDays: 30 },
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/metrics-dimensions-nat-gateway.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-pricing.html',
    'https://docs.aws.amazon.com/awssupport/latest/user/cost-optimization-checks.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(nat, { verdict, now, options: { windowDays: days } }) {
    const { id: gateway, vpcId: vpc, createdAt } = nat;
    if (nat.state !== 'available' && nat.state !== 'pending')
      return verdict.notApplicable('gone', { gateway, state: nat.state });
    if (isTooNew(createdAt, days, now)) return verdict.notApplicable('tooNew', { gateway, days }, { createdAt });
    if (days === 0) return verdict.fail('stillThere', { gateway, vpc }, { evidence: evidenceOf(nat), ...waste(nat) });
    return undefined;
  },
  evaluate(nat, { verdict, options: { windowDays }, related }) {
    const { state, ...activity } = activityOf([nat.bytesOut], {
      windowDays,
      began: nat.createdAt,
      silentWhenIdle: false,
      isIdleDay: ([bytes]) => bytes === 0,
    });
    const args = { gateway: nat.id, days: windowDays };
    if (state === 'busy') return verdict.pass('busy', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', { ...args, datapoints: activity.datapoints }, activity);
    const evidence = { ...activity, metric: 'BytesOutToDestination Sum', ...evidenceOf(nat) };
    const routes = tablesTo(nat.id, related['route-table']);
    return routes.length === 0
      ? verdict.fail('idle', { ...args, vpc: nat.vpcId }, { evidence, ...waste(nat) })
      : verdict.fail('routed', { ...args, routes }, { evidence: { ...evidence, routes }, ...wiredWaste(nat) });
  },
});

const evidenceOf = ({ state, createdAt, vpcId, connectivity, availability, publicIps }: Item<'nat-gateway'>) => ({
  state,
  createdAt,
  vpcId,
  connectivity,
  availability,
  publicIps,
});

// Servers in those subnets lose the internet with it: whoever knows them takes the routes away first.
const wiredWaste = (nat: Item<'nat-gateway'>) => ({
  bills: billsOf(nat).filter(({ quantity }) => quantity > 0),
  managedBy: managedBy(nat),
  commands: [
    awsCli(nat.region, 'ec2 describe-route-tables', { filters: `Name=route.nat-gateway-id,Values=${nat.id}` }),
  ],
});

const waste = (nat: Item<'nat-gateway'>) => ({
  bills: billsOf(nat).filter(({ quantity }) => quantity > 0),
  ...actedOn(nat, managedBy(nat), stepsOf(nat)),
});

const billsOf = (nat: Item<'nat-gateway'>): readonly Bill[] => [
  { item: 'nat-gateway-hour', quantity: hoursPerMonth * zonesBilled(nat) },
  { item: 'public-ipv4-hour', quantity: hoursPerMonth * nat.publicIps.length },
];

// A regional gateway bills for every zone in which it stands: https://aws.amazon.com/vpc/pricing/
const zonesBilled = ({ availability, zones }: Item<'nat-gateway'>): number =>
  availability === 'regional' ? zones.length : 1;

const stepsOf = ({ id, region, availability, allocationIds }: Item<'nat-gateway'>): Steps => {
  const deletion = [
    awsCli(region, 'ec2 delete-nat-gateway', { 'nat-gateway-id': id }),
    awsCli(region, 'ec2 wait nat-gateway-deleted', { 'nat-gateway-ids': id }),
  ];
  // A regional gateway brings its addresses and takes them with it.
  const releases = (availability === 'regional' ? [] : allocationIds).map((address) =>
    taking(address, awsCli(region, 'ec2 release-address', { 'allocation-id': address })),
  );
  return {
    remove: [...deletion, ...releases.map(({ command }) => command)],
    forGood: [...deletion, ...releases],
  };
};
