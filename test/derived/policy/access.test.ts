import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Access, accessTo } from '../../../src/derived/policy/access.ts';
import { parseResourcePolicy } from '../../../src/derived/policy/index.ts';

const base = 'arn:aws:execute-api:eu-west-1:111122223333:abc123';
const target = { action: 'execute-api:Invoke', resource: `${base}/prod/GET/pets/*` };
const access = (...statements: readonly object[]): Access => {
  const whole = statements.map((each) => ({ ...allow, ...each }));
  const parsed = parseResourcePolicy(JSON.stringify({ Statement: whole }));
  if (parsed === null) throw new Error('not a policy');
  return accessTo(parsed, target);
};

const allow = { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: `${base}/*` };
const office = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
const deny = { Effect: 'Deny', Condition: office };

const policies: readonly (readonly [string, readonly object[], Access])[] = [
  ['no statement', [], 'closed'],
  ['Allow everyone', [{}], 'open'],
  ['actions in other letters, with a wildcard', [{ Action: 'EXECUTE-API:*' }], 'open'],
  ['another action', [{ Action: 'execute-api:ManageConnections' }], 'closed'],
  ['all actions but this', [{ Action: undefined, NotAction: 'execute-api:Invoke' }], 'closed'],
  ['all actions but another', [{ Action: undefined, NotAction: 's3:*' }], 'open'],
  ['another resource', [{ Resource: `${base}/test/*` }], 'closed'],
  ['a part of the resource', [{ Resource: `${base}/prod/GET/pets/1` }], 'open'],
  ['all resources but this', [{ Resource: undefined, NotResource: `${base}/*` }], 'closed'],
  ['all resources but a part of this', [{ Resource: undefined, NotResource: `${base}/prod/GET/pets/1` }], 'open'],
  ['one public statement beside a narrow one', [{ Principal: { AWS: '111122223333' } }, {}], 'open'],
  ['a narrow one alone', [{ Principal: { AWS: '111122223333' } }], 'restricted'],
  ['Deny all but the office', [{}, deny], 'restricted'],
  ['Deny all but the office, in the other order', [deny, {}], 'restricted'],
  ['Deny everyone', [{}, { Effect: 'Deny' }], 'closed'],
  ['Deny everyone another action', [{}, { Effect: 'Deny', Action: 'execute-api:InvalidateCache' }], 'open'],
  ['Deny on another stage', [{}, { ...deny, Resource: `${base}/test/*` }], 'open'],
  [
    'Deny on exactly what is allowed',
    [{ Resource: `${base}/prod/GET/pets/1` }, { ...deny, Resource: `${base}/prod/GET/pets/1` }],
    'restricted',
  ],
  ['Deny on a part of what is allowed', [{}, { ...deny, Resource: `${base}/prod/GET/pets/1` }], 'open'],
  [
    'Allow elsewhere and here, Deny a part',
    [
      { Resource: undefined, NotResource: `${base}/test/*` },
      { ...deny, Resource: `${base}/prod/GET/pets/1` },
    ],
    'open',
  ],
  ['Deny everywhere but here', [{}, { ...deny, Resource: undefined, NotResource: `${base}/prod/*` }], 'open'],
  [
    'Deny everywhere but on another stage',
    [{}, { ...deny, Resource: undefined, NotResource: `${base}/test/*` }],
    'restricted',
  ],
  [
    'Deny some addresses',
    [{}, { Effect: 'Deny', Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }],
    'open',
  ],
];

describe('what a policy says of a target', () => {
  it.each(policies)('%s', (_, statements, level) => expect(access(...statements)).toBe(level));
});

const rank: readonly Access[] = ['closed', 'restricted', 'open'];

const restricting = fc.constantFrom<object>(
  { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3' } },
  { StringEquals: { 'aws:SourceVpce': ['vpce-0a', 'vpce-0b'] } },
  { IpAddress: { 'AWS:SourceIP': '198.51.100.0/24' } },
  { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } },
);
const weak = fc.constantFrom<object>(
  {},
  { Bool: { 'aws:SecureTransport': 'true' } },
  { StringEqualsIfExists: { 'aws:SourceAccount': '111122223333' } },
  { StringNotEquals: { 'aws:SourceVpc': 'vpc-0a' } },
  { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } },
);
const resource = fc.constantFrom('*', `${base}/*`, `${base}/prod/*`, `${base}/test/*`, `${base}/prod/GET/pets/1`);
const statement = fc.record({
  Effect: fc.constantFrom('Allow', 'Deny'),
  Principal: fc.constantFrom<unknown>('*', { AWS: '*' }, { AWS: '111122223333' }, { AWS: 'arn:aws:iam::*:root' }),
  Action: fc.constantFrom('*', 'execute-api:Invoke', 'execute-api:*', 's3:GetObject'),
  Resource: resource,
  Condition: fc.oneof(weak, restricting, fc.constant<object>(office)),
});

describe('for any policy', () => {
  it('adding a restricting condition to an Allow never makes it more public', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        restricting,
        (statements, at, more) => {
          const chosen = statements[at % statements.length];
          fc.pre(chosen?.Effect === 'Allow');
          const restricted = statements.map((each) =>
            each === chosen ? { ...each, Condition: merged(each.Condition, more) } : each,
          );
          expect(rank.indexOf(access(...restricted))).toBeLessThanOrEqual(rank.indexOf(access(...statements)));
        },
      ),
    );
  });

  it('adding a Deny never makes it more public', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), statement, (statements, more) => {
        const denied = access(...statements, { ...more, Effect: 'Deny' });
        expect(rank.indexOf(denied)).toBeLessThanOrEqual(rank.indexOf(access(...statements)));
      }),
    );
  });

  it('one Allow restricted, and it is not public by that one', () => {
    fc.assert(
      fc.property(statement, restricting, (one, more) => {
        expect(access({ ...one, Condition: merged(one.Condition, more) })).not.toBe('open');
      }),
    );
  });
});

// Keys of the same operator are ANDed; the same key would be replaced, so that it is written in other letters.
const merged = (before: object, more: object): object => {
  const [[operator, keys] = ['', {}]] = Object.entries(more);
  const held = (before as { readonly [operator: string]: object })[operator];
  return { ...before, [operator]: { ...held, ...shouted(keys as object) } };
};

const shouted = (keys: object): object =>
  Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.toUpperCase(), value]));
