import type { Inventoried } from '../../src/model/index.ts';
import { keyDescription, keyLastUsage, kmsKey } from '../../test/support/build/kms-key.ts';
import { secret } from '../../test/support/build/secret.ts';
import { put } from './put.ts';

/** Keys and secrets. */
export const keys: readonly Inventoried[] = [
  put(kmsKey, { id: '3f1c9a52-7d04-4e8b-a6c3-5b2e90d714f8' }),
  put(
    kmsKey,
    {
      id: '8e2d6b17-4c9f-4a30-b5e1-0f7a3c6d9b24',
      region: 'us-east-1',
      name: 'encryption-workshop',
      aliases: ['encryption-workshop'],
    },
    {
      description: keyDescription({ createdAt: '2026-05-18T00:00:00.000Z' }),
      lastUsage: keyLastUsage({ usedAt: null, operation: null, trackedSince: '2026-05-18T00:00:00.000Z' }),
    },
  ),
  put(secret, { id: 'shop/database' }),
  put(secret, {
    id: 'tutorial/database',
    region: 'sa-east-1',
    name: 'tutorial/database',
    lastAccessedAt: '2025-07-02T00:00:00.000Z',
  }),
];
