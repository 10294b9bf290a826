// Does: parse and validate what a person writes, and turn it into settings.
// May not: ask AWS, judge, print.
export { ConfigError } from './config-error.ts';
export { type Config, parseConfig, readConfig } from './config-file.ts';
export { configFileName, readConfigIn } from './config-in.ts';
export { configText } from './config-text.ts';
export { ruleNamed } from './rule-named.ts';
export { type Overrides, type Settings, settingsFrom } from './settings.ts';
export { isTimeZone } from './time-zone.ts';
export { withExemption } from './writing/with-exemption.ts';
