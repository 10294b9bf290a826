import { defineRule } from '../../model/index.ts';
import { text } from './lambda-environment-secret.text.ts';
import { isGuess, patternsOf } from './secrets/secret-match.ts';

export const lambdaEnvironmentSecret = defineRule({
  id: 'lambda-environment-secret',
  severity: 'high',
  category: 'workload',
  subject: 'lambda-function',
  // Names of variables that may hold what they hold: a key that is meant to be public, say.
  options: { allowedVariables: [] },
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/with-secrets-manager.html',
  ],
  standards: { 'well-architected': ['SEC02-BP03'] },
  text,
  evaluate({ id: lambda, environment }, { verdict, options: { allowedVariables } }) {
    if (!environment.known) return verdict.unclear('unread', { function: lambda });
    const count = environment.value.length;
    if (count === 0) return verdict.notApplicable('none', { function: lambda });
    const suspects = environment.value.filter(
      (each) => each.patterns.length > 0 && !allowedVariables.includes(each.name),
    );
    if (suspects.length === 0) return verdict.pass('clean', { function: lambda, count }, { count });
    const patterns = patternsOf(suspects);
    const args = { function: lambda, patterns, count: suspects.length, variables: suspects.map(({ name }) => name) };
    const evidence = { count, suspects: suspects.map((each) => ({ ...each })) };
    return patterns.every(isGuess)
      ? verdict.fail('likely', args, { evidence, severity: 'medium' })
      : verdict.fail('found', args, { evidence });
  },
});
