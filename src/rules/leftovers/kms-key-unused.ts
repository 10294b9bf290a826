import { actedOn, isLeavingState, managedBy, type Steps } from '../../derived/index.ts';
import { awsCli, type Bill, type Command, defineRule, type Failing, type Item, type Seen } from '../../model/index.ts';
import { keyUse } from './kms/key-use.ts';
import { otherUseOf } from './kms/other-uses.ts';
import { text } from './kms-key-unused.text.ts';

// A key may encrypt thousands of things, and a few of them are proof enough.
const namesAtMost = 5;

export const kmsKeyUnused = defineRule({
  id: 'kms-key-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'kms-key',
  reads: ['description', 'lastUsage', 'grants', 'encrypts'],
  consults: ['rotations', 'tagging'],
  options: { unusedDays: 90 },
  references: [
    'https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-determining-usage.html',
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
    const names = key.encrypts.slice(0, namesAtMost);
    const evidence = { ...lastUsage, ...description, grants: key.grants, encrypts: names };
    if (state === 'used') return verdict.pass('used', { ...args, days }, evidence);
    if (state === 'too-new') return verdict.notApplicable('tooNew', { ...args, days: unusedDays }, evidence);
    if (state === 'untracked') return verdict.unclear('untracked', { ...args, days }, evidence);
    if (names.length > 0)
      return verdict.pass('encrypts', { ...args, names, others: key.encrypts.length - names.length }, evidence);
    const other = otherUseOf(key);
    if (other !== null) return verdict.unclear(other.use, { ...args, days, names: other.names }, evidence);
    const failing = { ...waste(key, disablingFirst(key)), evidence };
    return verdict.fail(state === 'unused' ? 'unused' : 'neverUsed', { ...args, days }, failing);
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
      return verdict.fail('stillThere', args, {
        ...waste(key, { remove: deletion(key) }),
        evidence: { ...description },
      });
    },
  },
});

const nameOf = ({ id, name }: Seen<'kms-key', never, never>): string => (name === null ? id : `${id} (${name})`);

/** The longest wait that AWS offers: until then `cancel-key-deletion` brings the key back. */
const deletion = ({ id, region }: Item<'kms-key'>): readonly Command[] => [
  awsCli(region, 'kms schedule-key-deletion', { 'key-id': id, 'pending-window-in-days': '30' }),
];

// AWS's own advice for a key of which nobody is sure; what fails for want of it shows, and `enable-key` brings it back.
const disablingFirst = (key: Seen<'kms-key', 'description', never>): Steps =>
  key.description.state === 'Enabled'
    ? {
        effect: 'reduces',
        remove: [awsCli(key.region, 'kms disable-key', { 'key-id': key.id })],
        forGood: deletion(key),
      }
    : { remove: deletion(key) };

/** The key, and its first and second rotation: https://aws.amazon.com/kms/pricing/ */
const billsOf = ({ rotations }: Seen<'kms-key', never, 'rotations'>): readonly Bill[] =>
  rotations.known
    ? [{ item: 'kms-key-month', quantity: 1 + Math.min(rotations.value, 2) }]
    : [
        { item: 'kms-key-month', quantity: 1 },
        { item: 'kms-key-rotations-month', quantity: 2, atMost: true },
      ];

const waste = (key: Seen<'kms-key', never, 'rotations' | 'tagging'>, steps: Steps): Omit<Failing, 'evidence'> => ({
  bills: billsOf(key),
  ...actedOn(key, managedBy(key, key.tagging), {
    ...steps,
    cautions: [{ kind: 'lost-for-good', message: 'unreadable', args: { key: nameOf(key) } }],
  }),
});
