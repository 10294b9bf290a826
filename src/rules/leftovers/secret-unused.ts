import { actedOn, daysSince, managedBy, type Steps } from '../../derived/index.ts';
import { awsCli, defineRule, type Failing, type Item, partly } from '../../model/index.ts';
import { text } from './secret-unused.text.ts';

/** AWS notes the day of the last read, region by region; a replica is judged by the reads of its own region. */
export const secretUnused = defineRule({
  id: 'secret-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'secret',
  options: { unusedDays: 90 },
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_SecretListEntry.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html',
  ],
  standards: {
    'security-hub': [partly('SecretsManager.3', ({ message }) => message !== 'stillThere')],
    'well-architected': ['COST04-BP03'],
  },
  bounds: { unusedDays: { atMost: 90 } },
  text,
  evaluate(secret, { verdict, now, options: { unusedDays } }) {
    const args = { secret: secret.id };
    const age = daysSince(secret.createdAt, now);
    if (secret.deletedAt !== null)
      return verdict.notApplicable('leaving', { ...args, since: secret.deletedAt.slice(0, 10) });
    if (secret.owningService !== null)
      return verdict.notApplicable('owned', { ...args, service: secret.owningService });
    if (unusedDays === 0) return verdict.fail('stillThere', args, waste(secret));
    if (secret.lastAccessedAt !== null) {
      const days = daysSince(secret.lastAccessedAt, now);
      return days <= unusedDays
        ? verdict.pass('used', { ...args, days }, { lastAccessedAt: secret.lastAccessedAt })
        : verdict.fail('unused', { ...args, days, region: secret.region }, waste(secret));
    }
    return age < unusedDays
      ? verdict.notApplicable('tooNew', { ...args, days: unusedDays }, { createdAt: secret.createdAt })
      : verdict.fail('neverUsed', { ...args, days: age, region: secret.region }, waste(secret));
  },
});

const waste = (secret: Item<'secret'>): Failing => ({
  evidence: {
    createdAt: secret.createdAt,
    lastAccessedAt: secret.lastAccessedAt,
    primaryRegion: secret.primaryRegion,
  },
  bills: [{ item: 'secret-month', quantity: 1 }],
  ...actedOn(secret, managedBy(secret), primaryOrReplica(secret)),
});

const primaryOrReplica = ({ id, region, primaryRegion }: Item<'secret'>): Steps => {
  const itself = { 'secret-id': id };
  // A replica goes through its primary, and what it opens is read there all the same.
  if (primaryRegion !== null) {
    const replica = { ...itself, 'remove-replica-regions': region };
    return { remove: [awsCli(primaryRegion, 'secretsmanager remove-regions-from-replication', replica)] };
  }
  return {
    // AWS keeps what it deletes for a month.
    remove: [awsCli(region, 'secretsmanager delete-secret', { ...itself, 'recovery-window-in-days': '30' })],
    cautions: [
      { kind: 'look-first', message: 'opens', args: { secret: id } },
      { kind: 'note', message: 'replicas', args: { secret: id } },
    ],
  };
};
