import type { Rule } from '../model/index.ts';

/** As much of a rule as an exemption knows of it. */
export type RuleName = Pick<Rule, 'id' | 'formerIds' | 'optIn'>;

/** Present ids by every id that a rule has or had. */
export const presentIds = (rules: readonly RuleName[]): ReadonlyMap<string, string> =>
  new Map([
    ...rules.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const)),
    ...rules.map(({ id }) => [id, id] as const),
  ]);
