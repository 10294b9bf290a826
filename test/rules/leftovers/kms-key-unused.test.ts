import { kmsKeyUnused } from '../../../src/rules/leftovers/kms-key-unused.ts';
import { keyDescription, keyLastUsage, kmsKey } from '../../support/build/kms-key.ts';
import { testRule } from '../../support/rule-tester.ts';

const id = '1234abcd-12ab-34cd-56ef-1234567890ab';
const deletion = `aws kms schedule-key-deletion --key-id ${id} --pending-window-in-days 30 --region eu-west-1`;
const disabling = `aws kms disable-key --key-id ${id} --region eu-west-1`;
const look = 'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name shop --region eu-west-1';
const never = keyLastUsage({ usedAt: null, operation: null });

const primary = 'arn:aws:kms:us-east-1:111122223333:key/mrk-0a';

testRule(kmsKeyUnused, {
  pass: [
    {
      name: 'used yesterday',
      subject: kmsKey(),
      message: 'used',
      args: { key: `${id} (shop)`, days: 1 },
      keptBy: 'usage',
    },
    {
      name: 'never used since AWS watches, but a snapshot would be unreadable without it',
      subject: kmsKey({}, { lastUsage: never, encrypts: ['snap-0a'] }),
      message: 'encrypts',
      args: { names: ['snap-0a'], others: 0 },
      keptBy: 'encrypts',
    },
    {
      name: 'thousands of snapshots would be unreadable without it',
      subject: kmsKey({}, { lastUsage: never, encrypts: Array.from({ length: 3000 }, (_, index) => `snap-${index}`) }),
      message: 'encrypts',
      args: { names: ['snap-0', 'snap-1', 'snap-2', 'snap-3', 'snap-4'], others: 2995 },
    },
  ],
  fail: [
    {
      name: 'used half a year ago',
      subject: kmsKey({}, { lastUsage: keyLastUsage({ usedAt: '2026-05-20T00:00:00.000Z' }) }),
      message: 'unused',
      args: { days: 186 },
      bills: [['kms-key-month', 1]],
      removal: { of: 'resource', effect: 'reduces', keep: [], remove: [disabling], forGood: [deletion] },
      cautions: ['unreadable'],
      parent: null,
    },
    {
      name: 'never used since AWS watches, and AWS has watched for long',
      subject: kmsKey({ name: null, aliases: [] }, { lastUsage: never }),
      message: 'neverUsed',
      args: { key: id, days: 266 },
      evidence: { trackedSince: '2026-03-01T00:00:00.000Z', state: 'Enabled' },
    },
    {
      name: 'disabled it bills all the same, and nobody has missed it',
      subject: kmsKey({}, { lastUsage: never, description: keyDescription({ state: 'Disabled' }) }),
      message: 'neverUsed',
      bills: [['kms-key-month', 1]],
      removal: { effect: 'removes', remove: [deletion], forGood: [deletion] },
    },
    {
      name: 'made by a stack',
      subject: kmsKey({}, { lastUsage: never, tagging: { 'aws:cloudformation:stack-name': 'shop' } }),
      message: 'neverUsed',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
      cautions: ['unreadable'],
    },
    {
      name: 'by existence alone, though it was used yesterday',
      subject: kmsKey(),
      options: { unusedDays: 0 },
      message: 'stillThere',
      commands: [deletion],
    },
  ],
  notApplicable: [
    {
      name: "AWS's own, by its name, so that nothing is asked",
      subject: kmsKey({ name: 'aws/ebs', aliases: ['aws/ebs'] }, { lastUsage: never }),
      message: 'managed',
      args: { key: 'aws/ebs' },
    },
    {
      name: "AWS's own, as AWS says",
      subject: kmsKey(
        { name: null, aliases: [] },
        { lastUsage: never, description: keyDescription({ manager: 'AWS' }) },
      ),
      message: 'managed',
    },
    {
      name: "AWS's own, even by existence alone",
      subject: kmsKey({}, { description: keyDescription({ manager: 'AWS' }) }),
      options: { unusedDays: 0 },
      message: 'managed',
    },
    {
      name: 'waiting for its deletion, which is free',
      subject: kmsKey({}, { lastUsage: never, description: keyDescription({ state: 'PendingDeletion' }) }),
      message: 'leaving',
    },
    {
      name: 'waiting for the deletion of its replicas, even by existence alone',
      subject: kmsKey({}, { description: keyDescription({ state: 'PendingReplicaDeletion' }) }),
      options: { unusedDays: 0 },
      message: 'leaving',
    },
    {
      name: 'made last week and not used yet',
      subject: kmsKey(
        {},
        {
          lastUsage: keyLastUsage({ usedAt: null, trackedSince: '2026-11-15T00:00:00.000Z' }),
          description: keyDescription({ createdAt: '2026-11-15T00:00:00.000Z' }),
        },
      ),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'a service may use it by a grant that stands',
      subject: kmsKey({}, { lastUsage: never, grants: ['rds.eu-west-1.amazonaws.com'] }),
      message: 'granted',
      args: { names: ['rds.eu-west-1.amazonaws.com'] },
      keptBy: 'grants',
    },
    {
      name: 'the replica of a key that is in use elsewhere',
      subject: kmsKey(
        {},
        { lastUsage: never, description: keyDescription({ multiRegion: true, relatives: [primary] }) },
      ),
      message: 'related',
      args: { names: [primary] },
      keptBy: 'relatives',
    },
    {
      name: 'others encrypt with its public key, and need KMS only to decrypt',
      subject: kmsKey({}, { lastUsage: never, description: keyDescription({ keySpec: 'RSA_4096' }) }),
      message: 'asymmetric',
      keptBy: 'public-key',
    },
    {
      name: 'its material lies in CloudHSM',
      subject: kmsKey({}, { lastUsage: never, description: keyDescription({ keyStore: 'cks-0a' }) }),
      message: 'keyStore',
      args: { names: ['cks-0a'] },
      keptBy: 'key-store',
    },
    {
      name: 'old, but AWS has watched it for a month only',
      subject: kmsKey({}, { lastUsage: keyLastUsage({ usedAt: null, trackedSince: '2026-10-22T00:00:00.000Z' }) }),
      message: 'untracked',
      args: { days: 31 },
    },
  ],
});
