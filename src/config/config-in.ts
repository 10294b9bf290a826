import { join } from 'node:path';
import type { Rule } from '../model/index.ts';
import { type Config, parseConfig } from './config-file.ts';
import { configText } from './config-text.ts';

/** The configuration that is found without being named. */
export const configFileName = 'account-hygiene.yaml';

/** The configuration that stands in a folder; an empty one where none does. Throws `ConfigError`. */
export const readConfigIn = async (folder: string, rules: readonly Rule[]): Promise<Config> => {
  const file = join(folder, configFileName);
  const text = await configText(file);
  return text === null ? {} : parseConfig(text, file, rules);
};
