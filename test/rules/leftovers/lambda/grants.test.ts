import { expect, it } from 'vitest';
import { grantedTo } from '../../../../src/rules/leftovers/lambda/grants.ts';
import { functionPolicy } from '../../../support/build/lambda-function.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:hello';
const grant = (Service: string, source: string | null = null, change: object = {}) => ({
  Principal: { Service },
  Action: 'lambda:InvokeFunction',
  ...(source === null ? {} : { Condition: { ArnLike: { 'AWS:SourceArn': source } } }),
  ...change,
});
const granted = (...statements: object[]) =>
  grantedTo({ arn, policies: [functionPolicy(statements)] }, [{ id: 'abc123' }]);

it.each([
  ['a bucket', grant('s3.amazonaws.com', 'arn:aws:s3:::photos'), ['s3.amazonaws.com']],
  ['another account', grant('', null, { Principal: { AWS: '444455556666' } }), ['444455556666']],
  ['everybody, by its URL', grant('', null, { Principal: '*', Action: 'lambda:InvokeFunctionUrl' }), ['*']],
  ['all but somebody', { NotPrincipal: { AWS: '444455556666' }, Principal: undefined, Action: 'lambda:*' }, ['*']],
  ['its own account', grant('', null, { Principal: { AWS: 'arn:aws:iam::111122223333:root' } }), []],
  ['somebody who may only read it', grant('s3.amazonaws.com', null, { Action: 'lambda:GetFunction' }), []],
  ['nobody, by a Deny', grant('s3.amazonaws.com', null, { Effect: 'Deny' }), []],
  [
    'a rule of the default bus, which was listed',
    grant('events.amazonaws.com', 'arn:aws:events:eu-west-1:111122223333:rule/nightly'),
    [],
  ],
  [
    'a rule of another bus',
    grant('events.amazonaws.com', 'arn:aws:events:eu-west-1:111122223333:rule/shop/sold'),
    ['events.amazonaws.com'],
  ],
  ['whatever rule', grant('events.amazonaws.com'), ['events.amazonaws.com']],
  [
    'a topic of the region, whose subscriptions were listed',
    grant('sns.amazonaws.com', 'arn:aws:sns:eu-west-1:111122223333:news'),
    [],
  ],
  [
    'a topic of another region',
    grant('sns.amazonaws.com', 'arn:aws:sns:us-east-1:111122223333:news'),
    ['sns.amazonaws.com'],
  ],
  [
    'an API that stands',
    grant('apigateway.amazonaws.com', 'arn:aws:execute-api:eu-west-1:111122223333:abc123/*/GET/'),
    ['apigateway.amazonaws.com'],
  ],
  [
    'an API that is gone',
    grant('apigateway.amazonaws.com', 'arn:aws:execute-api:eu-west-1:111122223333:gone/*/GET/'),
    [],
  ],
])('counts a policy that lets in %s', (_, statement, names) => {
  expect(granted(statement)).toEqual(names);
});

it('does not take a policy that cannot be read for none', () => {
  expect(grantedTo({ arn, policies: [{ ...functionPolicy([]), policy: 'Allow everything' }] }, [])).toBeNull();
  expect(grantedTo({ arn, policies: [] }, [])).toEqual([]);
});
