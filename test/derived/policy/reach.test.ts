import { expect, it } from 'vitest';
import { parseIdentityPolicy, type Reach, reachOf } from '../../../src/derived/policy/index.ts';

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const secure = { Bool: { 'aws:SecureTransport': 'true' } };

it.each<[Reach, string, object | readonly object[]]>([
  ['full', 'everything', [everything]],
  ['full', 'a lone statement', everything],
  ['full', 'in lists', [{ ...everything, Action: ['s3:*', '*:*'], Resource: ['arn:aws:s3:::x', '*'] }]],
  ['full', 'an empty condition', [{ ...everything, Condition: {} }]],
  ['full', 'with and without conditions', [{ ...everything, Condition: secure }, everything]],
  ['conditional', 'under conditions', [{ ...everything, Condition: secure }]],
  ['partial', 'one service', [{ ...everything, Action: 's3:*' }]],
  ['partial', 'one resource', [{ ...everything, Resource: 'arn:aws:s3:::x/*' }]],
  ['partial', 'a denial', [{ ...everything, Effect: 'Deny' }]],
  ['partial', 'everything but', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }]],
  ['partial', 'all but all actions', [{ Effect: 'Allow', NotAction: '*', Resource: '*' }]],
  ['partial', 'everywhere but', [{ Effect: 'Allow', Action: '*', NotResource: '*' }]],
  ['partial', 'nothing', []],
])('%s: %s', (reach, _, Statement) => {
  const statements = parseIdentityPolicy(JSON.stringify({ Version: '2012-10-17', Statement }));
  expect(statements && reachOf(statements)).toBe(reach);
});
