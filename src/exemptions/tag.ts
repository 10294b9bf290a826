import { type Finding, isDay, type MistakenExemptionTag, type Tags } from '../model/index.ts';

/** What the tags of a resource say of its failures. */
export interface ExemptionTag {
  readonly covers: (rule: string) => boolean;
  /** null where no tag says how long. */
  readonly until: string | null;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly mistakes: readonly Pick<MistakenExemptionTag, 'why' | 'value'>[];
}

/** Reads the tags; null where none means to exempt. A word that is no rule covers nothing, a date that is none undoes all. */
export const exemptionTag = (tags: Tags, ids: ReadonlyMap<string, string>): ExemptionTag | null => {
  const written = tags['account-hygiene:exempt'];
  if (written === undefined) return null;
  const until = tags['account-hygiene:until']?.trim();
  const words = written.split(/[\s,]+/).filter((word) => word !== '');
  const unknown = words.filter((word) => !everyRule.includes(word) && !ids.has(word));
  const covered = new Set(words.map((word) => ids.get(word)));
  const isDated = until === undefined || isDay(until);
  return {
    covers: (rule) => isDated && (words.some((word) => everyRule.includes(word)) || covered.has(rule)),
    until: until ?? null,
    reason: textIn(tags['account-hygiene:reason']),
    owner: textIn(tags['account-hygiene:owner']),
    mistakes: [
      ...(unknown.length > 0 || words.length === 0 ? [{ why: 'unknown-rule' as const, value: unknown.join(' ') }] : []),
      ...(isDated ? [] : [{ why: 'unreadable-date' as const, value: until }]),
    ],
  };
};

// Most services refuse a `*` in a value: https://docs.aws.amazon.com/batch/latest/userguide/tag-restrictions.html
const everyRule: readonly string[] = ['*', 'all'];

const textIn = (value: string | undefined): string | null => value?.trim() || null;

/** The tags that mean to exempt and cannot, once per resource and mistake. */
export const mistakesOf = (
  findings: readonly Finding[],
  ids: ReadonlyMap<string, string>,
): readonly MistakenExemptionTag[] => {
  const resources = new Map(findings.map(({ resource }) => [resource.arn, resource]));
  return [...resources.values()].flatMap(({ id, region, tags }) =>
    (tags === null ? [] : (exemptionTag(tags, ids)?.mistakes ?? [])).map((mistake) => ({
      resource: id,
      region,
      ...mistake,
    })),
  );
};
