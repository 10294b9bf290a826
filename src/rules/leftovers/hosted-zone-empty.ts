import { type ActedOn, actedOn, managedBy, managerRemoval } from '../../derived/index.ts';
import {
  awsCliGlobal,
  type Bill,
  type Caution,
  defineRule,
  type Failing,
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
  consults: ['delegation', 'vpcs', 'tagging'],
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
    if (zone.isPrivate) {
      if (!hidesPublicName(zone)) return verdict.fail('emptyPrivate', args, waste(zone, true));
      return zone.vpcs.known
        ? verdict.fail('shadows', { ...args, vpcs: zone.vpcs.value }, waste(zone, false))
        : verdict.fail('mayShadow', args, waste(zone, false));
    }
    // Only a zone above it can delegate a subdomain; of any other domain a registrar does, which nobody sees.
    if (!zone.delegation.known || zone.delegation.value.parents.length === 0)
      return verdict.fail('empty', args, waste(zone, false));
    const { parents, delegatedBy } = zone.delegation.value;
    return delegatedBy.length > 0
      ? verdict.fail('delegated', { ...args, parents: delegatedBy }, waste(zone, false))
      : verdict.fail('emptySubdomain', { ...args, parents }, waste(zone, true));
  },
});

type Zone = Seen<'hosted-zone', never, 'delegation' | 'vpcs' | 'tagging'>;

// One of which the networks could not be read may hide it from any.
const hidesPublicName = (zone: Zone): boolean =>
  isPublicName(titleOf(zone)) && !(zone.vpcs.known && zone.vpcs.value.length === 0);

// Route 53 ends names with a dot, which nobody says.
const titleOf = ({ id, name }: Item<'hosted-zone'>): string => (name === null ? id : name.replace(/\.$/, ''));

/** False for names that nobody can have on the internet: RFC 6761, RFC 6762, ICANN's `internal`, and what it refuses for being in use. */
const isPublicName = (name: string): boolean =>
  !/(^|\.)(internal|local|localhost|localdomain|home\.arpa|home|corp|mail|lan|intranet|private)$/.test(name);

const waste = (zone: Zone, removable: boolean): Failing => ({
  evidence: evidenceOf(zone),
  // Zones belong to no region, but to a partition, and each has its own price.
  bills: [{ item: 'hosted-zone-month', of: partitionOf(zone.arn), quantity: 1 }] satisfies readonly Bill[],
  ...removed(zone, removable),
});

const evidenceOf = ({ recordSets, isPrivate, delegation, vpcs }: Zone) => ({
  recordSets,
  isPrivate,
  ...(delegation.known ? delegation.value : {}),
  ...(vpcs.known ? { vpcs: vpcs.value } : {}),
});

// Where something may still lead to it, deleting is left to a person.
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
const cautionsOf = (zone: Zone): readonly Caution[] => {
  const args = { zone: titleOf(zone) };
  if (!zone.isPrivate) return [{ kind: 'lost-for-good', message: 'nameServers', args }];
  return hidesPublicName(zone) ? [{ kind: 'look-first', message: 'hidden', args }] : [];
};

const partitionOf = (arn: string): string => parseArn(arn)?.partition ?? 'an unknown partition';
