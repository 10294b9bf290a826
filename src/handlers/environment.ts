import { ConfigError, type Wishes } from '../config/index.ts';
import { audienceNames, locales } from '../model/index.ts';

/** What the function is told by its environment variables. */
export interface Environment {
  readonly topicArn: string;
  readonly region: string;
  readonly wishes: Wishes;
}

/** Reads TOPIC_ARN, AWS_REGION, and the optional REGIONS, RULES (commas), AUDIENCE and LANGUAGE. Throws `ConfigError`. */
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
    wishes: {
      regions: listed('REGIONS'),
      rules: listed('RULES'),
      audience: oneOf(env, 'AUDIENCE', audienceNames),
      language: oneOf(env, 'LANGUAGE', locales),
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

const required = (env: Env, name: string): string => {
  const value = env[name];
  if (!value) throw new ConfigError(`The environment variable ${name} is not set.`);
  return value;
};
