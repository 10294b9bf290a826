import type { RolePolicy } from '../../../src/resources/iam-role/fields.ts';
import { builderOf } from '../builders.ts';
import { tagsNotRead } from './account.ts';

/** A policy that AWS itself manages. */
export const awsPolicy = (name: string): RolePolicy => ({
  policy: `arn:aws:iam::aws:policy/${name}`,
  kind: 'aws',
  document: null,
});

/** The role of a function, with just what it needs. */
export const iamRole = builderOf<'iam-role'>(
  {
    type: 'iam-role',
    id: 'hello',
    arn: 'arn:aws:iam::111122223333:role/hello',
    region: 'global',
    name: 'hello',
    tags: tagsNotRead('iam-role'),
    path: '/',
    createdAt: '2026-01-01T00:00:00.000Z',
  },
  { permissions: { policies: [awsPolicy('service-role/AWSLambdaBasicExecutionRole')], boundary: null } },
);
