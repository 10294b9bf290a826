import { overlaps } from '../../model/index.ts';
import type { RequestFacts } from './condition.ts';
import { barrierOf } from './deny.ts';
import { namesAction, namesAll, namesSome } from './names.ts';
import { publicityOf } from './public-statement.ts';
import type { ResourceStatement } from './statement.ts';

/** What somebody wants to do: an action, on an ARN that may hold wildcards for what callers choose. */
export interface Target {
  readonly action: string;
  readonly resource: string;
  readonly facts?: RequestFacts;
}

/** Who may: anybody in the world, some, or nobody through this policy. */
export type Access = 'open' | 'restricted' | 'closed';

/** What a whole resource policy says of a target: one public Allow that no Deny covers opens it. */
export const accessTo = (statements: readonly ResourceStatement[], target: Target): Access => {
  const levels = statements
    .filter((statement) => statement.effect === 'Allow' && mayMeet(statement, target))
    .map((allow) => levelOf(allow, statements, target));
  return levels.find((level) => level === 'open') ?? levels.find((level) => level === 'restricted') ?? 'closed';
};

const levelOf = (allow: ResourceStatement, statements: readonly ResourceStatement[], target: Target): Access => {
  const publicity = publicityOf(allow, target.facts);
  if (publicity.why === 'does-not-apply') return 'closed';
  const barriers = statements
    .filter((deny) => coversAll(deny, allow, target))
    .map((deny) => barrierOf(deny, target.facts));
  if (barriers.includes('all')) return 'closed';
  return publicity.public && !barriers.includes('others') ? 'open' : 'restricted';
};

const mayMeet = ({ actions, resources }: ResourceStatement, { action, resource }: Target): boolean =>
  namesAction(actions, action) && namesSome(resources, resource);

// A Deny counts where it covers all of the target, or at least all that the Allow opens of it.
const coversAll = (deny: ResourceStatement, allow: ResourceStatement, { action, resource }: Target): boolean => {
  if (deny.effect !== 'Deny' || !namesAction(deny.actions, action)) return false;
  const opened = allow.resources.but ? [] : allow.resources.values.filter((pattern) => overlaps(pattern, resource));
  const isWhole = (text: string) => namesAll(deny.resources, text);
  return isWhole(resource) || (opened.length > 0 && opened.every(isWhole));
};
