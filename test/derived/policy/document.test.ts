import { describe, expect, it } from 'vitest';
import { parseIdentityPolicy, parseResourcePolicy, parseTrustPolicy } from '../../../src/derived/policy/index.ts';

const good = { Effect: 'Allow', Principal: '*', Action: 'a:B', Resource: '*' };
const document = (statement: unknown) => JSON.stringify({ Statement: statement });
const of = (statement: unknown) => parseResourcePolicy(document(statement));

describe('a policy document', () => {
  it('is read with one statement or many, one value or many', () => {
    expect(of(good)).toEqual(of([good]));
    expect(of({ ...good, Action: ['a:B'], Resource: ['*'] })).toEqual(of(good));
  });

  it('keeps principals of every kind, and what is excepted', () => {
    const [statement] =
      of({
        Sid: 's',
        Effect: 'Deny',
        NotPrincipal: { AWS: [111122223333, 'a'], Service: 'b' },
        NotAction: 'a:B',
        NotResource: ['r'],
        Condition: { 'ForAnyValue:StringEqualsIfExists': { 'aws:Key': ['x', true] } },
      }) ?? [];
    expect(statement).toEqual({
      sid: 's',
      effect: 'Deny',
      principals: {
        but: true,
        values: [
          { kind: 'AWS', name: '111122223333' },
          { kind: 'AWS', name: 'a' },
          { kind: 'Service', name: 'b' },
        ],
      },
      actions: { but: true, values: ['a:B'] },
      resources: { but: true, values: ['r'] },
      conditions: [
        { operator: 'stringequals', quantifier: 'foranyvalue', ifExists: true, key: 'aws:key', values: ['x', 'true'] },
      ],
    });
  });

  it('reads everybody the same way, however it is written', () => {
    expect(of(good)).toEqual(of({ ...good, Principal: { AWS: '*' } }));
  });

  it('passes over keys that it does not know', () => {
    expect(of({ ...good, FunctionUrlAuthType: 'NONE' })).toEqual(of(good));
  });

  it.each([
    ['no JSON', 'x'],
    ['no object', '[]'],
    ['null', 'null'],
    ['no statement', '{}'],
    ['a statement that is no object', '{"Statement":["a"]}'],
    ['no effect', document({ ...good, Effect: undefined })],
    ['an effect in small letters', document({ ...good, Effect: 'allow' })],
    ['no principal', document({ ...good, Principal: undefined })],
    ['a principal that is null', document({ ...good, Principal: null })],
    ['a principal of nested objects', document({ ...good, Principal: { AWS: { a: 1 } } })],
    ['a principal twice', document({ ...good, NotPrincipal: '*' })],
    ['principals that are no list of texts', document({ ...good, Principal: [{}] })],
    ['no action', document({ ...good, Action: undefined })],
    ['an action twice', document({ ...good, NotAction: 'a:C' })],
    ['no resource', document({ ...good, Resource: undefined })],
    ['a condition that is no object', document({ ...good, Condition: [] })],
    ['an operator without keys', document({ ...good, Condition: { Bool: 'x' } })],
    ['a value that is an object', document({ ...good, Condition: { Bool: { k: {} } } })],
    ['an operator that is none', document({ ...good, Condition: { '?': { k: 'v' } } })],
    ['one bad statement among good ones', document([good, {}])],
  ])('is not understood at all with %s', (_, text) => expect(parseResourcePolicy(text)).toBeNull());
});

describe('a policy of another kind', () => {
  const { Principal, Resource, ...rest } = good;

  it('of an identity names no principal', () => {
    const [statement] =
      parseIdentityPolicy(document({ ...rest, NotAction: 'iam:*', Action: undefined, Resource })) ?? [];
    expect(statement).toEqual({
      sid: null,
      effect: 'Allow',
      actions: { but: true, values: ['iam:*'] },
      resources: { but: false, values: ['*'] },
      conditions: [],
    });
    expect(parseIdentityPolicy(document([{ ...rest, Resource }, good]))).toBeNull();
    expect(parseIdentityPolicy(document(rest))).toBeNull();
  });

  it('of a trust names no resource', () => {
    const Condition = { StringEquals: { 'sts:ExternalId': 'x' } };
    const [statement] = parseTrustPolicy(document({ ...rest, Principal: { Service: 'a' }, Condition })) ?? [];
    expect(statement).toEqual({
      sid: null,
      effect: 'Allow',
      principals: { but: false, values: [{ kind: 'Service', name: 'a' }] },
      actions: { but: false, values: ['a:B'] },
      conditions: [
        { operator: 'stringequals', quantifier: null, ifExists: false, key: 'sts:externalid', values: ['x'] },
      ],
    });
    expect(parseTrustPolicy(document({ ...rest, Principal, Resource }))).toBeNull();
    expect(parseTrustPolicy(document(rest))).toBeNull();
  });
});
