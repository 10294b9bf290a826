import { namesAction, namesSome } from './names.ts';
import type { IdentityStatement } from './statement.ts';

/** How much a policy allows: every action on every resource, all of that under conditions alone, or less. */
export type Reach = 'full' | 'conditional' | 'partial';

/**
 * How far an identity policy reaches, by each of its allowing statements; what it denies elsewhere is not subtracted. What
 * NotAction and NotResource leave out counts only where it is the power over roles: whoever has that takes the rest as well.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
 */
export const reachOf = (statements: readonly IdentityStatement[]): Reach => {
  const full = statements.filter((each) => each.effect === 'Allow' && isEveryAction(each) && isEverywhere(each));
  if (full.length === 0) return 'partial';
  return full.some(({ conditions }) => conditions.length === 0) ? 'full' : 'conditional';
};

const everyAction = /^\*+(?::\*+)?$/;

// `*`, and an ARN whose parts are all wild but the partition: `arn:aws:*:*:*:*`.
const everyResource = /^(?:arn:(?:(?:\*+|aws[a-z-]*):)?(?:\*+:)*)?\*+$/;

const isEveryAction = ({ actions }: IdentityStatement): boolean =>
  actions.but
    ? ['iam:AttachRolePolicy', 'iam:PutRolePolicy'].some((action) => namesAction(actions, action))
    : actions.values.some((value) => everyAction.test(value));

const isEverywhere = ({ resources }: IdentityStatement): boolean =>
  resources.but
    ? ['aws', 'aws-cn', 'aws-us-gov'].every((partition) => namesSome(resources, `arn:${partition}:iam::*:role/*`))
    : resources.values.some((value) => everyResource.test(value));
