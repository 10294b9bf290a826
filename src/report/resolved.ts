import type { Finding, History, PastFinding } from '../model/index.ts';
import { type Group, grouped } from './grouped.ts';
import { type Savings, savingsOf } from './savings.ts';

/** A finding that fails no more: because its resource passes now, or is gone. */
export interface ResolvedFinding extends PastFinding {
  readonly isStillThere: boolean;
}

/** What was looked at and fails no more, and what that saves. */
export interface Resolved {
  readonly findings: readonly ResolvedFinding[];
  readonly byRule: readonly (readonly [rule: string, findings: Group<ResolvedFinding>])[];
  readonly savings: Savings;
}

/** What a history says is resolved. */
export const resolvedOf = (
  present: readonly Finding[],
  { resolved, notVisible }: Pick<History, 'resolved' | 'notVisible'>,
): Resolved => {
  const ids = new Set(present.map(({ id }) => id));
  const findings = resolved.map((past) => ({ ...past, isStillThere: ids.has(past.id) }));
  return {
    findings,
    byRule: grouped(findings, ({ rule }) => rule),
    savings: savingsOf(resolved, present, notVisible),
  };
};
