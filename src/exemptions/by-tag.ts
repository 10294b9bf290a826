import type { Finding, FindingExemption } from '../model/index.ts';
import { daysAfter, stateAt } from './day.ts';
import { exemptionTag } from './tag.ts';

/** Days that a tag without a date exempts, counted from the first run that saw it. */
const daysByDefault = 90;

/** What the tags of a resource say of a finding; nothing where they were not read. */
export const byTag = (
  { rule, resource }: Finding,
  ids: ReadonlyMap<string, string>,
  now: Date,
  since: string,
): readonly FindingExemption[] => {
  const tag = resource.tags === null ? null : exemptionTag(resource.tags, ids);
  if (tag === null || !tag.covers(rule)) return [];
  const until = tag.until ?? daysAfter(since, daysByDefault);
  const { reason, owner } = tag;
  return [{ by: 'tag', state: stateAt(until, now), reason, owner, until, untilByDefault: tag.until === null }];
};
