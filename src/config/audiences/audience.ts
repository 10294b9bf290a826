import type { RuleSetting } from '../../engine/index.ts';
import type { AudienceName, Category, Rule } from '../../model/index.ts';

/** A number that every option of a category gets whose name matches: new rules are covered as they come. */
interface Threshold {
  readonly category: Category;
  readonly option: RegExp;
  readonly value: number;
}

/** What an audience changes of the rules as they are defined. Plain data; the configuration outranks it rule by rule. */
export interface Audience {
  readonly name: AudienceName;
  /** Rules that it does not run. */
  readonly off: readonly string[];
  readonly thresholds: readonly Threshold[];
  /** Rule by rule; outranks the thresholds. */
  readonly rules: { readonly [rule: string]: RuleSetting };
}

/** What an audience says of one rule. */
export const settingFor = ({ thresholds, rules }: Audience, { id, category, options }: Rule): RuleSetting => {
  const own = rules[id];
  const names = Object.keys(options).filter((name) => typeof options[name] === 'number');
  const general = names.flatMap((name) =>
    thresholds
      .filter((threshold) => threshold.category === category && threshold.option.test(name))
      .map(({ value }) => [name, value] as const),
  );
  const settled = { ...Object.fromEntries(general), ...own?.options };
  return { ...own, ...(Object.keys(settled).length === 0 ? {} : { options: settled }) };
};
