import { awsCliIsHere } from './aws-cli.ts';
import { cfnLintIsHere } from './cfn-lint.ts';
import { chromiumIsHere } from './chromium.ts';
import { motoIsHere } from './moto.ts';
import { npmAnswers } from './npm.ts';

/** Says once, and loudly, which tests are left out for want of what; in CI that is a failure. */
export default function requireMoto(): void {
  need(
    motoIsHere(),
    "the end-to-end tests on moto, because moto_server is not on the PATH (pip install 'moto[server]')",
  );
  need(
    chromiumIsHere(),
    'the tests of the HTML page in a browser, because chromium is not installed (apt-get install chromium)',
  );
  need(awsCliIsHere(), 'the check of every command, because the AWS CLI is not installed (pip install awscli)');
  need(cfnLintIsHere(), 'the lint of the template, because cfn-lint is not installed (pip install cfn-lint)');
  need(npmAnswers(), 'the tests of the npm package, because the registry of npm does not answer');
}

const need = (isHere: boolean, what: string) => {
  if (isHere) return;
  if (process.env['CI']) throw new Error(`In CI nothing may be skipped: ${what}.`);
  console.warn(`\n!!! SKIPPED: ${what}.\n`);
};
