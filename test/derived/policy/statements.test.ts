import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accessTo,
  type Permission,
  parseIdentityPolicy,
  parseResourcePolicy,
  permissionFor,
} from '../../../src/derived/policy/index.ts';
import { identityRows, wish } from './identity-statements.ts';
import { resourceRows, target } from './resource-statements.ts';

const facts = { 's3:authtype': 'REST-HEADER' };

const permission = (...Statement: readonly object[]): Permission => {
  const statements = parseIdentityPolicy(JSON.stringify({ Statement }));
  if (statements === null) throw new Error('not a policy');
  return permissionFor(statements, { ...wish, facts });
};

describe('one reading of policies', () => {
  it('is tried on at least 150 cases of its own', () => {
    const names = [...identityRows, ...resourceRows].map(([, name]) => name);
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(new Set(identityRows.map(([, name]) => name)).size).toBe(identityRows.length);
    expect(new Set(resourceRows.map(([, name]) => name)).size).toBe(resourceRows.length);
  });

  for (const [expected, name, ...statements] of identityRows) {
    it(`an identity may ${expected}: ${name}`, () => expect(permission(...statements)).toBe(expected));
  }

  for (const [expected, name, ...Statement] of resourceRows) {
    it(`a resource is ${expected}: ${name}`, () => {
      const statements = parseResourcePolicy(JSON.stringify({ Statement }));
      expect(statements && accessTo(statements, target)).toBe(expected);
    });
  }
});

const rank: readonly Permission[] = ['never', 'sometimes', 'always'];
const names = ['*', 's3:*', 's3:Get*', 's3:GetObject', 's3:PutObject', 'iam:*'];
const places = ['*', 'arn:aws:*:*:*:*', 'arn:aws:s3:::books/*', wish.resource, 'arn:aws:s3:::films/*'];
const conditions = [
  undefined,
  {},
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { StringEquals: { 's3:authType': 'REST-HEADER' } },
  { StringEquals: { 's3:authType': 'POST' } },
];

const statement = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Deny'),
    action: fc.tuple(fc.constantFrom('Action', 'NotAction'), fc.subarray(names, { minLength: 1 })),
    resource: fc.tuple(fc.constantFrom('Resource', 'NotResource'), fc.subarray(places, { minLength: 1 })),
    Condition: fc.constantFrom(...conditions),
  })
  .map(({ Effect, action, resource, Condition }) => ({
    Effect,
    [action[0]]: action[1],
    [resource[0]]: resource[1],
    Condition,
  }));

describe('for any policy of an identity', () => {
  it('another Deny never lets more through, and another Allow never less', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), statement, (statements, more) => {
        const before = rank.indexOf(permission(...statements));
        expect(rank.indexOf(permission(...statements, { ...more, Effect: 'Deny' }))).toBeLessThanOrEqual(before);
        expect(rank.indexOf(permission(...statements, { ...more, Effect: 'Allow' }))).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('the order of its statements does not matter', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 5 }), (statements) => {
        expect(permission(...statements.toReversed())).toBe(permission(...statements));
      }),
    );
  });

  it('a statement and its opposite cover everything between them, and never both', () => {
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), fc.constantFrom(...places), (list, Resource) => {
        const [plain, opposite] = [
          permission({ Effect: 'Allow', Action: list, Resource }),
          permission({ Effect: 'Allow', NotAction: list, Resource }),
        ];
        const about = permission({ Effect: 'Allow', Action: '*', Resource });
        expect([plain, opposite].filter((each) => each === 'always')).toHaveLength(about === 'always' ? 1 : 0);
      }),
    );
  });

  it('without a statement that allows, nothing is allowed', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 5 }), (statements) => {
        expect(permission(...statements.map((each) => ({ ...each, Effect: 'Deny' })))).toBe('never');
      }),
    );
  });
});
