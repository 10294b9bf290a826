import { builderOf } from '../builders.ts';
import { tagsNotRead } from './account.ts';
import { credentials } from './credential-row.ts';

/** A user of almost two years with a password in use and MFA. */
export const iamUser = builderOf<'iam-user'>(
  {
    type: 'iam-user',
    id: 'alice',
    arn: 'arn:aws:iam::111122223333:user/alice',
    region: 'global',
    name: 'alice',
    tags: tagsNotRead('iam-user'),
    createdAt: '2025-01-01T12:00:00.000Z',
  },
  { credentials: credentials(), tagging: {} },
);
