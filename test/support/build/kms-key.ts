import type { KeyDescription, KeyLastUsage } from '../../../src/resources/kms-key/fields.ts';
import { builderOf } from '../builders.ts';
import { tagsNotRead } from './account.ts';

/** A customer's key, enabled. */
export const keyDescription = (change: Partial<KeyDescription> = {}): KeyDescription => ({
  manager: 'CUSTOMER',
  state: 'Enabled',
  createdAt: '2025-06-01T00:00:00.000Z',
  multiRegion: false,
  relatives: [],
  keySpec: 'SYMMETRIC_DEFAULT',
  keyStore: null,
  ...change,
});

/** A key that decrypted something yesterday. */
export const keyLastUsage = (change: Partial<KeyLastUsage> = {}): KeyLastUsage => ({
  usedAt: '2026-11-21T09:00:00.000Z',
  operation: 'Decrypt',
  trackedSince: '2026-03-01T00:00:00.000Z',
  ...change,
});

/** A key of your own that is in use. */
export const kmsKey = builderOf<'kms-key'>(
  {
    type: 'kms-key',
    id: '1234abcd-12ab-34cd-56ef-1234567890ab',
    arn: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    region: 'eu-west-1',
    name: 'shop',
    tags: tagsNotRead('kms-key'),
    aliases: ['shop'],
  },
  {
    description: keyDescription(),
    lastUsage: keyLastUsage(),
    grants: [],
    encrypts: [],
    rotations: 0,
    tagging: {},
  },
);
