import { expect, it } from 'vitest';
import { roleTrust } from '../../../src/resources/account/read-role-trust.ts';
import { type Answers, fakeAws } from '../../support/fake-aws.ts';

const role = (RoleName: string, Path: string, document: string) => ({
  RoleName,
  Path,
  RoleId: 'AROA',
  Arn: `arn:aws:iam::111122223333:role${Path}${RoleName}`,
  CreateDate: new Date('2025-01-01T00:00:00Z'),
  AssumeRolePolicyDocument: document,
});
const policyOf = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: statement });
const service = policyOf({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' });
const guest = { Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' };
const okta = 'arn:aws:iam::111122223333:saml-provider/Okta';
const read = (answers: Answers) =>
  roleTrust(fakeAws({ 'iam:ListSAMLProviders': () => ({ SAMLProviderList: [{ Arn: okta }] }), ...answers }));
const readOf = (document: string) => read({ 'iam:ListRoles': () => [{ Roles: [role('Guest', '/', document)] }] });

it('is each trust policy once, with the roles that have it, over every page', async () => {
  const found = await read({
    'iam:ListRoles': () => [
      {
        Roles: [role('Web', '/', encodeURIComponent(service)), role('Guest', '/', policyOf(guest))],
        IsTruncated: true,
      },
      { Roles: [role('Worker', '/team/', ` ${service}`)] },
    ],
  });
  expect(found).toEqual({
    samlProviders: [okta],
    policies: [
      {
        policy: service,
        roles: [
          { name: 'Web', path: '/' },
          { name: 'Worker', path: '/team/' },
        ],
      },
      { policy: policyOf(guest), roles: [{ name: 'Guest', path: '/' }] },
    ],
  });
});

it.each(['sts:ExternalId', 'STS:externalid'])('keeps that %s is asked for, and not which', async (key) => {
  const asking = (value: unknown) => policyOf({ ...guest, Condition: { StringEquals: { [key]: value } } });
  const { policies } = await readOf(encodeURIComponent(asking(['between-us', 'old-one'])));
  expect(policies.map(({ policy }) => policy)).toEqual([asking('withheld')]);
});

it('does not take what is no policy for an empty one', async () => {
  await expect(readOf('<html>')).rejects.toThrow('a trust policy is not JSON');
  await expect(readOf('%7B%')).rejects.toThrow('a policy is not URL-encoded text');
});

it('does not take answers without their lists for empty ones', async () => {
  await expect(read({ 'iam:ListSAMLProviders': () => ({}), 'iam:ListRoles': () => ({ Roles: [] }) })).rejects.toThrow(
    'lacks SAMLProviderList',
  );
  await expect(read({ 'iam:ListRoles': () => ({ Roles: undefined }) })).rejects.toThrow('lacks Roles');
});
