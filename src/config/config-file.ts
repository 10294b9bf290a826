import { parse } from 'yaml';
import * as z from 'zod';
import { audienceNames, locales, type Rule, sendModes, severities } from '../model/index.ts';
import { ConfigError } from './config-error.ts';
import { configText, unreadable } from './config-text.ts';
import { exemptionFor } from './exemptions.ts';
import { explain } from './explain.ts';
import { ruleCalled } from './rule-named.ts';
import { isTimeZone } from './time-zone.ts';

const severity = z.enum(severities);

// `on`, `off`, `true` and `false` are short for `{ enabled: … }`.
const switches: { readonly [word: string]: boolean } = { on: true, off: false, true: true, false: false };
const unfolded = (value: unknown) => {
  const enabled = typeof value === 'string' || typeof value === 'boolean' ? switches[String(value)] : undefined;
  return enabled === undefined ? value : { enabled };
};

const settingsOf = (rule: Rule) => {
  const options = Object.fromEntries(
    Object.entries(rule.options).map(([name, value]) => [name, optionLike(value).optional()]),
  );
  return z.preprocess(
    unfolded,
    z.strictObject({
      enabled: z.boolean().optional(),
      severity: severity.optional(),
      options: z.strictObject(options).optional(),
    }),
  );
};

const optionLike = (value: Rule['options'][string]): z.ZodType => {
  if (typeof value === 'number') return z.number().nonnegative();
  return typeof value === 'boolean' ? z.boolean() : z.array(z.string());
};

// A rule may be called by a former id as well, and is then known by the present one.
const rulesIn = (rules: readonly Rule[]) => {
  const keys = rules.flatMap((rule) => [rule.id, ...rule.formerIds].map((id) => [id, settingsOf(rule).optional()]));
  return z.strictObject(Object.fromEntries(keys) as Keys).transform((written, context) => {
    const settings: { [id: string]: z.infer<Keys[string]> } = {};
    for (const [name, setting] of Object.entries(written)) {
      const id = ruleCalled(rules, name)?.id ?? name;
      if (id in settings)
        context.addIssue({ code: 'custom', path: [name], message: `it is now called "${id}", which is there too` });
      settings[id] = setting;
    }
    return settings;
  });
};
type Keys = Record<string, z.ZodOptional<ReturnType<typeof settingsOf>>>;

const schemaFor = (rules: readonly Rule[]) =>
  z.strictObject({
    language: z.enum(locales).optional(),
    audience: z.enum(audienceNames).optional(),
    profile: z.string().min(1).optional(),
    regions: z.array(z.string().min(1)).min(1).optional(),
    severity: severity.optional(),
    failOn: severity.optional(),
    timeZone: z.string().refine(isTimeZone, 'it must be a time zone such as America/Sao_Paulo').optional(),
    digest: z.strictObject({ send: z.enum(sendModes).optional(), severity: severity.optional() }).optional(),
    history: z.strictObject({ keepDays: z.int().min(1).max(3650).optional() }).optional(),
    rules: rulesIn(rules).optional(),
    exclude: z
      .strictObject({
        tags: z.array(z.string().regex(/^[^=]+(=.*)?$/s, 'a tag is written key or key=value')).optional(),
        ids: z.array(z.string().min(1)).optional(),
        arns: z.array(z.string().min(1)).optional(),
      })
      .optional(),
    // A key with nothing below it, because the last entry went away, is no mistake.
    exemptions: z.array(exemptionFor(rules)).nullish(),
  });

/** A configuration file's content; every key is optional. */
export type Config = z.infer<ReturnType<typeof schemaFor>>;

/** How a configuration is parsed, `%YAML 1.1` or not: a date stays text, since 30 February would roll over into March. */
export const yamlOptions = { schema: 'core', resolveKnownTags: false, logLevel: 'error' } as const;

/** Parses YAML or JSON. Throws `ConfigError`, which names the key and what is allowed. */
export const parseConfig = (text: string, file: string, rules: readonly Rule[]): Config => {
  const content = parsed(text, file);
  const result = schemaFor(rules).safeParse(content ?? {});
  if (result.success) return result.data;
  throw new ConfigError(`${file}: ${explain(result.error.issues, rules)}`);
};

const parsed = (text: string, file: string): unknown => {
  try {
    return parse(text, yamlOptions);
  } catch (error) {
    throw new ConfigError(`${file} is neither YAML nor JSON: ${reasonOf(error)}`);
  }
};

const reasonOf = (error: unknown): string => {
  const said = error instanceof Error ? `${error.message.split('\n')[0]}` : 'unreadable';
  // The parser goes as deep as the text does.
  return said.includes('call stack') ? 'it is nested too deeply' : said.replace(/:$/, '');
};

/** Reads a configuration file. Throws `ConfigError`. */
export const readConfig = async (file: string, rules: readonly Rule[]): Promise<Config> => {
  const text = await configText(file);
  if (text === null) throw unreadable(file, 'ENOENT');
  return parseConfig(text, file, rules);
};
