import * as z from 'zod';
import { type Exemption, isDay, isPattern, type Rule, wildcard } from '../model/index.ts';
import { nearest, ruleCalled } from './rule-named.ts';

/** The keys of one exemption, in the order in which they are written. */
export const exemptionKeys = ['rule', 'resource', 'reason', 'owner', 'until'] as const;

const text = (what: string) =>
  z
    .string({ error: ({ input }) => (input === undefined ? `is missing: it must be ${what}` : `must be ${what}`) })
    .trim()
    .min(1, `must be ${what}`);

const day = 'a day of the calendar, written YYYY-MM-DD';

// `rule: x` is short for `rule: [x]`.
const oneOrMore = <T extends z.ZodType>(each: T, what: string) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(each, `is missing: it must be ${what}, or a list`).min(1, `must be ${what}, or a list`),
  );

/** One entry under `exemptions:`. A former rule id means the present one. */
export const exemptionFor = (rules: readonly Rule[]) =>
  z
    .strictObject(
      {
        rule: oneOrMore(ruleIds(rules), 'the id or pattern of a rule'),
        resource: oneOrMore(
          text('the id or ARN of a resource, or a pattern; a number goes into quotes'),
          'the id or ARN of a resource',
        ),
        reason: text('a text that says why'),
        owner: text('a name').optional(),
        until: text(day).refine(isDay, `must be ${day}`),
      },
      `must be an object of ${exemptionKeys.join(', ')}`,
    )
    .transform(
      ({ rule, resource, reason, owner, until }): Exemption => ({
        rules: rule.flat(),
        resources: resource,
        reason,
        owner: owner ?? null,
        until,
      }),
    );

const ruleIds = (rules: readonly Rule[]) =>
  text('the id or pattern of a rule').transform((written, context): readonly string[] => {
    if (isPattern(written)) return [written, ...renamedAway(rules, written)];
    const rule = ruleCalled(rules, written);
    if (rule) return [rule.id];
    const near = nearest(rules, written);
    const hint = near.length > 0 ? `the nearest: ${near.join(', ')}` : 'run "account-hygiene rules" for the list';
    context.addIssue(`names no rule: there is no "${written}"; ${hint}`);
    return z.NEVER;
  });

// A pattern goes on to mean the rules that it meant before they were renamed.
const renamedAway = (rules: readonly Rule[], pattern: string): readonly string[] => {
  const matches = wildcard(pattern);
  return rules.filter(({ id, formerIds }) => !matches(id) && formerIds.some(matches)).map(({ id }) => id);
};
