import { describe, expect, it } from 'vitest';
import { entrancesOf } from '../../src/derived/role-trust.ts';
import { trustPolicy } from '../support/build/account.ts';

const own = '111122223333';
const provider = 'arn:aws:iam::111122223333:saml-provider/Okta';
const github = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';

const judged = (statement: object, path = '/') => entrancesOf([trustPolicy(statement, 'R', path)], own);
const trusting = (statement: object, path = '/') => judged(statement, path).entrances;
const allow = (Principal: unknown, Action: unknown = 'sts:AssumeRole', more: object = {}) =>
  trusting([{ Effect: 'Allow', Principal, Action, ...more }]);

describe('who comes in', () => {
  it('people of Identity Center, by the path of the role, in any partition', () => {
    for (const path of ['/aws-reserved/sso.amazonaws.com/eu-west-1/', '/aws-reserved/sso.amazonaws.com.cn/cn-north-1/'])
      expect(trusting([], path)).toEqual([{ role: 'R', by: 'identity-center', from: null, externalId: false }]);
  });

  it('people of a SAML provider', () => {
    expect(allow({ Federated: provider }, ['sts:AssumeRoleWithSAML', 'sts:TagSession'])).toEqual([
      { role: 'R', by: 'saml', from: provider, externalId: false },
    ]);
  });

  it('holders of tokens, by their issuer', () => {
    expect(allow({ Federated: github }, 'sts:AssumeRoleWithWebIdentity')).toEqual([
      { role: 'R', by: 'open-id', from: 'token.actions.githubusercontent.com', externalId: false },
    ]);
    expect(allow({ Federated: 'accounts.google.com' }, 'sts:*')).toMatchObject([{ from: 'accounts.google.com' }]);
  });

  it.each(['444455556666', 'arn:aws:iam::444455556666:root', 'arn:aws:iam::444455556666:role/Admin'])(
    'another account, named as %s',
    (principal) => {
      expect(allow({ AWS: [principal] })).toEqual([
        { role: 'R', by: 'another-account', from: '444455556666', externalId: false },
      ]);
    },
  );

  it.each(['sts:*', '*', 'STS:assumerole', 'sts:Assume*', 'sts:AssumeRol?'])('by the action %s', (action) => {
    expect(allow({ AWS: '444455556666' }, action)).toHaveLength(1);
  });

  it('anybody', () => {
    expect(allow('*')).toMatchObject([{ by: 'another-account', from: '*' }]);
    expect(allow({ AWS: '*' })).toMatchObject([{ by: 'another-account', from: '*' }]);
  });

  it('anybody but those who are named', () => {
    const but = { Effect: 'Allow', NotPrincipal: { AWS: '444455556666' } };
    expect(trusting({ ...but, Action: 'sts:AssumeRole' })).toMatchObject([{ by: 'another-account', from: '*' }]);
    expect(trusting({ ...but, NotAction: 'sts:AssumeRole' })).toEqual([]);
    expect(trusting({ ...but, NotAction: 'sts:TagSession' })).toHaveLength(1);
  });

  it('a third party, which must show an external id', () => {
    const Condition = { StringEquals: { 'sts:ExternalId': 'abc' } };
    expect(allow({ AWS: '444455556666' }, 'sts:AssumeRole', { Condition })).toMatchObject([{ externalId: true }]);
  });
});

describe('who does not', () => {
  it.each([
    ['a service', { Service: 'ec2.amazonaws.com' }, 'sts:AssumeRole'],
    ['the own account', { AWS: 'arn:aws:iam::111122223333:root' }, 'sts:AssumeRole'],
    ['a principal that was deleted', { AWS: 'AIDAEXAMPLE' }, 'sts:AssumeRole'],
    ['somebody who may only tag', { AWS: '444455556666' }, 'sts:TagSession'],
    ['a SAML provider without its action', { Federated: provider }, 'sts:AssumeRole'],
    ['a token without its action', { Federated: github }, 'sts:AssumeRole'],
    ['nobody', { AWS: [] }, 'sts:AssumeRole'],
    ['nothing allowed', { AWS: '444455556666' }, []],
  ])('%s', (_, principal, action) => {
    expect(trusting([{ Effect: 'Allow', Principal: principal, Action: action }])).toEqual([]);
  });

  it('who is denied', () => {
    expect(trusting({ Effect: 'Deny', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' })).toEqual([]);
  });
});

it('tells roles by name, whichever policy they share', () => {
  const guests = { ...trustPolicy({ Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:*' }) };
  const roles = ['b', 'd'].map((name) => ({ name, path: '/' }));
  const { entrances } = entrancesOf([{ ...guests, roles }, trustPolicy([], 'c', '/aws-reserved/sso.x/')], own);
  expect(entrances.map(({ role, by }) => [role, by])).toEqual([
    ['b', 'another-account'],
    ['c', 'identity-center'],
    ['d', 'another-account'],
  ]);
});

it.each([
  ['nobody named', { Effect: 'Allow', Action: 'sts:AssumeRole' }],
  ['nothing allowed', { Effect: 'Allow', Principal: '*' }],
])('does not take a policy with %s for one that lets nobody in', (_, statement) => {
  expect(judged(statement)).toEqual({ entrances: [], puzzling: ['R'] });
  expect(judged(statement, '/aws-reserved/sso.amazonaws.com/').puzzling).toEqual([]);
});
