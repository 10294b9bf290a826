import { arnOf, type Identity, parseArn } from '../model/index.ts';
import type { RolePermissions, RolePolicy } from '../resources/iam-role/fields.ts';
import { type AdministrationWay, administrationWays, type StepTarget, type WayStep } from './administration-ways.ts';
import { awsManagedPolicies } from './aws-managed-policies.ts';
import {
  type IdentityStatement,
  least,
  most,
  type Permission,
  parseIdentityPolicy,
  permissionFor,
  type RequestFacts,
  reachOf,
} from './policy/index.ts';

/** A way by which a role may get more rights than its policies say. */
export interface OpenWay {
  /** The actions that it takes, in order. */
  readonly actions: readonly string[];
  readonly gains: AdministrationWay['gains'];
  /** How surely its policies and its boundary together let it through. */
  readonly within: Permission;
  /** The same of its policies alone. */
  readonly withoutBoundary: Exclude<Permission, 'never'>;
}

/**
 * The ways that the policies of a role leave open to more rights, every Deny subtracted; null where one of its policies is
 * not what AWS documents. Policies of AWS's own are known by `awsManagedPolicies`.
 */
export const openWays = (
  { arn }: Pick<Identity, 'arn'>,
  { policies, boundary }: RolePermissions,
): readonly OpenWay[] | null => {
  const held = allStatements(policies);
  const fence = boundary === null ? null : allStatements([boundary]);
  if (held === null || (boundary !== null && fence === null)) return null;
  const own = policies.filter(({ kind }) => kind === 'customer').map(({ policy }) => policy);
  const open = (way: AdministrationWay, statements: readonly IdentityStatement[]): Permission =>
    least(
      way.steps.map((step) => {
        const { resources, extent } = targetsOf(step.on, arn, own);
        const facts = factsOf(step, arn, statements);
        return most(
          resources.map((resource) => permissionFor(statements, { action: step.action, resource, extent, facts })),
        );
      }),
    );
  return administrationWays.flatMap((way): readonly OpenWay[] => {
    const withoutBoundary = open(way, held);
    if (withoutBoundary === 'never') return [];
    const within =
      fence === null
        ? withoutBoundary
        : least([withoutBoundary, open(way, fence), way.bounded ? everything(fence) : 'always']);
    return [{ actions: way.steps.map(({ action }) => action), gains: way.gains, within, withoutBoundary }];
  });
};

const allStatements = (policies: readonly RolePolicy[]): readonly IdentityStatement[] | null => {
  const parsed = policies.map(({ policy, document }) => {
    const text = document ?? awsManagedPolicies[nameOf(policy)];
    return text === undefined ? [] : parseIdentityPolicy(text);
  });
  return parsed.every((each) => each !== null) ? parsed.flat() : null;
};

const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

// A boundary holds back what a role gives itself, unless it lets everything through.
const everything = (fence: readonly IdentityStatement[]): Permission =>
  (({ full: 'always', conditional: 'sometimes', partial: 'never' }) as const)[reachOf(fence)];

const factsOf = (
  { attaches, passesTo }: WayStep,
  arn: string,
  statements: readonly IdentityStatement[],
): RequestFacts => ({
  ...(attaches && { 'iam:policyarn': iamArn(arn, 'aws', `policy/${attaches}`) }),
  ...(passesTo && { 'iam:passedtoservice': principalOf(passesTo, statements) }),
});

// The domain of a service depends on the partition, and the policy that names it knows.
const principalOf = (service: string, statements: readonly IdentityStatement[]): string =>
  statements
    .flatMap(({ conditions }) => conditions)
    .flatMap(({ key, values }) => (key === 'iam:passedtoservice' ? values : []))
    .find((value) => value.startsWith(`${service}.`)) ?? service;

const iamArn = (like: string, account: string, resource: string): string =>
  arnOf({ partition: parseArn(like)?.partition ?? '*', service: 'iam', region: '', account, resource });

const targetsOf = (on: StepTarget, arn: string, own: readonly string[]) => {
  const every = (resource: string) => ({
    resources: [iamArn(arn, parseArn(arn)?.account ?? '*', resource)],
    extent: 'all' as const,
  });
  switch (on) {
    case 'itself':
      return { resources: [arn], extent: 'all' as const };
    case 'own-policy':
      return { resources: own, extent: 'all' as const };
    case 'every-role':
      return every('role/*');
    case 'every-user':
      return every('user/*');
    case 'every-group':
      return every('group/*');
    case 'every-policy':
      return every('policy/*');
    case 'anything':
      return { resources: ['*'], extent: 'some' as const };
  }
};
