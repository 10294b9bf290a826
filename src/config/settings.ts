import { type Exclusion, type RuleSetting, tagging } from '../engine/index.ts';
import {
  type AudienceName,
  type Exemption,
  isAtLeast,
  type Locale,
  type ManagersRemoved,
  type Options,
  type Rule,
  type Sending,
  type SendMode,
  type Severity,
} from '../model/index.ts';
import { type Audience, settingFor } from './audiences/audience.ts';
import { audiences } from './audiences/index.ts';
import { ConfigError } from './config-error.ts';
import type { Config } from './config-file.ts';
import { exclusionOf } from './exclusion.ts';
import { ruleNamed } from './rule-named.ts';

/** What a person asked for on the command line or in an event; each outranks the configuration file. */
export interface Overrides {
  readonly profile?: string | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly rules?: readonly string[] | undefined;
  readonly severity?: Severity | undefined;
  readonly audience?: AudienceName | undefined;
  readonly failOn?: Severity | undefined;
  readonly language?: Locale | undefined;
  readonly timeZone?: string | undefined;
  readonly send?: SendMode | undefined;
  readonly sendSeverity?: Severity | undefined;
  /** Days that a finding is remembered. */
  readonly keepDays?: number | undefined;
}

/** Everything that a run is told, complete and valid. */
export interface Settings {
  readonly audience: AudienceName;
  readonly profile: string | undefined;
  /** Empty for every enabled region. */
  readonly regions: readonly string[];
  readonly rules: readonly Rule[];
  readonly ruleSettings: { readonly [rule: string]: RuleSetting };
  readonly failOn: Severity;
  readonly language: Locale | undefined;
  readonly excludes: Exclusion;
  /** Facets wanted of every resource: the tags, where exclusions go by tag. */
  readonly alsoRead: readonly string[];
  readonly exemptions: readonly Exemption[];
  /** An IANA name, for the moments that a digest shows. */
  readonly timeZone: string;
  readonly sending: Sending;
  /** A session removes what it made itself, a manager too. */
  readonly managersRemoved: ManagersRemoved;
  /** Days that a finding is remembered after it was last seen; undefined for the history's own default. */
  readonly keepDays: number | undefined;
}

/** Joins overrides, configuration and audience. Throws `ConfigError` for an unknown rule, or when no rule is left. */
export const settingsFrom = (all: readonly Rule[], config: Config, overrides: Overrides): Settings => {
  const audience = audiences[overrides.audience ?? config.audience ?? 'owner'];
  const ruleSettings = Object.fromEntries(all.map((rule) => [rule.id, settingOf(audience, config, rule)]));
  const selected = selectRules(all, { audience, config, overrides, ruleSettings });
  if (selected.length === 0) throw new ConfigError('No rule is left to run: the selection leaves every one out.');
  return {
    audience: audience.name,
    profile: overrides.profile ?? config.profile,
    regions: overrides.regions ?? config.regions ?? [],
    rules: selected,
    ruleSettings: Object.fromEntries(selected.map(({ id }) => [id, ruleSettings[id] ?? {}])),
    failOn: overrides.failOn ?? config.failOn ?? 'low',
    language: overrides.language ?? config.language,
    excludes: exclusionOf(config.exclude ?? {}),
    alsoRead: config.exclude?.tags === undefined ? [] : [tagging],
    exemptions: config.exemptions ?? [],
    managersRemoved: 'where-left-over',
    timeZone: overrides.timeZone ?? config.timeZone ?? 'UTC',
    sending: {
      mode: overrides.send ?? config.digest?.send ?? 'on-change',
      severity: overrides.sendSeverity ?? config.digest?.severity ?? 'low',
    },
    keepDays: overrides.keepDays ?? config.history?.keepDays,
  };
};

interface Selecting {
  readonly audience: Audience;
  readonly config: Config;
  readonly overrides: Overrides;
  readonly ruleSettings: { readonly [rule: string]: RuleSetting };
}

const selectRules = (
  all: readonly Rule[],
  { audience, config, overrides, ruleSettings }: Selecting,
): readonly Rule[] => {
  const floor = overrides.severity ?? config.severity ?? 'low';
  const named = overrides.rules && [...new Set(overrides.rules.map((id) => ruleNamed(all, id)))];
  const isOn = ({ id, optIn }: Rule) => config.rules?.[id]?.enabled ?? !(optIn || audience.off.includes(id));
  return (named ?? all.filter(isOn)).filter((rule) =>
    isAtLeast(ruleSettings[rule.id]?.severity ?? rule.severity, floor),
  );
};

const settingOf = (audience: Audience, config: Config, rule: Rule): RuleSetting => {
  const { severity, options } = config.rules?.[rule.id] ?? {};
  const general = settingFor(audience, rule);
  return {
    ...general,
    ...(severity === undefined ? {} : { severity }),
    ...(options === undefined ? {} : { options: { ...general.options, ...(options as Options) } }),
  };
};
