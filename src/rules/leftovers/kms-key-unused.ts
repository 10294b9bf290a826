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
  screen(key, { say }) {
    // Names that begin like this are AWS's own: https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html
    const reserved = key.aliases.find((alias) => alias.startsWith('aws/'));
    return reserved === undefined ? undefined : say.notApplicable('managed', { key: reserved });
  },
  evaluate(key, { say, now, options: { unusedDays } }) {
    const { description, lastUsage } = key;
    const args = { key: nameOf(key) };
    if (description.manager !== 'CUSTOMER') return say.notApplicable('managed', args);
    if (isLeaving(description.state)) return say.notApplicable('leaving', { ...args, state: description.state });
    const { state, days } = keyUse(lastUsage, description.createdAt, { unusedDays, now });
    const evidence = { ...lastUsage, ...description };
    if (state === 'used') return say.pass('used', { ...args, days }, evidence);
    if (state === 'too-new') return say.notApplicable('tooNew', { ...args, days: unusedDays }, evidence);
    if (state === 'untracked') return say.unclear('untracked', { ...args, days }, evidence);
    return state === 'unused'
      ? say.fail('unused', { ...args, days }, { ...waste(key), evidence })
      : say.fail('neverUsed', { ...args, days }, { ...waste(key), evidence });
  },
  byExistence: {
    option: 'unusedDays',
    reads: ['description'],
    evaluate(key, { say }) {
      const { description } = key;
      const args = { key: nameOf(key) };
      if (description.manager !== 'CUSTOMER') return say.notApplicable('managed', args);
      if (isLeaving(description.state)) return say.notApplicable('leaving', { ...args, state: description.state });
      return say.fail('stillThere', args, { ...waste(key), evidence: { ...description } });
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
