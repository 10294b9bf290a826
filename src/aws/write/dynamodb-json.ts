import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Json } from '../../model/index.ts';

export type Attributes = { readonly [name: string]: Json };

/** JSON as DynamoDB keeps it: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html */
export const toDynamoDbJson = (fields: Attributes): { [name: string]: AttributeValue } =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, valueToDynamoDb(value)]));

const valueToDynamoDb = (value: Json): AttributeValue => {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  return isList(value) ? { L: value.map(valueToDynamoDb) } : { M: toDynamoDbJson(value) };
};

const isList = (value: readonly Json[] | Attributes): value is readonly Json[] => Array.isArray(value);

/** The other way. Throws for a kind that JSON does not have. */
export const fromDynamoDbJson = (attributes: { readonly [name: string]: AttributeValue }): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, valueFromDynamoDb(value)]));

const valueFromDynamoDb = ({ NULL, S, N, BOOL, L, M }: AttributeValue): Json => {
  if (NULL === true) return null;
  if (S !== undefined) return S;
  if (N !== undefined) return Number(N);
  if (BOOL !== undefined) return BOOL;
  if (L !== undefined) return L.map(valueFromDynamoDb);
  if (M !== undefined) return fromDynamoDbJson(M);
  throw new Error('An attribute of a kind that JSON does not have.');
};
