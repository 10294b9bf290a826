import { describe, expect, it } from 'vitest';
import { barrierOf } from '../../../src/derived/policy/deny.ts';
import { parseResourcePolicy } from '../../../src/derived/policy/index.ts';

const judged = (statement: object) => {
  const text = JSON.stringify({
    Statement: { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*', ...statement },
  });
  const [parsed] = parseResourcePolicy(text) ?? [];
  if (parsed === undefined) throw new Error('not a policy');
  return barrierOf(parsed, { 'lambda:functionurlauthtype': 'NONE' });
};

const office = { 'aws:SourceIp': ['203.0.113.0/24'] };

const statements: readonly (readonly [string, object, string])[] = [
  ['an Allow', { Effect: 'Allow' }, 'none'],
  ['everyone', {}, 'all'],
  ['everyone by AWS', { Principal: { AWS: '*' } }, 'all'],
  ['one account', { Principal: { AWS: '111122223333' } }, 'none'],
  ['all but one role', { Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:role/a' } }, 'others'],
  ['all but everyone', { Principal: undefined, NotPrincipal: '*' }, 'none'],
  ['all but the office', { Condition: { NotIpAddress: office } }, 'others'],
  ['all but the office, where the key is there', { Condition: { NotIpAddressIfExists: office } }, 'others'],
  ['all but the whole internet', { Condition: { NotIpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }, 'none'],
  ['all but one VPC endpoint', { Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0a' } } }, 'others'],
  ['all but one VPC', { Condition: { StringNotEquals: { 'AWS:sourceVPC': 'vpc-0a' } } }, 'others'],
  ['all but one organization', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3' } } }, 'others'],
  [
    'all but the roles of an account',
    { Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } } },
    'others',
  ],
  ['all but any VPC endpoint', { Condition: { StringNotLike: { 'aws:SourceVpce': 'vpce-*' } } }, 'none'],
  [
    'neither the office nor an endpoint',
    { Condition: { NotIpAddress: office, StringNotEquals: { 'aws:SourceVpce': 'vpce-0a' } } },
    'others',
  ],
  [
    'all but the office, over plain HTTP',
    { Condition: { NotIpAddress: office, Bool: { 'aws:SecureTransport': 'false' } } },
    'none',
  ],
  ['plain HTTP', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, 'none'],
  ['some addresses', { Condition: { IpAddress: office } }, 'none'],
  [
    'ForAnyValue, which a missing key never satisfies',
    { Condition: { 'ForAnyValue:StringNotEquals': { 'aws:PrincipalOrgPaths': 'o-a1/' } } },
    'none',
  ],
  [
    'ForAllValues, which a missing key satisfies',
    { Condition: { 'ForAllValues:StringNotLike': { 'aws:PrincipalOrgPaths': 'o-a1/*' } } },
    'others',
  ],
  ['URLs that ask nobody', { Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } } }, 'all'],
  [
    'URLs that ask for a signature',
    { Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } } },
    'none',
  ],
];

describe('whom a Deny keeps out', () => {
  it.each(statements)('%s', (_, statement, barrier) => expect(judged(statement)).toBe(barrier));
});
