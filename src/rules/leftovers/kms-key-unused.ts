import { actedOn, isLeavingState, managedBy } from '../../derived/index.ts';
import { awsCli, type Bill, defineRule, type Failing, type Seen } from '../../model/index.ts';
import { keyUse } from './kms/key-use.ts';
import { text } from './kms-key-unused.text.ts';

export const kmsKeyUnused = defineRule({
  id: 'kms-key-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'kms-key',
  reads: ['description', 'lastUsage'],
  consults: ['rotations', 'tagging'],
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
    // What waits for its deletion is billed no longer: https://aws.amazon.com/kms/pricing/
    if (isLeavingState('kms-key', description.state))
      return verdict.notApplicable('leaving', { ...args, state: description.state });
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
      if (isLeavingState('kms-key', description.state))
        return verdict.notApplicable('leaving', { ...args, state: description.state });
      return verdict.fail('stillThere', args, { ...waste(key), evidence: { ...description } });
    },
  },
});

const nameOf = ({ id, name }: Seen<'kms-key', never, never>): string => (name === null ? id : `${id} (${name})`);

/** The key, and its first and second rotation: https://aws.amazon.com/kms/pricing/ */
const billsOf = ({ rotations }: Seen<'kms-key', never, 'rotations'>): readonly Bill[] =>
  rotations.known
    ? [{ item: 'kms-key-month', quantity: 1 + Math.min(rotations.value, 2) }]
    : [
        { item: 'kms-key-month', quantity: 1 },
        { item: 'kms-key-rotations-month', quantity: 2, atMost: true },
      ];

const waste = (key: Seen<'kms-key', never, 'rotations' | 'tagging'>): Omit<Failing, 'evidence'> => ({
  bills: billsOf(key),
  ...actedOn(key, managedBy(key, key.tagging), {
    // The longest wait that AWS offers: until then `cancel-key-deletion` brings the key back.
    remove: [awsCli(key.region, 'kms schedule-key-deletion', { 'key-id': key.id, 'pending-window-in-days': '30' })],
    cautions: [
      { kind: 'look-first', message: 'encrypts', args: { key: nameOf(key) } },
      { kind: 'lost-for-good', message: 'unreadable', args: { key: nameOf(key) } },
    ],
  }),
});
