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
  reads: ['delegation', 'vpcs'],
  consults: ['tagging'],
  references: [
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DeleteHostedZone.html',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/protection-from-dangling-dns.html',
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
    const { delegation, vpcs } = zone;
    const evidence = { recordSets: zone.recordSets, isPrivate: zone.isPrivate, ...delegation, vpcs };
    if (zone.isPrivate)
      return vpcs.length > 0 && isPublicName(titleOf(zone))
        ? verdict.unclear('shadows', { ...args, vpcs }, evidence)
        : verdict.fail('emptyPrivate', args, { evidence, ...waste(zone, true) });
    if (delegation.delegatedBy.length > 0)
      return verdict.unclear('delegated', { ...args, parents: delegation.delegatedBy }, evidence);
    // Only a zone above it can delegate a subdomain; of any other domain a registrar does, which nobody sees.
    return delegation.parents.length > 0
      ? verdict.fail('emptySubdomain', { ...args, parents: delegation.parents }, { evidence, ...waste(zone, true) })
      : verdict.fail('empty', args, { evidence, ...waste(zone, false) });
  },
});

type Zone = Seen<'hosted-zone', never, 'tagging'>;

// Route 53 ends names with a dot, which nobody says.
const titleOf = ({ id, name }: Item<'hosted-zone'>): string => (name === null ? id : name.replace(/\.$/, ''));

/** False for names that nobody can have on the internet: RFC 2606, RFC 6761 and RFC 6762, the `internal` of ICANN, and what it refuses for being in use. */
const isPublicName = (name: string): boolean =>
  !/(^|\.)(internal|local|localhost|localdomain|test|example|invalid|home\.arpa|home|corp|mail|lan|intranet|private)$/.test(
    name,
  );

const waste = (zone: Zone, removable: boolean) => ({
  // Zones belong to no region, but to a partition, and each has its own price.
  bills: [{ item: 'hosted-zone-month', of: partitionOf(zone.arn), quantity: 1 }] satisfies readonly Bill[],
  ...removed(zone, removable),
});

// Where a delegation may stand, deleting is left to a person.
const removed = (zone: Zone, removable: boolean): ActedOn => {
  const remove = removable ? [awsCliGlobal('route53 delete-hosted-zone', { id: zone.id })] : [];
  const { managedBy: manager, removal } = actedOn(zone, managedBy(zone, zone.tagging), {
    remove,
    cautions: cautionsOf(zone),
  });
  if (manager === null) return { managedBy: null, removal };
  // A zone is in no region, but its stack is in one, which the id of the stack tells.
  const region = manager.id === null ? undefined : parseArn(manager.id)?.region;
  return region === undefined || !removable
    ? { managedBy: manager, removal: { ...removal, remove: [], forGood: [] } }
    : { managedBy: manager, removal, managerRemoval: managerRemoval(manager, region, { cautions: removal.cautions }) };
};

// Only the names of a public zone are looked up by way of its name servers.
const cautionsOf = (zone: Item<'hosted-zone'>): readonly Caution[] =>
  zone.isPrivate ? [] : [{ kind: 'lost-for-good', message: 'nameServers', args: { zone: titleOf(zone) } }];

const partitionOf = (arn: string): string => parseArn(arn)?.partition ?? 'an unknown partition';
