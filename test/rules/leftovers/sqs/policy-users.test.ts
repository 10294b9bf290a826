import { expect, it } from 'vitest';
import type { Item } from '../../../../src/model/index.ts';
import { policyUsers } from '../../../../src/rules/leftovers/sqs/policy-users.ts';
import { sqsQueue } from '../../../support/build/sqs-queue.ts';

const usersOf = (policy: string | null) => policyUsers(sqsQueue({ policy }) as unknown as Item<'sqs-queue'>);
const statement = (change: object) => ({
  Effect: 'Allow',
  Principal: { AWS: '111122223333' },
  Action: 'sqs:SendMessage',
  Resource: 'arn:aws:sqs:eu-west-1:111122223333:orders',
  ...change,
});
const policy = (...changes: readonly object[]) => JSON.stringify({ Statement: changes.map(statement) });

it.each([
  ['nobody without a policy', null, []],
  ['nobody but the account itself', policy({}, { Principal: { AWS: 'arn:aws:iam::111122223333:role/work' } }), []],
  ['another account', policy({ Principal: { AWS: '444455556666' } }), ['444455556666']],
  ['a service', policy({ Principal: { Service: 'events.amazonaws.com' } }), ['events.amazonaws.com']],
  ['a reader', policy({ Principal: { AWS: '444455556666' }, Action: 'sqs:Receive*' }), ['444455556666']],
  ['everybody', policy({ Principal: '*' }), ['*']],
  ['everybody but some', policy({ Principal: undefined, NotPrincipal: { AWS: '444455556666' } }), ['*']],
  ['nobody whom it only lets look', policy({ Principal: '*', Action: 'sqs:GetQueueAttributes' }), []],
  ['nobody whom it denies', policy({ Effect: 'Deny', Principal: '*' }), []],
  ['each once', policy({ Principal: '*' }, { Principal: '*', Action: 'sqs:*' }), ['*']],
] as const)('lets in %s', (_, text, users) => {
  expect(usersOf(text)).toEqual(users);
});

it.each(['', '{', '[]', policy({ Effect: 'Perhaps' })])('is not guessed from %j', (text) => {
  expect(usersOf(text)).toBeNull();
});
