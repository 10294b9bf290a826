import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Attributes, fromDynamoDbJson, toDynamoDbJson } from '../../../src/aws/write/dynamodb-json.ts';

it('whatever JSON holds is the same after DynamoDB', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
      const sent = JSON.parse(JSON.stringify(fields)) as Attributes;
      expect(fromDynamoDbJson(toDynamoDbJson(sent))).toEqual(sent);
    }),
  );
});

it('a number is sent as text, and a null is said', () => {
  expect(toDynamoDbJson({ usd: 0.1, none: null, list: [true, 'x'] })).toEqual({
    usd: { N: '0.1' },
    none: { NULL: true },
    list: { L: [{ BOOL: true }, { S: 'x' }] },
  });
});

it.each([{ SS: ['a'] }, { B: new Uint8Array() }, {}])('%j is a kind that JSON does not have', (odd) => {
  expect(() => fromDynamoDbJson({ odd } as unknown as Parameters<typeof fromDynamoDbJson>[0])).toThrow(
    'JSON does not have',
  );
});
