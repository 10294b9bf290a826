import { expect, it } from 'vitest';
import { reachOf } from '../../../src/resources/iam-role/policy-reach.ts';

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const policy = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });

it.each([
  ['full', 'everything', policy(everything)],
  ['full', 'everything, URL-encoded', encodeURIComponent(policy(everything))],
  ['full', 'a lone statement', JSON.stringify({ Statement: everything })],
  ['full', 'in lists', policy({ ...everything, Action: ['s3:*', '*:*'], Resource: ['arn:aws:s3:::x', '*'] })],
  ['full', 'an empty condition', policy({ ...everything, Condition: {} })],
  ['full', 'with and without conditions', policy({ ...everything, Condition: { Bool: { a: 'b' } } }, everything)],
  [
    'conditional',
    'under conditions',
    policy({ ...everything, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
  ],
  ['partial', 'one service', policy({ ...everything, Action: 's3:*' })],
  ['partial', 'one resource', policy({ ...everything, Resource: 'arn:aws:s3:::x/*' })],
  ['partial', 'a denial', policy({ ...everything, Effect: 'Deny' })],
  ['partial', 'everything but', policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })],
  ['partial', 'nothing', policy()],
] as const)('%s: %s', (reach, _, document) => {
  expect(reachOf(document)).toBe(reach);
});

it.each(['no json', '%7Bno', "{'Statement': []}"])('is not known of %s', (document) => {
  expect(() => reachOf(document)).toThrow('an identity policy is not JSON');
});
