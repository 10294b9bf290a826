// Does: parse and validate what a person writes, and turn it into settings.
// May not: ask AWS, judge, print.
export { ConfigError } from './config-error.ts';
export { type Config, parseConfig, readConfig } from './config-file.ts';
export { ruleNamed, type Settings, settingsFrom, type Wishes } from './settings.ts';
