import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Json } from '../../model/index.ts';

export type Attributes = { readonly [name: string]: Json };

/** JSON as DynamoDB keeps it: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html */
export const attributesOf = (fields: Attributes): { [name: string]: AttributeValue } =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, attributeOf(value)]));

const attributeOf = (value: Json): AttributeValue => {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  return isList(value) ? { L: value.map(attributeOf) } : { M: attributesOf(value) };
};

const isList = (value: readonly Json[] | Attributes): value is readonly Json[] => Array.isArray(value);

/** The other way. Throws for a kind that JSON does not have. */
export const fieldsOf = (attributes: { readonly [name: string]: AttributeValue }): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, fieldOf(value)]));

const fieldOf = ({ NULL, S, N, BOOL, L, M }: AttributeValue): Json => {
  if (NULL === true) return null;
  if (S !== undefined) return S;
  if (N !== undefined) return Number(N);
  if (BOOL !== undefined) return BOOL;
  if (L !== undefined) return L.map(fieldOf);
  if (M !== undefined) return fieldsOf(M);
  throw new Error('An attribute of a kind that JSON does not have.');
};
