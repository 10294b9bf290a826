import { ConfigError, type Wishes } from '../config/index.ts';
import { locales } from '../model/index.ts';

/** What the function is told by its environment variables. */
export interface Environment {
  readonly topicArn: string;
  readonly region: string;
  readonly wishes: Wishes;
}

/** Reads TOPIC_ARN, AWS_REGION, and the optional REGIONS, RULES (commas) and LANGUAGE. Throws `ConfigError`. */
export const environment = (env: { readonly [name: string]: string | undefined }): Environment => {
  const listed = (name: string) => {
    const words = env[name]
      ?.split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return words === undefined || words.length === 0 ? undefined : words;
  };
  const language = locales.find((locale) => locale === env.LANGUAGE);
  if (env.LANGUAGE && language === undefined) {
    throw new ConfigError(`LANGUAGE must be one of ${locales.join(', ')}, and is "${env.LANGUAGE}".`);
  }
  return {
    topicArn: required(env, 'TOPIC_ARN'),
    region: required(env, 'AWS_REGION'),
    wishes: { regions: listed('REGIONS'), rules: listed('RULES'), language },
  };
};

const required = (env: { readonly [name: string]: string | undefined }, name: string): string => {
  const value = env[name];
  if (!value) throw new ConfigError(`The environment variable ${name} is not set.`);
  return value;
};
