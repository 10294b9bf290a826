import { type Exemption, type Finding, type FindingExemption, wildcard } from '../model/index.ts';
import { stateAt } from './day.ts';

/** What the configuration says of a finding. */
export const byPattern = (finding: Finding, exemptions: readonly Exemption[], now: Date): readonly FindingExemption[] =>
  exemptions
    .filter((each) => means(each, finding))
    .map(({ reason, owner, until }) => ({
      by: 'configuration',
      state: stateAt(until, now),
      reason,
      owner,
      until,
      untilByDefault: false,
    }));

/** True where the patterns of an exemption fit the rule and the resource. */
export const means = (
  { rules, resources }: Exemption,
  { rule, resource }: Pick<Finding, 'rule' | 'resource'>,
): boolean => anyFits(rules, rule) && (anyFits(resources, resource.id) || anyFits(resources, resource.arn));

/** True where one of the patterns fits. */
export const anyFits = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => wildcard(pattern)(text));
