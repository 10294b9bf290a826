import { InvalidArgumentError } from 'commander';
import { parseArn } from '../model/index.ts';

/** What `--history` names: nowhere, a DynamoDB table by name or ARN, or a file. */
export type HistoryFlag =
  | { readonly kind: 'none' }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'file'; readonly file: string };

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
const tableName = /^[\w.-]{3,255}$/;

/** Reads `--history`; commander says what is wrong with it before anything is audited. */
export const historyFlag = (value: string): HistoryFlag => {
  if (value === 'none') return { kind: 'none' };
  if (value === '') throw new InvalidArgumentError('It must name a file, dynamodb:TABLE or none.');
  if (!value.startsWith('dynamodb:')) return { kind: 'file', file: value };
  const table = value.slice('dynamodb:'.length);
  const arn = parseArn(table);
  const name = arn?.service === 'dynamodb' && arn.region !== '' ? arn.resource.replace(/^table\//, '') : table;
  if (tableName.test(name)) return { kind: 'table', table };
  throw new InvalidArgumentError(`dynamodb:${table} names no table: give its name or its ARN.`);
};
