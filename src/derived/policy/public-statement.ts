import { type RequestFacts, settled, unsettled } from './condition.ts';
import { opennessOf } from './principal.ts';
import { restrictsAllow } from './restricting-condition.ts';
import type { TrustStatement } from './statement.ts';

/** Whom an Allow lets in: `everyone`, `any-account`, `everyone-but` are the whole world; the others are not. */
export type Publicity =
  | { readonly public: true; readonly why: 'everyone' | 'any-account' | 'everyone-but' }
  | {
      readonly public: false;
      readonly why: 'no-allow' | 'does-not-apply' | 'named-principals' | `condition ${string}`;
    };

/**
 * Whether a statement of a resource or a role by itself lets the world in, before any Deny. It does unless one condition fixes who calls or from
 * where. `facts` are certain of the request and restrict nothing.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export const publicityOf = (statement: TrustStatement, facts: RequestFacts = {}): Publicity => {
  if (statement.effect === 'Deny') return { public: false, why: 'no-allow' };
  if (statement.conditions.some((condition) => settled(condition, facts) === false)) {
    return { public: false, why: 'does-not-apply' };
  }
  const why = opennessOf(statement.principals);
  if (why === null) return { public: false, why: 'named-principals' };
  const restricting = unsettled(statement.conditions, facts).find(restrictsAllow);
  return restricting === undefined ? { public: true, why } : { public: false, why: `condition ${restricting.key}` };
};
