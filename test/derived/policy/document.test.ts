import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/derived/policy/document.ts';

const good = { Effect: 'Allow', Principal: '*', Action: 'a:B', Resource: '*' };
const of = (statement: unknown) => parsePolicy(JSON.stringify({ Statement: statement }));

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
      principals: { but: true, values: ['111122223333', 'a', 'b'] },
      actions: { but: true, values: ['a:B'] },
      resources: { but: true, values: ['r'] },
      conditions: [
        { operator: 'stringequals', quantifier: 'foranyvalue', ifExists: true, key: 'aws:key', values: ['x', 'true'] },
      ],
    });
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
    ['no effect', JSON.stringify({ Statement: { ...good, Effect: undefined } })],
    ['an effect in small letters', JSON.stringify({ Statement: { ...good, Effect: 'allow' } })],
    ['no principal', JSON.stringify({ Statement: { ...good, Principal: undefined } })],
    ['a principal that is null', JSON.stringify({ Statement: { ...good, Principal: null } })],
    ['a principal of nested objects', JSON.stringify({ Statement: { ...good, Principal: { AWS: { a: 1 } } } })],
    ['a principal twice', JSON.stringify({ Statement: { ...good, NotPrincipal: '*' } })],
    ['no action', JSON.stringify({ Statement: { ...good, Action: undefined } })],
    ['no resource', JSON.stringify({ Statement: { ...good, Resource: undefined } })],
    ['a condition that is no object', JSON.stringify({ Statement: { ...good, Condition: [] } })],
    ['an operator without keys', JSON.stringify({ Statement: { ...good, Condition: { Bool: 'x' } } })],
    ['a value that is an object', JSON.stringify({ Statement: { ...good, Condition: { Bool: { k: {} } } } })],
    ['an operator that is none', JSON.stringify({ Statement: { ...good, Condition: { '?': { k: 'v' } } } })],
    ['one bad statement among good ones', JSON.stringify({ Statement: [good, {}] })],
  ])('is not understood at all with %s', (_, text) => expect(parsePolicy(text)).toBeNull());
});
