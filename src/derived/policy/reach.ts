import type { IdentityStatement } from './statement.ts';

/** How much a policy allows: every action on every resource, all of that under conditions alone, or less. */
export type Reach = 'full' | 'conditional' | 'partial';

/** How far an identity policy reaches, by each of its allowing statements; what it denies elsewhere is not subtracted. */
export const reachOf = (statements: readonly IdentityStatement[]): Reach => {
  const full = statements.filter(
    ({ effect, actions, resources }) =>
      effect === 'Allow' &&
      !actions.but &&
      !resources.but &&
      actions.values.some(isEveryAction) &&
      resources.values.some(isEveryResource),
  );
  if (full.length === 0) return 'partial';
  return full.some(({ conditions }) => conditions.length === 0) ? 'full' : 'conditional';
};

const isEveryAction = (action: string): boolean => /^\*+(?::\*+)?$/.test(action);

const isEveryResource = (resource: string): boolean => /^\*+$/.test(resource);
