import { ConfigError, isTimeZone, type Overrides } from '../config/index.ts';
import { audienceNames, locales, sendModes, severities } from '../model/index.ts';

/** What the function is told by its environment variables. */
export interface Environment {
  readonly topicArn: string;
  readonly region: string;
  /** The table that keeps the history; null for none. */
  readonly historyTable: string | null;
  /** The bucket that keeps the whole reports; null for none. */
  readonly reportsBucket: string | null;
  readonly functionName: string;
  readonly overrides: Overrides;
}

/**
 * Reads TOPIC_ARN and AWS_REGION, and where they are given REGIONS, RULES (commas), AUDIENCE, LANGUAGE, TIME_ZONE, SEND,
 * SEND_SEVERITY, HISTORY_TABLE, HISTORY_KEEP_DAYS and REPORTS_BUCKET. Throws `ConfigError`.
 */
export const environment = (env: Env): Environment => {
  const listed = (name: string) => {
    const words = env[name]
      ?.split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return words === undefined || words.length === 0 ? undefined : words;
  };
  return {
    topicArn: required(env, 'TOPIC_ARN'),
    region: required(env, 'AWS_REGION'),
    historyTable: optional(env, 'HISTORY_TABLE'),
    reportsBucket: optional(env, 'REPORTS_BUCKET'),
    functionName: env.AWS_LAMBDA_FUNCTION_NAME || 'account-hygiene',
    overrides: {
      regions: listed('REGIONS'),
      rules: listed('RULES'),
      audience: oneOf(env, 'AUDIENCE', audienceNames),
      language: oneOf(env, 'LANGUAGE', locales),
      timeZone: timeZone(env, 'TIME_ZONE'),
      send: oneOf(env, 'SEND', sendModes),
      sendSeverity: oneOf(env, 'SEND_SEVERITY', severities),
      keepDays: days(env, 'HISTORY_KEEP_DAYS'),
    },
  };
};

type Env = { readonly [name: string]: string | undefined };

const oneOf = <W extends string>(env: Env, name: string, words: readonly W[]): W | undefined => {
  const found = words.find((word) => word === env[name]);
  if (env[name] && found === undefined)
    throw new ConfigError(`${name} must be one of ${words.join(', ')}, and is "${env[name]}".`);
  return found;
};

const optional = (env: Env, name: string): string | null => env[name] || null;

const days = (env: Env, name: string): number | undefined => {
  const value = env[name];
  if (!value) return undefined;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 3650)
    throw new ConfigError(`${name} must be a whole number of days from 1 to 3650, and is "${value}".`);
  return count;
};

const timeZone = (env: Env, name: string): string | undefined => {
  const value = env[name];
  if (!value) return undefined;
  if (!isTimeZone(value))
    throw new ConfigError(`${name} must be a time zone such as America/Sao_Paulo, and is "${value}".`);
  return value;
};

const required = (env: Env, name: string): string => {
  const value = env[name];
  if (!value) throw new ConfigError(`The environment variable ${name} is not set.`);
  return value;
};
