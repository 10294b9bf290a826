import { type Condition, type RequestFacts, settled, unsettled } from './condition.ts';
import { namesAction, namesAll, namesSome } from './names.ts';
import type { IdentityStatement } from './statement.ts';

/** What the holder of some policies wants to do: an action on an ARN, which may hold wildcards. */
export interface Wish {
  readonly action: string;
  readonly resource: string;
  /** `all` of what the ARN stands for is wanted, or `some` of it is enough. */
  readonly extent: 'all' | 'some';
  readonly facts?: RequestFacts;
}

/** How surely policies let their holder do something: always, under conditions that nothing settles, or never. */
export type Permission = 'always' | 'sometimes' | 'never';

// By how much they let do, least first.
const permissions: readonly Permission[] = ['never', 'sometimes', 'always'];

/**
 * What the policies of one identity, taken together, say of a wish. An explicit Deny wins over every Allow; where it depends
 * on conditions, so does what it leaves. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export const permissionFor = (statements: readonly IdentityStatement[], wish: Wish): Permission => {
  const denied = most(
    statements.filter((each) => each.effect === 'Deny' && isAboutAll(each, wish)).map((each) => holds(each, wish)),
  );
  if (denied === 'always') return 'never';
  const allowed = most(
    statements.filter((each) => each.effect === 'Allow' && isAbout(each, wish)).map((each) => holds(each, wish)),
  );
  return denied === 'sometimes' ? least([allowed, 'sometimes']) : allowed;
};

/** The least of some permissions, `always` where there is none: what needs several steps needs each. */
export const least = (all: readonly Permission[]): Permission =>
  permissions.find((each) => all.includes(each)) ?? 'always';

/** The most of some permissions, `never` where there is none. */
export const most = (all: readonly Permission[]): Permission =>
  permissions.findLast((each) => all.includes(each)) ?? 'never';

const isAboutAll = ({ actions, resources }: IdentityStatement, { action, resource }: Wish): boolean =>
  namesAction(actions, action) && namesAll(resources, resource);

const isAbout = (statement: IdentityStatement, wish: Wish): boolean =>
  wish.extent === 'all'
    ? isAboutAll(statement, wish)
    : namesAction(statement.actions, wish.action) && namesSome(statement.resources, wish.resource);

const holds = ({ conditions }: { readonly conditions: readonly Condition[] }, { facts = {} }: Wish): Permission => {
  if (conditions.some((condition) => settled(condition, facts) === false)) return 'never';
  return unsettled(conditions, facts).length === 0 ? 'always' : 'sometimes';
};
