import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Exemption, Options, Rule } from '../../model/index.ts';
import { audienceNames, locales, severities } from '../../model/index.ts';
import { type Reading, readJson } from '../../versioned-json/index.ts';

const patterns = z.array(z.string());
const option = z.union([z.number(), z.boolean(), patterns]);

const shape = z.strictObject({
  audience: z.enum(audienceNames),
  regions: patterns.describe('Empty for every enabled region.'),
  failOn: z.enum(severities),
  language: z.enum(locales),
  timeZone: z.string(),
  exclude: z.strictObject({ tags: patterns.optional(), ids: patterns.optional(), arns: patterns.optional() }),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      severity: z.enum(severities),
      options: z.record(z.string(), option),
      declaration: z.string().describe('A fingerprint of what the rule declared.'),
    }),
  ),
});

/** The settings of a run as data: every rule with the severity and the options that were in force. */
export type StoredSettings = z.infer<typeof shape>;

/** As much of the settings of a run as its verdicts and reports depend on. */
interface InForce {
  readonly audience: StoredSettings['audience'];
  readonly regions: readonly string[];
  readonly failOn: StoredSettings['failOn'];
  readonly timeZone: string;
  readonly rules: readonly Rule[];
  readonly ruleSettings: {
    readonly [rule: string]: { readonly severity?: Rule['severity']; readonly options?: Options } | undefined;
  };
  readonly exemptions: readonly Exemption[];
}

export const settingsToStore = (
  { audience, regions, failOn, timeZone, rules, ruleSettings }: InForce,
  language: StoredSettings['language'],
  exclude: object,
): object => ({
  audience,
  regions,
  failOn,
  language,
  timeZone,
  exclude,
  rules: rules.map((rule) => ({
    id: rule.id,
    severity: ruleSettings[rule.id]?.severity ?? rule.severity,
    options: { ...rule.options, ...ruleSettings[rule.id]?.options },
    declaration: rulePrint(rule),
  })),
});

/** A fingerprint of what a rule declares: it changes with its severity, needs, options, controls and words. */
export const rulePrint = (rule: Rule): string =>
  createHash('sha256').update(JSON.stringify(rule)).digest('hex').slice(0, 16);

/** The settings in a part's text. */
export const parseStoredSettings = (text: string): Reading<StoredSettings> => readJson(text, shape);
