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

const everything = encodeURIComponent('{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}');
const little = encodeURIComponent('{"Statement":{"Effect":"Allow","Action":"logs:*","Resource":"*"}}');
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
  PolicyVersionList: documents.map((Document, at) => ({ VersionId: `v${at}`, IsDefaultVersion: at === 0, Document })),
});
const own = (name: string) => `arn:aws:iam::111122223333:policy/${name}`;

const rightsWith = async (...pages: object[]) => {
  const [item] = await listed(iamRole, list, everywhere);
  if (item === undefined) throw new Error('no role');
  const answers = { ...list, 'iam:GetAccountAuthorizationDetails': () => pages } as Answers;
  return facetRead(iamRole, answers, item, 'rights', everywhere);
};

it('lists roles by name', async () => {
  expect(await listed(iamRole, list, everywhere)).toMatchObject([
    { id: 'hello', arn, path: '/team/', region: 'global', createdAt: '2026-01-01T00:00:00.000Z' },
  ]);
  await expect(listed(iamRole, { 'iam:ListRoles': () => ({ Roles: undefined as never }) }, everywhere)).rejects.toThrow(
    'lacks Roles',
  );
});

describe('the rights of a role', () => {
  it('are limited where no policy allows everything', async () => {
    const few = detail({
      AttachedManagedPolicies: attached(own('logs'), 'arn:aws:iam::aws:policy/PowerUserAccess'),
      RolePolicyList: [{ PolicyName: 'logs', PolicyDocument: little }],
    });
    expect(await rightsWith({ RoleDetailList: [few], Policies: [customer('logs', little, everything)] })).toEqual({
      fullGrants: [],
      boundary: null,
    });
  });

  it('name every policy that allows everything, wherever it stands, over all pages', async () => {
    const admin = detail({
      AttachedManagedPolicies: attached(own('all'), 'arn:aws:iam::aws:policy/AdministratorAccess'),
      RolePolicyList: [{ PolicyName: 'inline', PolicyDocument: everything }],
    });
    expect(
      await rightsWith(
        { RoleDetailList: [admin], Policies: [] },
        { RoleDetailList: [], Policies: [customer('all', everything)] },
      ),
    ).toEqual({
      fullGrants: [
        { policy: own('all'), kind: 'customer', conditional: false },
        { policy: 'arn:aws:iam::aws:policy/AdministratorAccess', kind: 'aws', conditional: false },
        { policy: 'inline', kind: 'inline', conditional: false },
      ],
      boundary: null,
    });
  });

  it.each([
    [own('fence'), false],
    [own('all'), true],
    ['arn:aws:iam::aws:policy/AdministratorAccess', true],
    ['arn:aws:iam::aws:policy/PowerUserAccess', false],
  ])('lie within the boundary %s: full %s', async (PermissionsBoundaryArn, full) => {
    const fenced = detail({ PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn } });
    const Policies = [customer('fence', little), customer('all', everything)];
    expect(await rightsWith({ RoleDetailList: [fenced], Policies })).toMatchObject({
      boundary: { arn: PermissionsBoundaryArn, full },
    });
  });

  it('are gone with their role', async () => {
    await expect(rightsWith({ RoleDetailList: [], Policies: [] })).rejects.toBeInstanceOf(ResourceGone);
  });

  it('are not known from an answer that leaves something out', async () => {
    const strange = detail({ AttachedManagedPolicies: attached(own('nowhere')) });
    await expect(rightsWith({ RoleDetailList: [strange], Policies: [] })).rejects.toThrow('lacks the policy');
    const versionless = { ...customer('logs', little), PolicyVersionList: [] };
    await expect(
      rightsWith({
        RoleDetailList: [detail({ AttachedManagedPolicies: attached(own('logs')) })],
        Policies: [versionless],
      }),
    ).rejects.toThrow('a default version');
    await expect(rightsWith({ RoleDetailList: [detail()] })).rejects.toThrow('lacks Policies');
    await expect(rightsWith({ RoleDetailList: [detail({ RolePolicyList: undefined })], Policies: [] })).rejects.toThrow(
      'lacks RolePolicyList',
    );
  });
});
