import { type ActedOn, actedOn, managedBy, managerRemoval } from '../../derived/index.ts';
import {
  awsCliGlobal,
  type Bill,
  type Caution,
  defineRule,
  type Item,
  parseArn,
  type Seen,
} from '../../model/index.ts';
import { text } from './hosted-zone-empty.text.ts';

// NS and SOA, which AWS makes with the zone and nobody can delete.
const ownRecordSets = 2;

export const hostedZoneEmpty = defineRule({
  id: 'hosted-zone-empty',
  severity: 'low',
  category: 'leftovers',
  subject: 'hosted-zone',
  consults: ['tagging'],
  references: [
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DeleteHostedZone.html',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(zone, { verdict }) {
    const args = { zone: titleOf(zone) };
    if (zone.linkedService !== null) return verdict.notApplicable('linked', { ...args, service: zone.linkedService });
    const own = zone.recordSets - ownRecordSets;
    return own > 0 ? verdict.pass('used', { ...args, records: own }) : undefined;
  },
  evaluate(zone, { verdict }) {
    const args = { zone: titleOf(zone) };
    return zone.isPrivate ? verdict.fail('emptyPrivate', args, waste(zone)) : verdict.fail('empty', args, waste(zone));
  },
});

// Route 53 ends names with a dot, which nobody says.
const titleOf = ({ id, name }: Item<'hosted-zone'>): string => (name === null ? id : name.replace(/\.$/, ''));

const waste = (zone: Seen<'hosted-zone', never, 'tagging'>) => ({
  evidence: { recordSets: zone.recordSets, isPrivate: zone.isPrivate },
  // Zones belong to no region, but to a partition, and each has its own price.
  bills: [{ item: 'hosted-zone-month', of: partitionOf(zone.arn), quantity: 1 }] satisfies readonly Bill[],
  ...removed(zone),
});

// A zone is in no region, but its stack is in one, which the id of the stack tells.
const removed = (zone: Seen<'hosted-zone', never, 'tagging'>): ActedOn => {
  const remove = [awsCliGlobal('route53 delete-hosted-zone', { id: zone.id })];
  const { managedBy: manager, removal } = actedOn(zone, managedBy(zone, zone.tagging), {
    remove,
    cautions: cautionsOf(zone),
  });
  const region = manager?.id ? parseArn(manager.id)?.region : undefined;
  if (manager === null) return { managedBy: null, removal };
  return region === undefined
    ? { managedBy: manager, removal: { ...removal, remove: [], forGood: [] } }
    : { managedBy: manager, removal, managerRemoval: managerRemoval(manager, region, { cautions: removal.cautions }) };
};

// Only the names of a public zone are looked up by way of its name servers.
const cautionsOf = (zone: Item<'hosted-zone'>): readonly Caution[] =>
  zone.isPrivate ? [] : [{ kind: 'lost-for-good', message: 'nameServers', args: { zone: titleOf(zone) } }];

const partitionOf = (arn: string): string => parseArn(arn)?.partition ?? 'an unknown partition';
