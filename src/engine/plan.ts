import type { Options, Place, Regions, Rule, Scope, Severity, Source } from '../model/index.ts';
import { globalRegion } from '../model/index.ts';
import { tagging } from './tags.ts';

/** What the configuration says of one rule. */
export interface RuleSetting {
  readonly severity?: Severity;
  readonly options?: Options;
}

/** One rule as it will be judged: its own definition under the settings of the run. */
export interface PlannedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Options;
  /** `global`, or every region that is scanned. */
  readonly regions: readonly string[];
}

/** As much of a source as a plan knows; one without facets has no tags but those that its listing carries. */
export type PlanSource = Pick<Source, 'type' | 'scope'> & Partial<Pick<Source, 'facets'>>;

/** Everything that will be asked and judged, before anything is. */
export interface Plan {
  readonly rules: readonly PlannedRule[];
  readonly scopes: { readonly [type: string]: Scope };
  /** The types whose tags take a call of their own. */
  readonly tagged: ReadonlySet<string>;
  readonly regions: Regions;
}

/** One rule in one region: what is settled, evaluated and counted by itself. */
export interface Pair {
  readonly planned: PlannedRule;
  readonly region: string;
}

/** Every pair of a plan, rule by rule. */
export const pairsOf = (plan: Plan): readonly Pair[] =>
  plan.rules.flatMap((planned) => planned.regions.map((region) => ({ planned, region })));

/** The name of a pair: `rule region`. */
export const pairName = ({ planned, region }: Pair): string => `${planned.rule.id} ${region}`;

/** Plans every rule in every region of its subject's scope. Throws where a subject has no source. */
export const plan = (
  rules: readonly Rule[],
  sources: readonly PlanSource[],
  regions: Regions,
  settings: { readonly [rule: string]: RuleSetting | undefined },
): Plan => {
  const scopes = Object.fromEntries(sources.map(({ type, scope }) => [type, scope]));
  return {
    scopes,
    tagged: new Set(sources.filter(({ facets }) => facets?.includes(tagging)).map(({ type }) => type)),
    regions,
    rules: rules.map((rule) => {
      const options = { ...rule.options, ...settings[rule.id]?.options };
      return {
        rule: underOptions(rule, options),
        severity: settings[rule.id]?.severity ?? rule.severity,
        options,
        regions: placesOf(scopes, rule.subject, regions.scanned),
      };
    }),
  };
};

// Settled before anything is asked, so that what an option makes needless is not asked for.
const underOptions = (rule: Rule, options: Options): Rule => {
  const { byExistence } = rule;
  if (byExistence === null || options[byExistence.option] !== 0) return rule;
  return { ...rule, reads: byExistence.reads, evaluate: byExistence.evaluate };
};

/** The regions in which a type is listed: `global` alone for what belongs to none. */
export const placesOf = (scopes: Plan['scopes'], type: string, regions: readonly string[]): readonly string[] => {
  const scope = scopes[type];
  if (scope === undefined) throw new Error(`No collector lists ${type}.`);
  return scope === 'global' ? [globalRegion] : regions;
};

/** Where related resources are looked for, seen from a subject's region. */
export const relatedPlaces = (
  scopes: Plan['scopes'],
  need: Rule['related'][number],
  subjectRegion: string,
  at: { readonly homeRegion: string; readonly regions: readonly string[] },
): readonly string[] => {
  const regions = { 'same-region': [subjectRegion], 'home-region': [at.homeRegion], 'every-region': at.regions };
  return placesOf(scopes, need.type, regions[need.in]);
};

/** The place of a region, for a source. */
export const placeIn = (base: Omit<Place, 'region'>, region: string): Place => ({ ...base, region });
