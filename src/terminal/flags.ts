import { InvalidArgumentError } from 'commander';
import { configFileName } from '../config/index.ts';
import { flagHelp } from '../i18n/help/flags.ts';
import type { Help } from '../i18n/help/index.ts';
import { audienceNames, locales, severities } from '../model/index.ts';

/** Joins what a repeated or comma-separated flag names. */
export const list = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  ...value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== ''),
];

/** One of a fixed set of words; commander names the set when it is another. */
export const oneOf =
  <const W extends readonly string[]>(words: W) =>
  (value: string): W[number] => {
    if (!words.includes(value)) throw new InvalidArgumentError(`It must be one of ${words.join(', ')}.`);
    return value;
  };

export const severityFlag = oneOf(severities);
export const localeFlag = oneOf(locales);
export const audienceFlag = oneOf(audienceNames);

/** What `--config` names, and where it is found without being named. */
export const configHelp = (help: Help): string => help(flagHelp.config, { file: configFileName });
