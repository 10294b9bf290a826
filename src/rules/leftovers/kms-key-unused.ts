import { awsCli, defineRule, type Failing, type Seen } from '../../model/index.ts';
import { keyUse } from './key-use.ts';
import { text } from './kms-key-unused.text.ts';
import { stackOf } from './parent.ts';
import { remedy } from './remediation.ts';

export const kmsKeyUnused = defineRule({
  id: 'kms-key-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'kms-key',
  reads: ['description', 'lastUsage'],
  consults: ['tagging'],
  options: { unusedDays: 90 },
  references: [
    'https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(key, { verdict }) {
    // Names that begin like this are AWS's own: https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html
    const reserved = key.aliases.find((alias) => alias.startsWith('aws/'));
    return reserved === undefined ? undefined : verdict.notApplicable('managed', { key: reserved });
  },
  evaluate(key, { verdict, now, options: { unusedDays } }) {
    const { description, lastUsage } = key;
    const args = { key: nameOf(key) };
    if (description.manager !== 'CUSTOMER') return verdict.notApplicable('managed', args);
    if (isLeaving(description.state)) return verdict.notApplicable('leaving', { ...args, state: description.state });
    const { state, days } = keyUse(lastUsage, description.createdAt, { unusedDays, now });
    const evidence = { ...lastUsage, ...description };
    if (state === 'used') return verdict.pass('used', { ...args, days }, evidence);
    if (state === 'too-new') return verdict.notApplicable('tooNew', { ...args, days: unusedDays }, evidence);
    if (state === 'untracked') return verdict.unclear('untracked', { ...args, days }, evidence);
    return state === 'unused'
      ? verdict.fail('unused', { ...args, days }, { ...waste(key), evidence })
      : verdict.fail('neverUsed', { ...args, days }, { ...waste(key), evidence });
  },
  byExistence: {
    option: 'unusedDays',
    reads: ['description'],
    evaluate(key, { verdict }) {
      const { description } = key;
      const args = { key: nameOf(key) };
      if (description.manager !== 'CUSTOMER') return verdict.notApplicable('managed', args);
      if (isLeaving(description.state)) return verdict.notApplicable('leaving', { ...args, state: description.state });
      return verdict.fail('stillThere', args, { ...waste(key), evidence: { ...description } });
    },
  },
});

// Neither is billed any longer: https://aws.amazon.com/kms/pricing/
const isLeaving = (state: string): boolean => state === 'PendingDeletion' || state === 'PendingReplicaDeletion';

const nameOf = ({ id, name }: Seen<'kms-key', never, never>): string => (name === null ? id : `${id} (${name})`);

const waste = ({ id, region, tagging }: Seen<'kms-key', never, 'tagging'>): Omit<Failing, 'evidence'> => ({
  bills: [{ item: 'kms-key-month', quantity: 1 }],
  ...remedy(stackOf(tagging), region, {
    keep: [],
    // The longest wait that AWS offers: until then `cancel-key-deletion` brings the key back.
    remove: [awsCli(region, 'kms schedule-key-deletion', { 'key-id': id, 'pending-window-in-days': '30' })],
  }),
});
