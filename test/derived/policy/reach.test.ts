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
  [
    'full',
    'everything but what its holder can take back',
    [{ Effect: 'Allow', NotAction: 'iam:DeleteAccountAlias', Resource: '*' }],
  ],
  ['full', 'everything but one bucket', [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::x' }]],
  ['full', 'every ARN of a partition', [{ ...everything, Resource: 'arn:aws:*:*:*:*' }]],
  ['full', 'every ARN of any partition', [{ ...everything, Resource: 'arn:*:*:*:*:*' }]],
  ['full', 'every ARN, in short', [{ ...everything, Resource: 'arn:aws-us-gov:*' }]],
  ['partial', 'every ARN of one service', [{ ...everything, Resource: 'arn:aws:s3:::*' }]],
  ['partial', 'everything but roles', [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:iam::*:*' }]],
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
