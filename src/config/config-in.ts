import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rule } from '../model/index.ts';
import { type Config, parseConfig, unreadable } from './config-file.ts';

/** The configuration that is found without being named. */
export const configFileName = 'account-hygiene.yaml';

/** The configuration that stands in a folder; an empty one where none does. Throws `ConfigError`. */
export const readConfigIn = async (folder: string, rules: readonly Rule[]): Promise<Config> => {
  const file = join(folder, configFileName);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw unreadable(file, error);
  });
  return parseConfig(text, file, rules);
};
