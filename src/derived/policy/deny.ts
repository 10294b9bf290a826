import { type RequestFacts, settled, unsettled } from './condition.ts';
import { reachEveryone } from './principal.ts';
import { deniesOthers } from './restricting-condition.ts';
import type { TrustStatement } from './statement.ts';

/** How far a Deny keeps the world out: of everyone, of all but fixed callers, or not at all. */
export type Barrier = 'all' | 'others' | 'none';

/**
 * What a Deny does to a caller who is nobody in particular. With conditions it keeps the world out only where each of
 * them holds for every such caller: NotIpAddress, StringNotEquals on a VPC endpoint and the like.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html
 */
export const barrierOf = (statement: TrustStatement, facts: RequestFacts = {}): Barrier => {
  if (statement.effect !== 'Deny' || !reachEveryone(statement.principals)) return 'none';
  if (statement.conditions.some((condition) => settled(condition, facts) === false)) return 'none';
  const conditions = unsettled(statement.conditions, facts);
  if (!conditions.every(deniesOthers)) return 'none';
  return conditions.length === 0 && !statement.principals.but ? 'all' : 'others';
};
