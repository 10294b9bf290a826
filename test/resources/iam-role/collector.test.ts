import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { iamRole } from '../../../src/resources/iam-role/collector.ts';
import { type Answers, facetRead, listed, place } from '../../support/fake-aws.ts';

const everywhere = { ...place, region: 'global' };
const arn = 'arn:aws:iam::111122223333:role/team/hello';
const role = {
  RoleName: 'hello',
  RoleId: 'AROA',
  Path: '/team/',
  Arn: arn,
  CreateDate: new Date('2026-01-01T00:00:00Z'),
};
const list: Answers = { 'iam:ListRoles': () => [{ Roles: [role], IsTruncated: false }] };

const everything = '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
const little = '{"Statement":{"Effect":"Allow","Action":"logs:*","Resource":"*"}}';
const attached = (...arns: string[]) => arns.map((PolicyArn) => ({ PolicyArn, PolicyName: PolicyArn.split('/')[1] }));
const detail = (change: object = {}) => ({
  Arn: arn,
  RoleName: 'hello',
  RolePolicyList: [],
  AttachedManagedPolicies: [],
  ...change,
});
const customer = (name: string, ...documents: readonly string[]) => ({
  Arn: `arn:aws:iam::111122223333:policy/${name}`,
  PolicyName: name,
  PolicyVersionList: documents.map((document, at) => ({
    VersionId: `v${at}`,
    IsDefaultVersion: at === 0,
    Document: encodeURIComponent(document),
  })),
});
const own = (name: string) => `arn:aws:iam::111122223333:policy/${name}`;

const permissionsWith = async (...pages: object[]) => {
  const [item] = await listed(iamRole, list, everywhere);
  if (item === undefined) throw new Error('no role');
  const answers = { ...list, 'iam:GetAccountAuthorizationDetails': () => pages } as Answers;
  return facetRead(iamRole, answers, item, 'permissions', everywhere);
};

it('lists roles by name', async () => {
  expect(await listed(iamRole, list, everywhere)).toMatchObject([
    { id: 'hello', arn, path: '/team/', region: 'global', createdAt: '2026-01-01T00:00:00.000Z' },
  ]);
  await expect(listed(iamRole, { 'iam:ListRoles': () => ({ Roles: undefined as never }) }, everywhere)).rejects.toThrow(
    'lacks Roles',
  );
});

describe('the permissions of a role', () => {
  const aws = (name: string) => ({ policy: `arn:aws:iam::aws:policy/${name}`, kind: 'aws', document: null });

  it('are its policies with the text of those that are the own ones, over all pages', async () => {
    const attaching = detail({
      AttachedManagedPolicies: attached(own('logs'), 'arn:aws:iam::aws:policy/PowerUserAccess'),
      RolePolicyList: [
        { PolicyName: 'inline', PolicyDocument: encodeURIComponent(everything) },
        { PolicyName: 'plain', PolicyDocument: little },
      ],
    });
    expect(
      await permissionsWith(
        { RoleDetailList: [attaching], Policies: [] },
        { RoleDetailList: [], Policies: [customer('logs', little, everything)] },
      ),
    ).toEqual({
      policies: [
        { policy: own('logs'), kind: 'customer', document: little },
        aws('PowerUserAccess'),
        { policy: 'inline', kind: 'inline', document: everything },
        { policy: 'plain', kind: 'inline', document: little },
      ],
      boundary: null,
    });
  });

  it.each([
    [own('fence'), { policy: own('fence'), kind: 'customer', document: little }],
    ['arn:aws:iam::aws:policy/PowerUserAccess', aws('PowerUserAccess')],
  ])('lie within the boundary %s', async (PermissionsBoundaryArn, boundary) => {
    const fenced = detail({ PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn } });
    const Policies = [customer('fence', little), customer('all', everything)];
    expect(await permissionsWith({ RoleDetailList: [fenced], Policies })).toEqual({ policies: [], boundary });
  });

  it('are gone with their role', async () => {
    await expect(permissionsWith({ RoleDetailList: [], Policies: [] })).rejects.toBeInstanceOf(ResourceGone);
  });

  it('are not known from an answer that leaves something out', async () => {
    const strange = detail({ AttachedManagedPolicies: attached(own('nowhere')) });
    await expect(permissionsWith({ RoleDetailList: [strange], Policies: [] })).rejects.toThrow('lacks the policy');
    const versionless = { ...customer('logs', little), PolicyVersionList: [] };
    await expect(
      permissionsWith({
        RoleDetailList: [detail({ AttachedManagedPolicies: attached(own('logs')) })],
        Policies: [versionless],
      }),
    ).rejects.toThrow('a default version');
    const garbled = detail({ RolePolicyList: [{ PolicyName: 'p', PolicyDocument: '%7B%' }] });
    await expect(permissionsWith({ RoleDetailList: [garbled], Policies: [] })).rejects.toThrow('not URL-encoded');
    await expect(permissionsWith({ RoleDetailList: [detail()] })).rejects.toThrow('lacks Policies');
    await expect(
      permissionsWith({ RoleDetailList: [detail({ RolePolicyList: undefined })], Policies: [] }),
    ).rejects.toThrow('lacks RolePolicyList');
  });
});
