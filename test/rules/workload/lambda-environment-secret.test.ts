import { known } from '../../../src/model/index.ts';
import { lambdaEnvironmentSecret } from '../../../src/rules/workload/lambda-environment-secret.ts';
import { silent } from '../../support/build/credential-row.ts';
import { lambdaFunction } from '../../support/build/lambda-function.ts';
import { testRule } from '../../support/rule-tester.ts';

const stage = { name: 'STAGE', length: 4, patterns: [] };
const stripe = { name: 'PAYMENTS', length: 42, patterns: ['stripe-key'] } as const;
const password = { name: 'DB_PASSWORD', length: 7, patterns: ['secret-name'] } as const;

testRule(lambdaEnvironmentSecret, {
  pass: [
    { name: 'nothing of the kind', subject: lambdaFunction(), message: 'clean', args: { count: 1 } },
    {
      name: 'only what is allowed to be there',
      subject: lambdaFunction({ environment: known([password]) }),
      options: { allowedVariables: ['DB_PASSWORD'] },
      message: 'clean',
    },
  ],
  fail: [
    {
      name: 'a key that is known by its form',
      subject: lambdaFunction({ environment: known([stage, stripe, password]) }),
      message: 'found',
      args: { count: 2, variables: ['PAYMENTS', 'DB_PASSWORD'], patterns: ['secret-name', 'stripe-key'] },
      evidence: { count: 3, suspects: [stripe, password] },
      severity: 'high',
    },
    {
      name: 'only by its name',
      subject: lambdaFunction({ environment: known([password]) }),
      message: 'likely',
      severity: 'medium',
    },
  ],
  notApplicable: [{ name: 'no variables', subject: lambdaFunction({ environment: known([]) }), message: 'none' }],
  unclear: [
    { name: 'Lambda could not decrypt it', subject: lambdaFunction({ environment: silent }), message: 'unread' },
  ],
});
