import { describe, expect, it } from 'vitest';
import { roleRights } from '../../src/derived/role-rights.ts';
import type { RolePolicy } from '../../src/resources/iam-role/fields.ts';
import { awsPolicy } from '../support/build/iam-role.ts';

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const secure = { Bool: { 'aws:SecureTransport': 'true' } };
const inline = (policy: string, statement: object): RolePolicy => ({
  policy,
  kind: 'inline',
  document: JSON.stringify({ Statement: statement }),
});
const customer = (name: string, statement: object): RolePolicy => ({
  ...inline(`arn:aws:iam::111122223333:policy/${name}`, statement),
  kind: 'customer',
});
const logs = customer('logs', { ...everything, Action: 'logs:*' });
const strange = inline('strange', { Effect: 'allow' });

describe('the rights of a role', () => {
  it('are limited where no policy allows everything', () => {
    expect(roleRights({ policies: [], boundary: null })).toEqual({ fullGrants: [], boundary: null });
    expect(roleRights({ policies: [logs, awsPolicy('PowerUserAccess')], boundary: null })?.fullGrants).toEqual([]);
  });

  it('name every policy that allows everything, and whether it does so always', () => {
    const policies = [
      awsPolicy('AdministratorAccess'),
      customer('all', everything),
      logs,
      inline('sometimes', { ...everything, Condition: secure }),
    ];
    expect(roleRights({ policies, boundary: null })?.fullGrants).toEqual([
      { policy: 'arn:aws:iam::aws:policy/AdministratorAccess', kind: 'aws', conditional: false },
      { policy: 'arn:aws:iam::111122223333:policy/all', kind: 'customer', conditional: false },
      { policy: 'sometimes', kind: 'inline', conditional: true },
    ]);
  });

  it("take a customer's policy for its document, whatever it is called", () => {
    const namesake = customer('AdministratorAccess', { ...everything, Action: 's3:*' });
    expect(roleRights({ policies: [namesake], boundary: null })?.fullGrants).toEqual([]);
  });

  it.each([
    [logs, false],
    [customer('all', everything), true],
    [customer('mostly', { ...everything, Condition: secure }), true],
    [awsPolicy('AdministratorAccess'), true],
    [awsPolicy('PowerUserAccess'), false],
  ])('lie within the boundary %j: full %s', (boundary, full) => {
    expect(roleRights({ policies: [], boundary })?.boundary).toEqual({ arn: boundary.policy, full });
  });

  it('are not known where a policy is not what AWS documents', () => {
    expect(roleRights({ policies: [awsPolicy('AdministratorAccess'), strange], boundary: null })).toBeNull();
    expect(roleRights({ policies: [], boundary: strange })).toBeNull();
    expect(roleRights({ policies: [{ ...strange, document: '<html>' }], boundary: null })).toBeNull();
  });
});
