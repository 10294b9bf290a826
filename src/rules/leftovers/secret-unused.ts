import { actedOn, daysSince, managedBy, type Steps } from '../../derived/index.ts';
import { awsCli, type Command, defineRule, type Failing, type Item, partly } from '../../model/index.ts';
import type { SecretRelative } from '../../resources/secret/fields.ts';
import { text } from './secret-unused.text.ts';

/** AWS notes the day of the last read, region by region: a secret and its replicas are judged together. */
export const secretUnused = defineRule({
  id: 'secret-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'secret',
  reads: ['relatives'],
  options: { unusedDays: 90 },
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_SecretListEntry.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/create-manage-multi-region-secrets.html',
  ],
  standards: {
    'security-hub': [partly('SecretsManager.3', ({ message }) => message !== 'stillThere')],
    'well-architected': ['COST04-BP03'],
  },
  bounds: { unusedDays: { atMost: 90 } },
  text,
  screen(secret, { verdict, now, options: { unusedDays } }) {
    const args = { secret: secret.id };
    if (secret.deletedAt !== null)
      return verdict.notApplicable('leaving', { ...args, since: secret.deletedAt.slice(0, 10) });
    if (secret.owningService !== null)
      return verdict.notApplicable('owned', { ...args, service: secret.owningService });
    // Where its being there is enough, nobody has looked for replicas.
    if (unusedDays === 0) return verdict.fail('stillThere', args, waste(secret, ofUnknownReplicas(secret)));
    const { days, isUsed } = lastRead(secret, unusedDays, now);
    if (isUsed) return verdict.pass('used', { ...args, days }, { lastAccessedAt: secret.lastAccessedAt });
    return daysSince(secret.createdAt, now) < unusedDays
      ? verdict.notApplicable('tooNew', { ...args, days: unusedDays }, { createdAt: secret.createdAt })
      : undefined;
  },
  evaluate(secret, { verdict, now, options: { unusedDays } }) {
    const [primary] = secret.relatives.filter(({ isPrimary }) => isPrimary);
    const replicas = secret.relatives.filter(({ isPrimary }) => !isPrimary);
    const isRead = (one: SecretRelative) => lastRead({ ...secret, ...one }, unusedDays, now).isUsed;
    const { days } = lastRead(secret, unusedDays, now);
    const args = { secret: secret.id, days, region: secret.region };
    const read = replicas.filter(isRead).map(({ region }) => region);
    if (read.length > 0) return verdict.pass('replicaUsed', { ...args, regions: read }, evidenceOf(secret));
    if (secret.rotates) return verdict.unclear('rotated', args, evidenceOf(secret));
    if (secret.primaryRegion !== null && (primary === undefined || isRead(primary)))
      return verdict.unclear('standby', { ...args, primary: secret.primaryRegion }, evidenceOf(secret));
    const failing = waste(secret, primaryOrReplica(secret, replicas));
    return verdict.fail(secret.lastAccessedAt === null ? 'neverUsed' : 'unused', args, failing);
  },
});

type Secret = Item<'secret'>;

/** Days since it was last read, or since it was made where nobody ever read it. */
const lastRead = (
  { lastAccessedAt, createdAt }: Pick<Secret, 'lastAccessedAt' | 'createdAt'>,
  unusedDays: number,
  now: Date,
): { readonly days: number; readonly isUsed: boolean } => {
  if (lastAccessedAt === null) return { days: daysSince(createdAt, now), isUsed: false };
  const days = daysSince(lastAccessedAt, now);
  return { days, isUsed: days <= unusedDays };
};

const evidenceOf = ({ createdAt, lastAccessedAt, primaryRegion, rotates }: Secret) => ({
  createdAt,
  lastAccessedAt,
  primaryRegion,
  rotates,
});

const waste = (secret: Secret, steps: Steps): Failing => ({
  evidence: evidenceOf(secret),
  bills: [{ item: 'secret-month', quantity: 1 }],
  ...actedOn(secret, managedBy(secret), steps),
});

const primaryOrReplica = (secret: Secret, replicas: readonly SecretRelative[]): Steps => {
  const { id, region, primaryRegion } = secret;
  // A replica goes through its primary, and what it opens is read there all the same.
  if (primaryRegion !== null) return { remove: [withoutReplica(id, primaryRegion, region)] };
  return {
    remove: [
      ...replicas.map((replica) => withoutReplica(id, region, replica.region)),
      // AWS keeps what it deletes for a month.
      awsCli(region, 'secretsmanager delete-secret', { 'secret-id': id, 'recovery-window-in-days': '30' }),
    ],
    cautions: [{ kind: 'look-first', message: 'opens', args: { secret: id } }],
  };
};

const ofUnknownReplicas = (secret: Secret): Steps => {
  const steps = primaryOrReplica(secret, []);
  const replicas = { kind: 'note', message: 'replicas', args: { secret: secret.id } } as const;
  return secret.primaryRegion === null ? { ...steps, cautions: [...(steps.cautions ?? []), replicas] } : steps;
};

const withoutReplica = (id: string, primaryRegion: string, region: string): Command =>
  awsCli(primaryRegion, 'secretsmanager remove-regions-from-replication', {
    'secret-id': id,
    'remove-replica-regions': region,
  });
