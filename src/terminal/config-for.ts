import { type Config, readConfig, readConfigIn } from '../config/index.ts';
import { rules } from '../rules/index.ts';

/** The configuration that was named, or else the one that stands in the current folder. Throws `ConfigError`. */
export const configFor = (file: string | undefined): Promise<Config> =>
  file === undefined ? readConfigIn(process.cwd(), rules) : readConfig(file, rules);
