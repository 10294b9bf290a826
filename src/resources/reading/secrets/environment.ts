import { known, type Read, unread } from '../../../model/index.ts';
import type { EnvironmentVariable } from './secret-match.ts';
import { patternsOfValue } from './suspicion.ts';

/** As much of Lambda's EnvironmentResponse as matters. */
interface Environment {
  readonly Variables?: { readonly [name: string]: string } | undefined;
  readonly Error?: { readonly ErrorCode?: string | undefined } | undefined;
}

/**
 * The variables of a function without their values; Lambda leaves the environment out where there is none, and sends an
 * error in the place of what it could not decrypt. https://docs.aws.amazon.com/lambda/latest/api/API_EnvironmentResponse.html
 */
export const environmentOf = (environment: Environment | undefined): Read<readonly EnvironmentVariable[]> => {
  if (environment === undefined) return known([]);
  const { Variables, Error: error } = environment;
  if (error !== undefined) return unreadable(`Lambda could not read the environment: ${error.ErrorCode}`);
  if (Variables === undefined) return unreadable('an environment without Variables');
  return known(Object.entries(Variables).map(([name, value]) => described(name, String(value))));
};

const described = (name: string, value: string): EnvironmentVariable => ({
  name,
  length: value.length,
  patterns: patternsOfValue(name, value),
});

const unreadable = (detail: string) => unread({ kind: 'failed', operation: 'lambda:ListFunctions', detail });
