import type { Condition, RequestFacts } from './condition.ts';
import { settled } from './condition.ts';
import type { Statement } from './document.ts';
import { letsInFixed } from './restricting-condition.ts';

/** Whom an Allow lets in: `everyone`, `any-account`, `everyone-but` are the whole world; the others are not. */
export type Publicity =
  | { readonly public: true; readonly why: 'everyone' | 'any-account' | 'everyone-but' }
  | {
      readonly public: false;
      readonly why: 'no-allow' | 'does-not-apply' | 'named-principals' | `condition ${string}`;
    };

/**
 * Whether a statement by itself lets the world in, before any Deny. It does unless one condition fixes who calls or from
 * where. `facts` are certain of the request and restrict nothing.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export const publicityOf = (statement: Statement, facts: RequestFacts = {}): Publicity => {
  if (statement.effect === 'Deny') return { public: false, why: 'no-allow' };
  if (statement.conditions.some((condition) => settled(condition, facts) === false)) {
    return { public: false, why: 'does-not-apply' };
  }
  const why = openPrincipal(statement);
  if (why === null) return { public: false, why: 'named-principals' };
  const pin = unsettled(statement, facts).find(letsInFixed);
  return pin === undefined ? { public: true, why } : { public: false, why: `condition ${pin.key}` };
};

/** The conditions of a statement of which the facts say nothing. */
export const unsettled = ({ conditions }: Statement, facts: RequestFacts): readonly Condition[] =>
  conditions.filter((condition) => settled(condition, facts) === null);

const openPrincipal = ({ principals }: Statement) => {
  if (principals.but) return 'everyone-but';
  if (principals.values.includes('*')) return 'everyone';
  return principals.values.some(isAnyAccount) ? 'any-account' : null;
};

// `arn:aws:iam::*:root`, `arn:*`: the account part is wild. A bare account number or service name is fixed.
const isAnyAccount = (principal: string): boolean => {
  if (!/[*?]/.test(principal)) return false;
  const account = principal.split(':')[4];
  return account === undefined || /[*?]/.test(account);
};
