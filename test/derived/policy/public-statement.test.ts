import { describe, expect, it } from 'vitest';
import { parseResourcePolicy } from '../../../src/derived/policy/index.ts';
import { publicityOf } from '../../../src/derived/policy/public-statement.ts';

const judged = (statement: object) => {
  const [parsed] = parseResourcePolicy(JSON.stringify({ Statement: [{ ...everyone, ...statement }] })) ?? [];
  if (parsed === undefined) throw new Error('not a policy');
  return publicityOf(parsed, { 'lambda:functionurlauthtype': 'NONE', 'lambda:invokedviafunctionurl': 'true' }).why;
};

const everyone = { Effect: 'Allow', Principal: '*', Action: 's:*', Resource: '*' };
const when = (operator: string, key: string, value: unknown) => ({ Condition: { [operator]: { [key]: value } } });

const account = '111122223333';
const topic = `arn:aws:sns:eu-west-1:${account}:orders`;

const statements: readonly (readonly [string, object, string])[] = [
  // Principals
  ['everyone', {}, 'everyone'],
  ['everyone by AWS', { Principal: { AWS: '*' } }, 'everyone'],
  ['everyone in a list', { Principal: { AWS: [account, '*'] } }, 'everyone'],
  ['everyone by federation', { Principal: { Federated: '*' } }, 'everyone'],
  ['the root of any account', { Principal: { AWS: 'arn:aws:iam::*:root' } }, 'any-account'],
  ['a role of any account', { Principal: { AWS: ['arn:aws:iam::*:role/deploy'] } }, 'any-account'],
  ['accounts by a partial number', { Principal: { AWS: 'arn:aws:iam::11112222????:root' } }, 'any-account'],
  ['a number with a wildcard', { Principal: { AWS: '1111222233*' } }, 'any-account'],
  ['all but one account', { Principal: undefined, NotPrincipal: { AWS: account } }, 'everyone-but'],
  ['one account', { Principal: { AWS: account } }, 'named-principals'],
  ['the root of one account', { Principal: { AWS: `arn:aws:iam::${account}:root` } }, 'named-principals'],
  ['any role of one account', { Principal: { AWS: `arn:aws:iam::${account}:role/*` } }, 'named-principals'],
  ['a service', { Principal: { Service: 's3.amazonaws.com' } }, 'named-principals'],
  ['a Deny', { Effect: 'Deny' }, 'no-allow'],
  // Keys that say who or from where
  ['one organization', when('StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5'), 'condition aws:principalorgid'],
  ['one account by key', when('StringEquals', 'aws:PrincipalAccount', account), 'condition aws:principalaccount'],
  ['two accounts', when('StringEquals', 'aws:SourceAccount', [account, '444455556666']), 'condition aws:sourceaccount'],
  ['a key in other letters', when('StringEquals', 'AWS:SOURCEVPCE', 'vpce-0a'), 'condition aws:sourcevpce'],
  ['a VPC', when('StringEqualsIgnoreCase', 'aws:SourceVpc', 'vpc-0a'), 'condition aws:sourcevpc'],
  [
    'an event source token',
    when('StringEquals', 'lambda:EventSourceToken', 'amzn1.x'),
    'condition lambda:eventsourcetoken',
  ],
  ['a unique id', when('StringLike', 'aws:userid', 'AIDAEXAMPLE'), 'condition aws:userid'],
  ['any session of a role', when('StringLike', 'aws:userid', 'AROAEXAMPLE:*'), 'everyone'],
  [
    'a service by name',
    when('StringEquals', 'aws:PrincipalServiceName', 'cloudfront.amazonaws.com'),
    'condition aws:principalservicename',
  ],
  ['a key that says nothing of the caller', when('StringEquals', 'aws:UserAgent', 'secret'), 'everyone'],
  ['the protocol of a subscription', when('StringEquals', 'sns:Protocol', 'sqs'), 'everyone'],
  ['a transport', when('Bool', 'aws:SecureTransport', 'true'), 'everyone'],
  // Operators
  ['IfExists', when('StringEqualsIfExists', 'aws:SourceAccount', account), 'everyone'],
  ['ForAllValues', when('ForAllValues:StringEquals', 'aws:PrincipalOrgPaths', 'o-a1/r-b2/'), 'everyone'],
  [
    'ForAnyValue',
    when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-a1/r-b2/*'),
    'condition aws:principalorgpaths',
  ],
  ['any organization', when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-*/r-b2/*'), 'everyone'],
  ['all accounts but one', when('StringNotEquals', 'aws:SourceAccount', account), 'everyone'],
  ['all addresses but some', when('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24'), 'everyone'],
  ['the key is there', when('Null', 'aws:SourceVpce', 'false'), 'everyone'],
  ['a pattern without wildcards', when('StringLike', 'aws:SourceVpce', 'vpce-0a'), 'condition aws:sourcevpce'],
  ['a pattern', when('StringLike', 'aws:SourceVpce', 'vpce-*'), 'everyone'],
  ['a policy variable', when('StringEquals', 'aws:SourceAccount', '${aws:PrincipalAccount}'), 'everyone'],
  ['one value of two is wild', when('StringLike', 'aws:SourceAccount', [account, '*']), 'everyone'],
  ['no value', when('StringEquals', 'aws:SourceAccount', []), 'everyone'],
  [
    'a mount target',
    when('Bool', 'elasticfilesystem:AccessedViaMountTarget', 'true'),
    'condition elasticfilesystem:accessedviamounttarget',
  ],
  // ARNs
  ['one topic', when('ArnEquals', 'aws:SourceArn', topic), 'condition aws:sourcearn'],
  [
    'any topic of one account',
    when('ArnLike', 'aws:SourceArn', `arn:aws:sns:*:${account}:*`),
    'condition aws:sourcearn',
  ],
  ['any topic of any account', when('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:*:orders'), 'everyone'],
  [
    'a bucket, whose ARN has no account',
    when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::photos'),
    'condition aws:sourcearn',
  ],
  ['buckets by pattern', when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::photos-*'), 'everyone'],
  [
    'a pattern after the account',
    when('StringLike', 'aws:SourceArn', `arn:aws:sns:eu-west-1:${account}:*`),
    'condition aws:sourcearn',
  ],
  ['a pattern that runs over colons', when('StringLike', 'aws:SourceArn', `arn:aws:sns:*:${account}:*`), 'everyone'],
  ['no ARN at all', when('ArnLike', 'aws:SourceArn', '*'), 'everyone'],
  // Addresses
  ['an address', when('IpAddress', 'aws:SourceIp', '203.0.113.7'), 'condition aws:sourceip'],
  ['a /8', when('IpAddress', 'aws:SourceIp', '10.0.0.0/8'), 'condition aws:sourceip'],
  ['a /7', when('IpAddress', 'aws:SourceIp', '10.0.0.0/7'), 'everyone'],
  ['the internet in two halves', when('IpAddress', 'aws:SourceIp', ['0.0.0.0/1', '128.0.0.0/1']), 'everyone'],
  ['an IPv6 /32', when('IpAddress', 'aws:SourceIp', '2001:db8::/32'), 'condition aws:sourceip'],
  ['an IPv6 /31', when('IpAddress', 'aws:SourceIp', '2001:db8::/31'), 'everyone'],
  ['all of IPv6 beside a narrow range', when('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '::/0']), 'everyone'],
  ['an address by pattern', when('StringLike', 'aws:SourceIp', '203.0.113.*'), 'everyone'],
  ['no address', when('IpAddress', 'aws:SourceIp', 'the office'), 'everyone'],
  // Several conditions are ANDed: one that restricts is enough
  [
    'a restricting condition beside one that does not restrict',
    { Condition: { Bool: { 'aws:SecureTransport': true }, StringEquals: { 'aws:SourceVpce': 'vpce-0a' } } },
    'condition aws:sourcevpce',
  ],
  // What is certain of the request
  ['the AuthType that the URL has', when('StringEquals', 'lambda:FunctionUrlAuthType', 'NONE'), 'everyone'],
  ['another AuthType', when('StringEquals', 'lambda:FunctionUrlAuthType', 'AWS_IAM'), 'does-not-apply'],
  ['not this AuthType', when('StringNotEquals', 'lambda:FunctionUrlAuthType', 'NONE'), 'does-not-apply'],
  ['through a URL', when('Bool', 'lambda:InvokedViaFunctionUrl', 'true'), 'everyone'],
  ['not through a URL', when('Bool', 'lambda:InvokedViaFunctionUrl', 'false'), 'does-not-apply'],
  ['a certain key must be absent', when('Null', 'lambda:FunctionUrlAuthType', 'true'), 'does-not-apply'],
  ['an operator that the facts do not settle', when('NumericEquals', 'lambda:FunctionUrlAuthType', '1'), 'everyone'],
];

describe('whom a statement by itself lets in', () => {
  it('has a table of forty or more', () => expect(statements.length).toBeGreaterThanOrEqual(40));
  it.each(statements)('%s', (_, statement, why) => expect(judged(statement)).toBe(why));
});
