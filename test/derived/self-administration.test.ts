import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { administrationWays } from '../../src/derived/administration-ways.ts';
import { openWays } from '../../src/derived/self-administration.ts';
import type { RolePolicy } from '../../src/resources/iam-role/fields.ts';
import { awsPolicy } from '../support/build/iam-role.ts';

const role = { arn: 'arn:aws:iam::111122223333:role/service/hello' };
const policy = (name: string, ...Statement: readonly object[]): RolePolicy => ({
  policy: name,
  kind: name.startsWith('arn:') ? 'customer' : 'inline',
  document: JSON.stringify({ Statement }),
});
const allow = (Action: string | readonly string[], change: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...change,
});
const ways = (policies: readonly RolePolicy[], boundary: RolePolicy | null = null) =>
  openWays(role, { policies, boundary })?.map(
    ({ actions, gains, within }) => `${gains} ${within}: ${actions.join(' + ')}`,
  );

describe('the ways of a role to more rights', () => {
  it.each(
    administrationWays
      .map(({ steps }) => steps.map(({ action }) => action))
      .map((actions) => [actions.join(' + '), actions]),
  )('are found by %s alone, and not without one of it', (name, actions) => {
    const own = 'arn:aws:iam::111122223333:policy/own';
    const found = (list: readonly string[]) =>
      ways([policy(own, allow(list))])?.map((way) => way.replace(/^.*?: /, ''));
    expect(found(actions)).toContain(name);
    for (const left of actions) expect(found(actions.filter((action) => action !== left))).not.toContain(name);
  });

  it('are those of policies that AWS manages as well', () => {
    expect(ways([awsPolicy('ReadOnlyAccess'), awsPolicy('service-role/AWSLambdaBasicExecutionRole')])).toEqual([]);
    expect(ways([awsPolicy('AWSLambda_FullAccess')])).toEqual([
      'others always: iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction',
    ]);
    expect(ways([awsPolicy('AdministratorAccess')])).toContain('itself always: iam:AttachRolePolicy');
  });

  it('know a service by the domain of its partition', () => {
    const passed = { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com.cn' } };
    const statements = [allow('iam:PassRole', { Condition: passed }), allow('ec2:RunInstances')];
    expect(ways([policy('p', ...statements)])).toEqual(['others always: iam:PassRole + ec2:RunInstances']);
  });

  it('are not known where a policy is not what AWS documents', () => {
    const strange = { ...policy('p'), document: '<html>' };
    expect(openWays(role, { policies: [strange], boundary: null })).toBeNull();
    expect(openWays(role, { policies: [], boundary: strange })).toBeNull();
  });

  it('keep apart what the policies open and what the boundary leaves of it', () => {
    const found = openWays(role, {
      policies: [policy('p', allow('iam:PutRolePolicy'))],
      boundary: policy('b', allow('s3:*')),
    });
    expect(found).toContainEqual({
      actions: ['iam:PutRolePolicy'],
      gains: 'itself',
      within: 'never',
      withoutBoundary: 'always',
    });
  });
});

const actions = [...new Set(administrationWays.flatMap(({ steps }) => steps.map(({ action }) => action)))];
const statement = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Action: fc.oneof(fc.subarray(actions, { minLength: 1 }), fc.constantFrom('*', 'iam:*', 'lambda:*')),
  Resource: fc.constantFrom('*', role.arn, 'arn:aws:iam::*:role/*', 'arn:aws:iam::*:user/*'),
});
const rank = ['never', 'sometimes', 'always'];
const levels = (policies: readonly RolePolicy[], boundary: RolePolicy | null = null) =>
  new Map((openWays(role, { policies, boundary }) ?? []).map((way) => [way.actions.join(), rank.indexOf(way.within)]));

describe('for any policies', () => {
  it('neither another Deny nor a boundary opens a way', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 4 }),
        statement,
        fc.array(statement),
        (held, more, fence) => {
          const before = levels([policy('p', ...held)]);
          const denied = levels([policy('p', ...held), policy('d', { ...more, Effect: 'Deny' })]);
          const bounded = levels([policy('p', ...held)], policy('b', ...fence));
          for (const after of [denied, bounded])
            for (const [way, level] of after) expect(level).toBeLessThanOrEqual(before.get(way) ?? 0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
