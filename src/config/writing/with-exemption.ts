import type { Exemption, Rule } from '../../model/index.ts';
import { parseConfig } from '../config-file.ts';
import type { ExemptionEntry } from './entry.ts';
import { inJson, isJson } from './in-json.ts';
import { inYaml } from './in-yaml.ts';

/** A configuration with one more exemption; or with another reason, end and owner for one that it had. */
export interface WrittenExemption {
  readonly text: string;
  readonly replaced: boolean;
}

/**
 * Writes an exemption into the text of a configuration, which stays YAML or JSON; comments and order stay as they are.
 * Throws `ConfigError` where the text before or after is no valid configuration.
 */
export const withExemption = (
  before: string,
  file: string,
  entry: ExemptionEntry,
  rules: readonly Rule[],
): WrittenExemption => {
  const text = before.replace(/^\uFEFF/, '');
  const exemptionsOf = (config: string) => parseConfig(config, file, rules).exemptions ?? [];
  const [wanted] = exemptionsOf(JSON.stringify({ exemptions: [entry] }));
  const at = exemptionsOf(text).findIndex((each) => wanted !== undefined && isSame(each, wanted));
  const written = isJson(text, file) ? inJson(text, entry, at) : inYaml(text, entry, at);
  exemptionsOf(written);
  return { text: written, replaced: at >= 0 };
};

const isSame = (one: Exemption, other: Exemption): boolean => keyOf(one) === keyOf(other);
const keyOf = ({ rules, resources }: Exemption): string => JSON.stringify([rules.toSorted(), resources.toSorted()]);
