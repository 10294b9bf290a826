import type { Exclusion, RuleSetting } from '../engine/index.ts';
import {
  type AudienceName,
  type Exemption,
  isAtLeast,
  type Locale,
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
export interface Wishes {
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
  /** Days that a finding is remembered after it was last seen; undefined for the history's own default. */
  readonly keepDays: number | undefined;
}

/** Joins wishes, configuration and audience. Throws `ConfigError` for an unknown rule, or when no rule is left. */
export const settingsFrom = (all: readonly Rule[], config: Config, wishes: Wishes): Settings => {
  const audience = audiences[wishes.audience ?? config.audience ?? 'owner'];
  const ruleSettings = Object.fromEntries(all.map((rule) => [rule.id, settingOf(audience, config, rule)]));
  const selected = selectRules(all, { audience, config, wishes, ruleSettings });
  if (selected.length === 0) throw new ConfigError('No rule is left to run: the selection leaves every one out.');
  return {
    audience: audience.name,
    profile: wishes.profile ?? config.profile,
    regions: wishes.regions ?? config.regions ?? [],
    rules: selected,
    ruleSettings: Object.fromEntries(selected.map(({ id }) => [id, ruleSettings[id] ?? {}])),
    failOn: wishes.failOn ?? config.failOn ?? 'low',
    language: wishes.language ?? config.language,
    excludes: exclusionOf(config.exclude ?? {}),
    alsoRead: config.exclude?.tags === undefined ? [] : ['tagging'],
    exemptions: config.exemptions ?? [],
    timeZone: wishes.timeZone ?? config.timeZone ?? 'UTC',
    sending: {
      mode: wishes.send ?? config.digest?.send ?? 'on-change',
      severity: wishes.sendSeverity ?? config.digest?.severity ?? 'low',
    },
    keepDays: wishes.keepDays ?? config.history?.keepDays,
  };
};

interface Selecting {
  readonly audience: Audience;
  readonly config: Config;
  readonly wishes: Wishes;
  readonly ruleSettings: { readonly [rule: string]: RuleSetting };
}

const selectRules = (all: readonly Rule[], { audience, config, wishes, ruleSettings }: Selecting): readonly Rule[] => {
  const floor = wishes.severity ?? config.severity ?? 'low';
  const named = wishes.rules && [...new Set(wishes.rules.map((id) => ruleNamed(all, id)))];
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
