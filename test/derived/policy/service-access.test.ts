import { describe, expect, it } from 'vitest';
import { parseResourcePolicy, type ServiceCall, serviceAccess } from '../../../src/derived/policy/index.ts';

const topic = 'arn:aws:sns:us-east-1:111122223333:billing';
const alarm = 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:bill';
const call: ServiceCall = {
  service: 'cloudwatch.amazonaws.com',
  action: 'sns:Publish',
  resource: topic,
  context: { 'aws:sourceaccount': '111122223333', 'aws:sourcearn': alarm, 'aws:sourceowner': '111122223333' },
};
const budgets: ServiceCall = {
  ...call,
  service: 'budgets.amazonaws.com',
  context: {
    'aws:sourceaccount': '111122223333',
    'aws:sourcearn': 'arn:aws:budgets::111122223333:*',
    'aws:sourceowner': null,
  },
};

const allow = (change: object = {}) => ({
  Effect: 'Allow',
  Principal: { Service: 'cloudwatch.amazonaws.com' },
  Action: 'SNS:Publish',
  Resource: topic,
  ...change,
});
const deny = (change: object) => allow({ Effect: 'Deny', Principal: '*', ...change });
const access = (statements: readonly object[], asked = call) =>
  serviceAccess(parseResourcePolicy(JSON.stringify({ Statement: statements })) ?? [], asked);

describe('who is let in', () => {
  it.each([
    ['the service by its name', {}, 'allowed'],
    [
      'one of several services',
      { Principal: { Service: ['s3.amazonaws.com', 'cloudwatch.amazonaws.com'] } },
      'allowed',
    ],
    ['everybody', { Principal: '*' }, 'allowed'],
    ['every AWS principal', { Principal: { AWS: '*' } }, 'allowed'],
    ['another service', { Principal: { Service: 'events.amazonaws.com' } }, 'denied'],
    ['the account', { Principal: { AWS: 'arn:aws:iam::111122223333:root' } }, 'denied'],
    ['all but another service', { Principal: undefined, NotPrincipal: { Service: 'events.amazonaws.com' } }, 'allowed'],
    ['to subscribe alone', { Action: 'sns:Subscribe' }, 'denied'],
    ['to do anything', { Action: '*' }, 'allowed'],
    ['to do all but publish', { Action: undefined, NotAction: 'sns:Publish' }, 'denied'],
    ['on another topic', { Resource: `${topic}-2` }, 'denied'],
    ['on every topic but another', { Resource: undefined, NotResource: `${topic}-2` }, 'allowed'],
  ])('%s', (_, change, expected) => {
    expect(access([allow(change)])).toBe(expected);
  });

  it('nobody, where nothing is said', () => {
    expect(access([])).toBe('denied');
  });
});

describe('on which conditions', () => {
  it.each([
    ['its own account', { StringEquals: { 'aws:SourceAccount': '111122223333' } }, 'allowed'],
    ['another account', { StringEquals: { 'aws:SourceAccount': '444455556666' } }, 'denied'],
    ['one of two accounts', { StringEquals: { 'AWS:SourceAccount': ['1', '111122223333'] } }, 'allowed'],
    [
      'any alarm of the account',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudwatch:*:111122223333:alarm:*' } },
      'allowed',
    ],
    ['another alarm', { ArnEquals: { 'aws:SourceArn': `${alarm}-2` } }, 'denied'],
    ['an ARN that is too short to be one', { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudwatch:*' } }, 'denied'],
    ['a text with a star', { StringLike: { 'aws:SourceArn': 'arn:aws:cloudwatch:*' } }, 'allowed'],
    ['a star that stands for itself', { StringEquals: { 'aws:SourceAccount': '1111*' } }, 'denied'],
    ['an encrypted connection', { Bool: { 'aws:SecureTransport': 'true' } }, 'allowed'],
    ['an organization, which no service belongs to', { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'denied'],
    ['the same, if it is told', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } }, 'allowed'],
    ['the same of all values', { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-1' } }, 'allowed'],
    ['no key of an organization', { Null: { 'aws:PrincipalOrgID': 'true' } }, 'allowed'],
    ['a VPC endpoint', { StringEquals: { 'aws:SourceVpce': 'vpce-1' } }, 'denied'],
    ['what nobody knows', { StringEquals: { 'aws:SourceOrgID': 'o-1' } }, 'unclear'],
    ['a variable', { StringEquals: { 'aws:SourceAccount': '${aws:PrincipalAccount}' } }, 'unclear'],
    ['an operator that is not read', { NumericEquals: { 'aws:SourceAccount': '111122223333' } }, 'unclear'],
    [
      'what nobody knows, of another account',
      { StringEquals: { 'aws:SourceOrgID': 'o', 'aws:SourceAccount': '1' } },
      'denied',
    ],
  ])('%s', (_, Condition, expected) => {
    expect(access([allow({ Condition })])).toBe(expected);
  });

  it('of a source of which only a part is known', () => {
    const of = (value: string) =>
      access([allow({ Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': value } } })], budgets);
    expect(of('arn:aws:budgets::111122223333:*')).toBe('allowed');
    expect(of('arn:aws:budgets::111122223333:budget/monthly')).toBe('unclear');
    expect(of('arn:aws:budgets::444455556666:*')).toBe('denied');
  });
});

describe('what takes it away again', () => {
  it.each([
    ['a Deny of everything', {}, 'denied'],
    ['a Deny of another action', { Action: 'sns:Subscribe' }, 'allowed'],
    ['a Deny without encryption', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, 'allowed'],
    ['a Deny outside an organization', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } }, 'denied'],
    [
      'the same, services left out',
      {
        Condition: {
          StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' },
          BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
        },
      },
      'allowed',
    ],
    ['a Deny that may hold', { Condition: { StringNotEquals: { 'aws:SourceOrgID': 'o-1' } } }, 'unclear'],
    ['a Deny of all but the account', { Principal: undefined, NotPrincipal: { AWS: '111122223333' } }, 'denied'],
  ])('%s', (_, change, expected) => {
    expect(access([allow(), deny(change)])).toBe(expected);
  });
});

it('lets the policy that SNS gives to a new topic admit alarms of the account, and no budget', () => {
  const byDefault = allow({
    Principal: { AWS: '*' },
    Action: ['SNS:GetTopicAttributes', 'SNS:Publish'],
    Condition: { StringEquals: { 'AWS:SourceOwner': '111122223333' } },
  });
  expect(access([byDefault])).toBe('allowed');
  expect(access([byDefault], budgets)).toBe('denied');
});
