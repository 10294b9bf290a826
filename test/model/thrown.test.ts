import { describe, expect, it } from 'vitest';
import { thrownText } from '../../src/model/index.ts';
import { canaries } from '../support/canaries.ts';

describe('what was thrown is told', () => {
  const circular: { self?: object } = {};
  circular.self = circular;

  it.each([
    ['socket hang up', 'socket hang up'],
    ['two\nlines\u001b[31m', 'two lines [31m'],
    ['', 'an error that says nothing'],
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    [Symbol('why'), 'Symbol(why)'],
    [new Error('went wrong'), 'Error: went wrong'],
    [{ name: 'Timeout', message: 'no answer' }, 'Timeout: no answer'],
    [{ message: 'no answer' }, 'no answer'],
    [{ status: 503 }, '{"status":503}'],
    [circular, 'something that cannot be shown'],
  ])('%s', (thrown, text) => {
    expect(thrownText(thrown)).toBe(text);
  });

  it('where it refuses to be looked at, too', () => {
    const refusing = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    expect(thrownText(refusing)).toBe('something that cannot be shown');
  });

  it('and not at any length', () => {
    expect(thrownText('word '.repeat(1_000)).length).toBeLessThan(310);
  });
});

describe('what looks like a credential is not', () => {
  const named = [
    'aws-access-key',
    'aws-secret-key',
    'authorization-header',
    'connection-string',
    'high-entropy',
    'jwt',
  ];

  it.each(canaries.filter(({ pattern }) => named.includes(pattern)))('$pattern', ({ value }) => {
    const said = thrownText(`refused: ${value} is wrong`);
    expect(said).toContain('refused');
    // What stands before a password in an address is no secret.
    const secret = value.replace(/^(?:postgres:..app:|Bearer )/, '').replace(/@.*$/, '');
    for (let at = 0; at + 12 <= secret.length; at += 1) expect(said).not.toContain(secret.slice(at, at + 12));
  });

  it.each([
    'password=hunter22',
    'Secret: "abcdef"',
    'X-Amz-Signature=deadbeef',
    'sessionToken":"abc"',
    'api_key = abc',
  ])('the value of %j', (text) => {
    expect(thrownText(text)).toContain('[hidden]');
  });

  it('and an ARN is', () => {
    const arn = 'arn:aws:lambda:us-east-1:111122223333:function:orders';
    expect(thrownText(`no such function: ${arn}`)).toContain(arn);
  });
});
